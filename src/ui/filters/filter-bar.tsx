import type { Flag } from '../../engine/verdict';
import { KIND_WORDS } from '../kinds';
import { useWords, type WordKey } from '../words';
import { Chips } from './chips';
import { type Choice, choicesOf, type FlagFilter, isSet, NO_FILTER, toggled } from './filter';

interface Props {
  flags: readonly Flag[];
  filter: FlagFilter;
  /** How many flags the list shows. */
  shown: number;
  onChange: (filter: FlagFilter) => void;
}

const GROUP_WORDS: Record<Flag['group'], WordKey> = {
  contradicts: 'groupContradicts',
  'no-attribution': 'groupNoAttribution',
};

/** The filters of a list of flags, each choice with the count of what it would show. */
export function FilterBar({ flags, filter, shown, onChange }: Props) {
  const words = useWords();
  const { groups, kinds, confidences } = choicesOf(flags, filter);
  const hidden = filter.kinds.length + (filter.confidence > 0 ? 1 : 0);
  return (
    <section class="filters" aria-label={words('filters')}>
      <Chips
        label={words('filterGroup')}
        chips={groups.map(({ value, ...chip }) => ({ ...chip, value, group: value, label: words(GROUP_WORDS[value]) }))}
        onToggle={(value) => onChange({ ...filter, groups: toggled(filter.groups, value) })}
      />
      <details class="more">
        <summary class="small">{hidden > 0 ? words('moreFiltersSet', String(hidden)) : words('moreFilters')}</summary>
        <Chips
          label={words('filterKind')}
          chips={kinds.map(({ value, ...chip }) => ({ ...chip, value, label: words(KIND_WORDS[value].label) }))}
          onToggle={(value) => onChange({ ...filter, kinds: toggled(filter.kinds, value) })}
        />
        <Confidence choices={confidences} onChoose={(confidence) => onChange({ ...filter, confidence })} />
      </details>
      <div class="filter-line">
        <span class="soft small" role="status">
          {isSet(filter)
            ? words('shownOf', String(shown), String(flags.length))
            : words('shownAll', String(flags.length))}
        </span>
        {isSet(filter) && (
          <button type="button" class="link small" onClick={() => onChange(NO_FILTER)}>
            {words('clearFilters')}
          </button>
        )}
      </div>
    </section>
  );
}

interface ConfidenceProps {
  choices: readonly Choice<number>[];
  onChoose: (confidence: number) => void;
}

function Confidence({ choices, onChoose }: ConfidenceProps) {
  const words = useWords();
  const current = choices.find(({ isChosen }) => isChosen)?.value ?? 0;
  return (
    <label class="small">
      {words('filterConfidence')}{' '}
      <select value={String(current)} onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}>
        {choices.map(({ value, count }) => (
          <option key={value} value={String(value)}>
            {value === 0
              ? words('confidenceAny', String(count))
              : words('confidenceLeast', String(Math.round(value * 100)), String(count))}
          </option>
        ))}
      </select>
    </label>
  );
}
