interface Props<T extends string> {
  legend: string;
  values: readonly T[];
  label: (value: T) => string;
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}

/** Values of which any number can be chosen; none narrows nothing. */
export function ToggleChips<T extends string>({ legend, values, label, chosen, onChange }: Props<T>) {
  return (
    <fieldset class="chips">
      <legend class="unseen">{legend}</legend>
      {values.map((value) => {
        const isChosen = chosen.includes(value);
        return (
          <button
            key={value}
            type="button"
            class="chip"
            aria-pressed={isChosen}
            onClick={() => onChange(isChosen ? chosen.filter((one) => one !== value) : [...chosen, value])}
          >
            {label(value)}
          </button>
        );
      })}
    </fieldset>
  );
}
