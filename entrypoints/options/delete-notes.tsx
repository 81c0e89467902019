import { desk } from '../../src/messages/desk-client';
import { sharedDesk, syncStatus } from '../../src/settings/shared-desk';
import { useSetting } from '../../src/ui/use-setting';
import { useWords } from '../../src/ui/words';
import { Question } from './question';

interface Props {
  count: number;
  onSay: (said: string, problem?: string) => void;
}

/** The end of all notes of this browser, and of no colleague's. */
export function DeleteNotes({ count, onSay }: Props) {
  const words = useWords();
  const shared = useSetting(sharedDesk);
  const status = useSetting(syncStatus);
  const remove = () =>
    desk.erase().then(
      () => onSay(words('notesDeleted')),
      () => onSay('', words('notesNotDeleted')),
    );
  return (
    <Question
      button={words('notesDelete')}
      title={words('notesDeleteTitle')}
      confirm={words('notesDeleteConfirm')}
      onConfirm={remove}
    >
      <ul>
        <li>{words('notesDeleteCount', String(count))}</li>
        {shared && <li>{words('notesDeleteShared', String(status?.waiting ?? 0))}</li>}
      </ul>
      <p>{words('notesDeleteBackup')}</p>
    </Question>
  );
}
