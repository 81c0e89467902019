import { useId } from 'preact/hooks';

interface Props<T extends string> {
  /** What is chosen; hidden where the heading above says it. */
  legend: string;
  isLegendHidden?: boolean;
  choices: readonly { value: T; label: string; about?: string; sample?: string }[];
  value: T | undefined;
  onChoose: (value: T) => void;
}

/** One choice of a few, each with its explanation. */
export function Choices<T extends string>({ legend, isLegendHidden, choices, value, onChoose }: Props<T>) {
  const id = useId();
  return (
    <fieldset class="choices">
      <legend class={isLegendHidden ? 'unseen' : undefined}>{legend}</legend>
      {choices.map((choice) => (
        <div class="choice" key={choice.value}>
          <input
            type="radio"
            id={`${id}-${choice.value}`}
            name={id}
            value={choice.value}
            checked={value === choice.value}
            aria-describedby={choice.about ? `${id}-${choice.value}-about` : undefined}
            onChange={() => onChoose(choice.value)}
          />
          <label for={`${id}-${choice.value}`}>
            {choice.label}
            {choice.sample && (
              <>
                {' '}
                <span class="sample" data-paint={choice.value} aria-hidden="true">
                  {choice.sample}
                </span>
              </>
            )}
          </label>
          {choice.about && (
            <p class="soft" id={`${id}-${choice.value}-about`}>
              {choice.about}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
