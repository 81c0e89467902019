import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  name: string;
  type?: 'text' | 'url' | 'password';
  hint?: ComponentChildren;
  value?: string;
  /** What it holds at first; the person's from then on. */
  initial?: string;
  /** What is wrong with it. */
  problem?: string;
  onInput?: (value: string) => void;
  onChange?: (value: string) => void;
  isRequired?: boolean;
}

/** A field for one line of text under its name, with a hint and what is wrong with it. */
export function TextField({ label, name, type = 'text', hint, value, initial, problem, isRequired, ...on }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <div class="field">
        <input
          id={id}
          name={name}
          // Its form for Preact is either; for a browser, both are lines of text.
          type={(type === 'password' ? 'password' : 'text') as 'text'}
          inputMode={type === 'url' ? 'url' : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          required={isRequired}
          value={value}
          defaultValue={initial}
          aria-invalid={Boolean(problem)}
          aria-describedby={described || undefined}
          onInput={({ currentTarget }) => on.onInput?.(currentTarget.value)}
          onChange={({ currentTarget }) => on.onChange?.(currentTarget.value)}
        />
      </div>
      {hint && (
        <p class="soft small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
