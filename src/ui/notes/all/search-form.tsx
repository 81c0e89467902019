import { useId } from 'preact/hooks';
import { RATINGS, type Rating, STATUSES, type Status } from '../../../notes/annotation';
import type { Facets, Order, Search } from '../../../notes/desk';
import { useWords, type WordKey } from '../../words';
import { RATING_WORDS, STATUS_WORDS } from '../rating-words';
import { ToggleChips } from './toggle-chips';

interface Props {
  search: Search;
  facets: Facets;
  onSearch: (search: Search) => void;
}

const ORDER_WORDS: Record<Order, WordKey> = { latest: 'allLatest', page: 'allByPage' };

/** What is looked for among all notes. */
export function SearchForm({ search, facets, onSearch }: Props) {
  const words = useWords();
  const id = useId();
  const change = (part: Partial<Search>) => onSearch({ ...search, ...part });
  const isNarrowed =
    search.text !== '' ||
    search.page !== null ||
    search.ratings.length + search.statuses.length + search.tags.length > 0;
  return (
    <search class="all-search">
      <input
        type="search"
        aria-label={words('allSearch')}
        placeholder={words('allSearch')}
        value={search.text}
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <ToggleChips<Rating>
        legend={words('allByRating')}
        values={RATINGS}
        label={(rating) => words(RATING_WORDS[rating])}
        chosen={search.ratings}
        onChange={(ratings) => change({ ratings })}
      />
      <ToggleChips<Status>
        legend={words('statusTitle')}
        values={STATUSES}
        label={(status) => words(STATUS_WORDS[status])}
        chosen={search.statuses}
        onChange={(statuses) => change({ statuses })}
      />
      <div class="all-selects">
        <label for={`${id}-tag`}>{words('allTag')}</label>
        <select
          id={`${id}-tag`}
          value={search.tags[0] ?? ''}
          onChange={({ currentTarget: { value } }) => change({ tags: value ? [value] : [] })}
        >
          <option value="">{words('allAny')}</option>
          {facets.tags.map(({ tag, count }) => (
            <option key={tag} value={tag}>{`${tag} (${count})`}</option>
          ))}
        </select>
        <label for={`${id}-page`}>{words('allPage')}</label>
        <select
          id={`${id}-page`}
          value={search.page ?? ''}
          onChange={({ currentTarget: { value } }) => change({ page: value || null })}
        >
          <option value="">{words('allAny')}</option>
          {facets.pages.map(({ url, title, count }) => (
            <option key={url} value={url}>{`${(title || url).slice(0, 80)} (${count})`}</option>
          ))}
        </select>
        <label for={`${id}-order`}>{words('allOrder')}</label>
        <select
          id={`${id}-order`}
          value={search.order ?? 'latest'}
          onChange={({ currentTarget: { value } }) => change({ order: value === 'page' ? 'page' : 'latest' })}
        >
          {(Object.keys(ORDER_WORDS) as Order[]).map((order) => (
            <option key={order} value={order}>
              {words(ORDER_WORDS[order])}
            </option>
          ))}
        </select>
      </div>
      {isNarrowed && (
        <button
          type="button"
          class="link small"
          onClick={() => onSearch({ text: '', page: null, ratings: [], statuses: [], tags: [], order: search.order })}
        >
          {words('allShowAll')}
        </button>
      )}
    </search>
  );
}
