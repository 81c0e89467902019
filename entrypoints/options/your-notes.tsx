import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useHoldings } from '../../src/messages/use-holdings';
import { toBackup } from '../../src/notes/backup';
import { saveFile } from '../../src/ui/save-file';
import { useWords } from '../../src/ui/words';
import { readAll } from './backup-parts';
import { DeleteNotes } from './delete-notes';
import { ImportNotesButton } from './import-notes-button';
import { RestoreButton } from './restore-button';
import { Section } from './section';

/** How many notes there are, all of them to a file and back, and the end of them. */
export function YourNotes() {
  const words = useWords();
  const holdings = useHoldings();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const say = (text: string, failure = '') => {
    setSaid(text);
    setProblem(failure);
  };
  const save = async () => {
    say('');
    try {
      const stock = await readAll();
      const moment = new Date().toISOString();
      saveFile(`crossread-notes-${moment.slice(0, 10)}.json`, toBackup(stock, moment), 'application/json');
      say(words('backupSaved', String(stock.notes.length)));
    } catch {
      say('', words('backupFailed'));
    }
  };
  return (
    <Section title={words('yourNotes')} about={words('yourNotesAbout')} part="notes">
      {holdings === null && (
        <p class="warning" role="alert">
          {words('notesUnread')}
        </p>
      )}
      {holdings && (
        <>
          <p class="count">{words('notesCount', String(holdings.notes))}</p>
          {holdings.conflicts > 0 && (
            <p class="warning">
              {words('notesInConflict', String(holdings.conflicts))}{' '}
              <a class="link" href={browser.runtime.getURL('/conflicts.html')} target="_blank" rel="noopener">
                {words('notesChoose')}
              </a>
            </p>
          )}
          {holdings.newer > 0 && <p class="warning">{words('notesNewer', String(holdings.newer))}</p>}
          {holdings.broken > 0 && <p class="warning">{words('notesBroken', String(holdings.broken))}</p>}
        </>
      )}
      <div class="buttons">
        <button type="button" class="button button-plain" onClick={save}>
          {words('backupSave')}
        </button>
        <RestoreButton onSay={say} />
        <ImportNotesButton onSay={say} />
        <DeleteNotes count={holdings?.notes ?? 0} onSay={say} />
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="done" role="status">
        {said}
      </div>
    </Section>
  );
}
