import { type BackupProblem, fromBackup } from '../../src/notes/backup';
import { useWords, type WordKey } from '../../src/ui/words';
import { bringInSaying } from './backup-parts';
import { FileButton } from './file-button';

const REASONS: Record<BackupProblem['code'], WordKey> = {
  'not-json': 'backupNotJson',
  'other-format': 'backupOtherFormat',
  'newer-version': 'backupNewer',
  'bad-note': 'backupBadNote',
  twice: 'backupTwice',
};

interface Props {
  onSay: (said: string, problem?: string) => void;
}

/** Asks for a backup and brings it in: all of it is sound, or none of it is taken. */
export function RestoreButton({ onSay }: Props) {
  const words = useWords();
  const take = async (text: string) => {
    onSay('');
    const read = fromBackup(text);
    if (!read.ok) {
      const { code, detail } = read.problem;
      return onSay('', words('backupRefused', words(REASONS[code], detail)));
    }
    onSay(...(await bringInSaying(read.stock, words, { done: 'backupRestored', stopped: 'backupStopped' })));
  };
  return <FileButton label={words('backupRestore')} onText={(text) => void take(text)} />;
}
