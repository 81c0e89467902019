import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Subject } from '../../src/messages/subject';
import { storyEdits, storyFinding } from '../../src/messages/tab-state';
import { useCheck } from '../../src/messages/use-check';
import { useTabState } from '../../src/messages/use-tab-state';
import { sites } from '../../src/settings/sites';
import { type FlagFilter, NO_FILTER } from '../../src/ui/filters/filter';
import { UndoBar } from '../../src/ui/notes/undo-bar';
import { Notice } from '../../src/ui/notice';
import { useSetting } from '../../src/ui/use-setting';
import { VerdictHead } from '../../src/ui/verdict-head';
import { useWords } from '../../src/ui/words';
import { FindingTabs } from './finding-tabs';
import { NoteWriting } from './note-writing';
import { NotesView } from './notes-view';
import { useNoteActions } from './use-note-actions';
import { usePageNotes } from './use-page-notes';
import { useWriting } from './use-writing';

/** What was found on the page in front, its notes, and the story behind it; follows the tab in front of its window. */
export function SidePanel({ subject }: { subject: Subject | null }) {
  const words = useWords();
  const { state, check } = useCheck(subject, useTabState(subject));
  const rules = useSetting(sites);
  const page = usePageNotes(subject);
  const writing = useWriting(subject?.tab);
  const actions = useNoteActions(subject?.tab ?? browser.tabs.TAB_ID_NONE);
  // Here, so that they outlive the page: whoever looks for one kind looks for it on the next page, too.
  const [filter, setFilter] = useState<FlagFilter>(NO_FILTER);
  const finding = storyFinding(state);
  const { draft } = writing;
  // What was done before is no longer the last thing.
  useEffect(() => {
    if (writing.at > 0) actions.undo.close();
  }, [subject?.tab, writing.at]);

  const notes = <NotesView page={page} actions={actions} obstacle={writing.obstacle} />;
  const count = String(page.notes?.length ?? 0);
  return (
    <>
      {state === undefined || rules === undefined ? null : draft && subject ? (
        <NoteWriting
          key={`${draft.annotation.id} ${writing.at}`}
          tab={subject.tab}
          draft={draft}
          pack={finding?.verdict.story.pack ?? draft.annotation.flag?.edition.pack ?? null}
          onEnd={(ending) => {
            if (ending.how !== 'dropped') page.choose(draft.annotation.id);
            actions.ended(ending);
          }}
          onOpenEvidence={actions.openEvidence}
        />
      ) : finding && subject ? (
        <>
          <VerdictHead {...finding} />
          <FindingTabs
            // Of another page, or the same one checked anew: what was chosen and opened is gone with it.
            key={`${subject.tab} ${state?.page.id}`}
            tab={subject.tab}
            finding={finding}
            address={state?.page.address ?? ''}
            edits={storyEdits(state)}
            filter={filter}
            onFilter={setFilter}
            notes={{ label: words('tabNotes', count), view: notes, page }}
            onAnnotate={actions.annotateFlag}
          />
        </>
      ) : (
        <>
          <Notice
            state={state}
            access={subject?.access ?? 'never'}
            rules={rules}
            address={subject?.address}
            onCheck={() => void check()}
          />
          {subject && subject.access !== 'never' && (
            <section class="notes-alone" aria-label={words('tabNotes', count)}>
              <h2>{words('tabNotes', count)}</h2>
              {notes}
            </section>
          )}
        </>
      )}
      <UndoBar done={actions.undo.done} onClose={actions.undo.close} />
      <p class="unseen" role="status">
        {finding && words('announced', String(finding.verdict.flags.length))}
      </p>
      <footer class="foot small" hidden={draft !== null}>
        <a class="link" href={browser.runtime.getURL('/notes.html')} target="_blank" rel="noreferrer">
          {words('openNotes')}
        </a>
        <a class="link" href={browser.runtime.getURL('/sources.html')} target="_blank" rel="noreferrer">
          {words('openSources')}
        </a>
        {finding && (
          <button type="button" class="link" onClick={() => void check()}>
            {words('checkAgain')}
          </button>
        )}
      </footer>
    </>
  );
}
