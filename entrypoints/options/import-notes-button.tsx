import { importAnnotations } from '../../src/share/import/annotations';
import { problemText, shareWords } from '../../src/share/words';
import { languageOf } from '../../src/text/language';
import { useWords } from '../../src/ui/words';
import { bringInSaying } from './backup-parts';
import { FileButton } from './file-button';

/** So many reasons are named at once; whoever mends them sees the next. */
const MOST_REASONS = 3;

interface Props {
  onSay: (said: string, problem?: string) => void;
}

/** Asks for annotations in a form that other programs write, too, and brings them in: all of the file, or none of it. */
export function ImportNotesButton({ onSay }: Props) {
  const words = useWords();
  const take = async (text: string) => {
    onSay('');
    const read = importAnnotations(text);
    if (!read.ok) {
      const named = shareWords(languageOf(words('languageCode')));
      const reasons = read.problems.slice(0, MOST_REASONS).map((problem) => problemText(problem, named));
      return onSay('', words('backupRefused', reasons.join(' ')));
    }
    const stock = { notes: read.annotations, conflicts: [], unreadable: [] };
    onSay(...(await bringInSaying(stock, words, { done: 'importDone', stopped: 'importStopped' })));
  };
  return (
    <FileButton
      label={words('importNotes')}
      accept=".json,.jsonld,.csv,application/json,application/ld+json,text/csv"
      onText={(text) => void take(text)}
    />
  );
}
