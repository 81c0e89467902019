import { useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';
import { tagsIn, withTags } from './tags';

interface Props {
  tags: readonly string[];
  /** Those that other notes have, the most used first. */
  used: readonly string[];
  onTags: (tags: string[]) => void;
}

/** Tags, each with a button that takes it away, and a field for more: a comma or Enter ends one. */
export function TagField({ tags, used, onTags }: Props) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    setTyped('');
    if (tagsIn(text).length > 0) onTags(withTags(tags, tagsIn(text)));
  };
  const remove = (tag: string) => {
    onTags(tags.filter((other) => other !== tag));
    field.current?.focus();
  };
  return (
    <div class="field">
      <label for={id}>{words('tagsTitle')}</label>
      {tags.length > 0 && (
        <ul class="tags" aria-label={words('tagsTitle')}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              {tag}
              <button type="button" aria-label={words('tagRemove', tag)} onClick={() => remove(tag)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={field}
        id={id}
        type="text"
        value={typed}
        list={`${id}-used`}
        autocomplete="off"
        placeholder={words('tagsHint')}
        onInput={({ currentTarget: { value } }) => (/[,;]\s*$/.test(value) ? add(value) : setTyped(value))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || typed.trim() === '') return;
          event.preventDefault();
          add(typed);
        }}
        onBlur={() => add(typed)}
      />
      <datalist id={`${id}-used`}>
        {used
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
