import { useId } from 'preact/hooks';
import { RATINGS, type Rating } from '../../notes/annotation';
import { useWords } from '../words';
import { RatingMark } from './rating-mark';

interface Props {
  rating: Rating | null;
  onChoose: (rating: Rating | null) => void;
  /** What is wrong with the choice, if anything. */
  problem: string | null;
}

/** The six ratings, one of which can be chosen: by the arrows, or by the figures 1 to 6 while one has the focus. */
export function RatingChoice({ rating, onChoose, problem }: Props) {
  const words = useWords();
  const name = useId();
  const byFigure = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = event.key === '0' ? null : RATINGS[Number(event.key) - 1];
    if (chosen === undefined) return;
    event.preventDefault();
    onChoose(chosen);
    const inputs = (event.currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>('input');
    if (chosen) inputs[RATINGS.indexOf(chosen)]?.focus();
  };
  return (
    <fieldset class="ratings" onKeyDown={byFigure} aria-describedby={problem ? `${name}-problem` : undefined}>
      <legend>{words('ratingTitle')}</legend>
      <div class="rating-grid">
        {RATINGS.map((one, index) => (
          <label key={one} class="rating-option" data-chosen={one === rating}>
            <input type="radio" name={name} value={one} checked={one === rating} onChange={() => onChoose(one)} />
            <RatingMark rating={one} />
            <span class="key" aria-hidden="true">
              {index + 1}
            </span>
          </label>
        ))}
      </div>
      {problem && (
        <p class="problem small" id={`${name}-problem`} role="alert">
          {problem}
        </p>
      )}
      {rating && (
        <button type="button" class="link small" onClick={() => onChoose(null)}>
          {words('ratingClear')}
        </button>
      )}
    </fieldset>
  );
}
