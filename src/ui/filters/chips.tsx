import type { FlagGroup } from '../../engine/verdict';

interface Chip<T> {
  value: T;
  label: string;
  count: number;
  isChosen: boolean;
  group?: FlagGroup;
}

interface Props<T> {
  label: string;
  chips: readonly Chip<T>[];
  onToggle: (value: T) => void;
}

/** A row of choices, any number of which can be on, with their counts. */
export function Chips<T extends string>({ label, chips, onToggle }: Props<T>) {
  return (
    <fieldset class="chips">
      <legend class="unseen">{label}</legend>
      {chips.map(({ value, label: name, count, isChosen, group }) => (
        <button
          key={value}
          type="button"
          class="chip"
          data-group={group}
          aria-pressed={isChosen}
          onClick={() => onToggle(value)}
        >
          {name} <span class="count">{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
