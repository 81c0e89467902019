import { useId, useRef, useState } from 'preact/hooks';
import { readHosts } from '../../src/settings/site-rules';
import { useWords } from '../../src/ui/words';

interface Props {
  title: string;
  hosts: string[];
  onChange: (change: (hosts: string[]) => string[]) => void;
}

/** A list of hosts with a field to add some and a button to remove each. A mistake in the field changes nothing. */
export function HostList({ title, hosts, onChange }: Props) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');

  const problemOf = (text: string): string => {
    const { hosts: found, wrong } = readHosts(text);
    if (wrong[0] !== undefined) return words('wrongSite', wrong[0].slice(0, 80));
    if (found.length === 0) return words('noSite');
    return found.every((host) => hosts.includes(host)) ? words('knownSite', found[0] ?? '') : '';
  };
  const add = (event: Event) => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    const found = problemOf(text);
    setProblem(found);
    field.current?.focus();
    if (found) return;
    onChange((now) => [...new Set([...now, ...readHosts(text).hosts])].sort());
    if (field.current) field.current.value = '';
  };
  const remove = (host: string) => {
    onChange((now) => now.filter((other) => other !== host));
    // The button that had the focus goes away.
    field.current?.focus();
  };

  return (
    <div class="hosts">
      <h3 id={`${id}-title`}>{title}</h3>
      {hosts.length === 0 && <p class="soft">{words('listEmpty')}</p>}
      <ul aria-labelledby={`${id}-title`}>
        {hosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button type="button" class="link" aria-label={words('removeSite', host)} onClick={() => remove(host)}>
              {words('remove')}
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <label for={`${id}-field`}>{words('addSite')}</label>
        <div class="field">
          <input
            ref={field}
            type="text"
            id={`${id}-field`}
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            spellcheck={false}
            aria-invalid={problem !== ''}
            aria-describedby={`${id}-hint ${id}-problem`}
            onInput={() => setProblem('')}
          />
          <button type="submit" class="button button-plain">
            {words('add')}
          </button>
        </div>
        <p class="soft small" id={`${id}-hint`}>
          {words('addSiteHint')}
        </p>
        <p class="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      </form>
    </div>
  );
}
