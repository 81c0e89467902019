import { useId } from 'preact/hooks';
import { threshold } from '../../src/settings/threshold';
import { useWords, type Words } from '../../src/ui/words';
import { LEVELS, levelOf } from './levels';
import { useSaved } from './saving';
import { Section } from './section';

/** How sure a flag must be to be shown, in words. */
export function ThresholdSlider() {
  const words = useWords();
  const id = useId();
  const [chosen = threshold.fallback, save] = useSaved(threshold);
  const level = levelOf(chosen);
  const text = levelText(level, words);
  return (
    <Section title={words('howSure')} about={words('howSureAbout')}>
      <div class="slider">
        <input
          type="range"
          id={id}
          min={0}
          max={LEVELS.length - 1}
          step={1}
          value={level}
          aria-label={words('howSure')}
          aria-valuetext={text}
          onInput={({ currentTarget }) => {
            const { value } = currentTarget;
            save(() => LEVELS[Number(value)] ?? threshold.fallback);
          }}
        />
        <div class="ends soft small" aria-hidden="true">
          <span>{words('showAll')}</span>
          <span>{words('onlySurest')}</span>
        </div>
        <output for={id}>{text}</output>
      </div>
    </Section>
  );
}

function levelText(level: number, words: Words): string {
  if (level === 0) return words('levelAll');
  if (level === LEVELS.length - 1) return words('levelSurest');
  return words('levelOf', String(Math.round((LEVELS[level] ?? 0) * 10)));
}
