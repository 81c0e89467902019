import { askFor } from '../../src/messages/access';
import { askDesk } from '../../src/messages/desk-client';
import { useHoldings } from '../../src/messages/use-holdings';
import { originsOf } from '../../src/notes/sync/address';
import { type SharedDesk, sharedDesk, syncStatus } from '../../src/settings/shared-desk';
import { SyncState } from '../../src/ui/desk/sync-state';
import { useSetting } from '../../src/ui/use-setting';
import { useWords } from '../../src/ui/words';
import { DeskForm } from './desk-form';
import { Question } from './question';

interface Props {
  desk: SharedDesk;
  onLeft: () => void;
}

/** A desk that is shared: how it stands, and the way out. */
export function DeskState({ desk, onLeft }: Props) {
  const words = useWords();
  const status = useSetting(syncStatus);
  const notes = useHoldings()?.notes ?? 0;
  const exchange = async () => {
    // The browser may have taken its leave back.
    await askFor(originsOf(desk));
    await askDesk<'notes:sync'>({ type: 'notes:sync', urgent: true });
  };
  const waiting = status?.waiting ?? 0;
  return (
    <>
      <p>{words('deskSharing', `${desk.server}/${desk.database}`, desk.user)}</p>
      {status && <SyncState status={status} />}
      <details class="desk-change">
        <summary>{words('deskChange')}</summary>
        <DeskForm desk={desk} onShared={() => undefined} />
      </details>
      <div class="buttons">
        <button type="button" class="button" onClick={exchange} disabled={status?.state === 'working'}>
          {words('deskSync')}
        </button>
        <Question
          button={words('deskLeave')}
          title={words('deskLeaveTitle')}
          confirm={words('deskLeaveConfirm')}
          onConfirm={() => void sharedDesk.set(null).then(onLeft)}
        >
          <ul>
            <li>{words('deskLeaveKept', String(notes))}</li>
            {waiting > 0 && <li>{words('deskLeaveWaiting', String(waiting))}</li>}
            <li>{words('deskLeaveForget')}</li>
          </ul>
        </Question>
      </div>
    </>
  );
}
