import { browser } from 'wxt/browser';
import { desk } from '../../src/messages/desk-client';
import { beginDraft, type Draft, drafts } from '../../src/messages/drafts';
import { hashOf } from '../../src/messages/place';
import { toBackground } from '../../src/messages/send';
import type { EvidenceLink } from '../../src/notes/annotation';
import type { Kept } from '../../src/notes/desk';
import type { Ending } from '../../src/ui/notes/editor';
import { refusalText } from '../../src/ui/notes/save-line';
import { useUndo } from '../../src/ui/notes/use-undo';
import { useWords } from '../../src/ui/words';

/** What can be done with the notes of a tab's page, and undone. */
export function useNoteActions(tab: number) {
  const words = useWords();
  const undo = useUndo();

  const offerRestore = ({ annotation }: Pick<Kept, 'annotation'>) =>
    undo.offer(words('noteDeleted'), {
      run: async () => (await desk.restore(annotation)).ok,
      said: 'noteRestored',
    });

  return {
    undo,
    /** Begins a note about what is selected in the page. */
    annotate: () => void toBackground<'panel:annotate'>({ type: 'panel:annotate', tab }),
    annotateFlag: (flag: number) =>
      void toBackground<'panel:annotate-flag'>({ type: 'panel:annotate-flag', tab, flag }),
    edit: ({ annotation, rev }: Kept) => void beginDraft(tab, annotation, rev),
    resume: ({ annotation, rev }: Draft) => void beginDraft(tab, annotation, rev),
    /** @returns whether the words are in the page */
    show: async ({ annotation }: Kept) =>
      (await toBackground<'panel:note'>({ type: 'panel:note', tab, id: annotation.id })).ok,
    async remove(kept: Kept) {
      const removed = await desk.remove(kept.annotation.id, kept.rev);
      if (!removed.ok) return undo.offer(refusalText(removed.refusal, words));
      await drafts.forget(kept.annotation.id);
      offerRestore(kept);
    },
    /** Says how a writing ended. */
    ended(ending: Ending) {
      if (ending.how === 'deleted') return offerRestore(ending);
      if (ending.how === 'dropped') return;
      const { kept, before } = ending;
      undo.offer(
        words('noteSavedDone'),
        before === null
          ? undefined
          : {
              run: async () => (await desk.save({ ...before, modified: new Date().toISOString() }, kept.rev)).ok,
              said: 'noteChangeUndone',
            },
      );
    },
    openEvidence(link: EvidenceLink) {
      if (link.type === 'web') return;
      const pack = link.edition.pack;
      const place =
        link.type === 'passage'
          ? { pack, document: link.document, start: link.start, end: link.end }
          : { pack, document: link.entry, start: null, end: null };
      void browser.tabs.create({ url: browser.runtime.getURL('/sources.html') + hashOf(place) });
    },
  };
}

export type NoteActions = ReturnType<typeof useNoteActions>;
