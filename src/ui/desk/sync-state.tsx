import type { SyncStatus } from '../../notes/sync/status';
import { useMoment } from '../notes/moment';
import { useWords } from '../words';
import { SYNC_WORDS } from './sync-words';

/** How it stands with the shared desk, in plain words, and what to do where it does not. */
export function SyncState({ status }: { status: SyncStatus }) {
  const words = useWords();
  const moment = useMoment();
  const when = (at: number) => moment(new Date(at).toISOString());
  const { state, problem, synced, waiting, retryAt, resent } = status;
  return (
    <div class="sync" data-state={state} role="status">
      {state === 'working' && <p>{words('syncWorking')}</p>}
      {state === 'idle' && waiting === 0 && synced !== null && <p>{words('syncInStep', when(synced))}</p>}
      {problem && (
        <p class="warning">
          {words(SYNC_WORDS[problem])} {words('syncSafe')} {retryAt !== null && words('syncAgain')}
        </p>
      )}
      {(problem || waiting > 0) && (
        <p class="soft">
          {synced === null ? words('syncNever') : words('syncLast', when(synced))}{' '}
          {waiting > 0 && words('syncWaiting', String(waiting))}
        </p>
      )}
      {resent && <p class="warning">{words('syncResent', when(resent.at), String(resent.notes))}</p>}
    </div>
  );
}
