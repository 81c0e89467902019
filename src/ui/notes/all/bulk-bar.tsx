import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { STATUSES, type Status } from '../../../notes/annotation';
import { useWords } from '../../words';
import { STATUS_WORDS } from '../rating-words';
import { tagsIn } from '../tags';

interface Props {
  /** How many are selected, and how many were found. */
  selected: number;
  total: number;
  /** How far the work has come; null where none is under way. */
  progress: { count: number; of: number } | null;
  onSelectAll: () => void;
  onSelectNone: () => void;
  onStatus: (status: Status) => void;
  onTag: (tags: string[], isAdded: boolean) => void;
  onDelete: () => void;
  /** What gives the selected ones out. */
  share: ComponentChildren;
}

/** What can be done with several notes at once. */
export function BulkBar({ selected, total, progress, share, ...on }: Props) {
  const words = useWords();
  const id = useId();
  const [tag, setTag] = useState('');
  const isBusy = progress !== null;
  const tagged = (isAdded: boolean) => {
    if (tagsIn(tag).length > 0) on.onTag(tagsIn(tag), isAdded);
    setTag('');
  };
  return (
    <section class="bulk" aria-label={words('bulkTitle')}>
      <p class="bulk-count" role="status">
        {progress
          ? words('bulkProgress', String(progress.count), String(progress.of))
          : words('bulkSelected', String(selected), String(total))}
      </p>
      <div class="buttons">
        {selected < total && (
          <button type="button" class="link small" disabled={isBusy} onClick={on.onSelectAll}>
            {words('bulkAll', String(total))}
          </button>
        )}
        {selected > 0 && (
          <button type="button" class="link small" disabled={isBusy} onClick={on.onSelectNone}>
            {words('bulkNone')}
          </button>
        )}
      </div>
      {selected > 0 && share}
      {selected > 0 && (
        <fieldset class="bulk-actions" disabled={isBusy}>
          <legend class="unseen">{words('bulkTitle')}</legend>
          {STATUSES.map((status) => (
            <button key={status} type="button" class="button button-plain small" onClick={() => on.onStatus(status)}>
              {words('bulkStatus', words(STATUS_WORDS[status]))}
            </button>
          ))}
          <span class="bulk-tag">
            <label class="unseen" for={id}>
              {words('allTag')}
            </label>
            <input
              id={id}
              type="text"
              value={tag}
              placeholder={words('allTag')}
              onInput={({ currentTarget }) => setTag(currentTarget.value)}
              onKeyDown={(event) => event.key === 'Enter' && tagged(true)}
            />
            <button type="button" class="button button-plain small" onClick={() => tagged(true)}>
              {words('bulkTagAdd')}
            </button>
            <button type="button" class="button button-plain small" onClick={() => tagged(false)}>
              {words('bulkTagRemove')}
            </button>
          </span>
          <button type="button" class="button button-plain small danger" onClick={on.onDelete}>
            {words('noteDelete')}
          </button>
        </fieldset>
      )}
    </section>
  );
}
