import { groupOf } from '../../src/engine/order';
import { FLAG_KINDS, type FlagGroup, type FlagKind } from '../../src/engine/verdict';
import { enabledKinds } from '../../src/settings/kinds';
import { KindLabel } from '../../src/ui/kind-label';
import { KIND_WORDS } from '../../src/ui/kinds';
import { useWords, type WordKey } from '../../src/ui/words';
import { useSaved } from './saving';
import { Section } from './section';

const GROUPS: readonly { group: FlagGroup; title: WordKey }[] = [
  { group: 'contradicts', title: 'groupContradicts' },
  { group: 'no-attribution', title: 'groupNoAttribution' },
];

/** Which kinds of flag are shown. */
export function Kinds() {
  const words = useWords();
  const [chosen, save] = useSaved(enabledKinds);
  const toggle = (kind: FlagKind) => {
    save((now) => FLAG_KINDS.filter((one) => (one === kind) !== now.includes(one)));
  };
  return (
    <Section title={words('whatToShow')} about={words('whatToShowAbout')}>
      {GROUPS.map(({ group, title }) => (
        <fieldset class="choices" key={group}>
          <legend>{words(title)}</legend>
          {FLAG_KINDS.filter((kind) => groupOf(kind) === group).map((kind) => (
            <div class="choice" key={kind}>
              <input
                type="checkbox"
                id={kind}
                checked={chosen?.includes(kind) ?? false}
                disabled={chosen === undefined}
                aria-describedby={`${kind}-about`}
                onChange={() => toggle(kind)}
              />
              <label for={kind}>
                <KindLabel flag={{ kind, group }} />
              </label>
              <p class="soft" id={`${kind}-about`}>
                {words(KIND_WORDS[kind].about)}
              </p>
            </div>
          ))}
        </fieldset>
      ))}
      {chosen?.length === 0 && (
        <p class="warning" role="alert">
          {words('noKinds')}
        </p>
      )}
      <p class="soft small">{words('notAVerdict')}</p>
    </Section>
  );
}
