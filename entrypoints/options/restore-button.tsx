import { type BackupProblem, fromBackup } from '../../src/notes/backup';
import { useWords, type WordKey } from '../../src/ui/words';
import { bringIn } from './backup-parts';
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
    const { merged, done, all } = await bringIn(read.stock);
    if (done < all) return onSay('', words('backupStopped', String(done), String(all)));
    const { added, same, conflicts } = merged;
    onSay(words('backupRestored', String(added), String(same), String(conflicts)));
  };
  return <FileButton label={words('backupRestore')} onText={(text) => void take(text)} />;
}
