import type { Holdings } from '../../notes/keeping';
import type { SyncStatus } from '../../notes/sync/status';
import { useWords } from '../words';
import { SYNC_WORDS } from './sync-words';

interface Props {
  holdings: Holdings | null | undefined;
  status: SyncStatus | undefined;
}

/** What a person who looks at notes ought to know of the desk as a whole; nothing where all is well. */
export function DeskLine({ holdings, status }: Props) {
  const words = useWords();
  const problem = status?.problem;
  return (
    <>
      {holdings && holdings.conflicts > 0 && (
        <p class="desk-line">
          {words('notesInConflict', String(holdings.conflicts))}{' '}
          <a class="link" href="/conflicts.html" target="_blank" rel="noopener">
            {words('notesChoose')}
          </a>
        </p>
      )}
      {problem && status && (
        <p class="desk-line">
          {words(SYNC_WORDS[problem])} {words('syncSafe')}{' '}
          {status.waiting > 0 && words('syncWaiting', String(status.waiting))}
        </p>
      )}
    </>
  );
}
