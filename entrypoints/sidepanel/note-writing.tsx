import { useEffect, useState } from 'preact/hooks';
import { desk } from '../../src/messages/desk-client';
import { type Draft, drafts, endDraft } from '../../src/messages/drafts';
import type { EvidenceLink } from '../../src/notes/annotation';
import { Editor, type Ending } from '../../src/ui/notes/editor';
import type { Progress } from '../../src/ui/notes/saver';
import { PassagePicker } from './passage-picker';

interface Props {
  /** The tab in whose panel it was begun; null outside of panels. */
  tab: number | null;
  draft: Draft;
  /** The story of the page, or of what the note rests on already. */
  pack: string | null;
  onEnd: (ending: Ending) => void;
  onOpenEvidence: (link: EvidenceLink) => void;
}

/** The editor of what this tab's panel is writing, with what was typed kept until the store has it. */
export function NoteWriting({ tab, draft, pack, onEnd, onOpenEvidence }: Props) {
  const [usedTags, setUsedTags] = useState<string[]>([]);
  const [isKept, setKept] = useState(true);
  const { id } = draft.annotation;
  useEffect(() => {
    // Without suggestions tags can be typed all the same.
    desk.facets().then(
      ({ tags }) => setUsedTags(tags.map(({ tag }) => tag)),
      () => undefined,
    );
  }, []);
  const keep = ({ annotation, rev, isSaved }: Progress) => {
    const now = { annotation, rev, opened: draft.opened, isUnsaved: !isSaved };
    // Where it cannot be kept, the store may take it all the same; what became of it is said below the editor.
    drafts.write(id, now).then(setKept, () => setKept(false));
  };
  const end = async (ending: Ending) => {
    // First: what takes the editor's place shows what came of it.
    onEnd(ending);
    await drafts.forget(id);
    if (tab !== null) await endDraft(tab, id);
  };
  return (
    <Editor
      desk={desk}
      annotation={draft.annotation}
      rev={draft.rev}
      opened={draft.opened}
      isUnsaved={draft.isUnsaved}
      isKept={isKept}
      onProgress={keep}
      onEnd={(ending) => void end(ending)}
      onOpenEvidence={onOpenEvidence}
      heading={tab === null ? 'h2' : 'h1'}
      usedTags={usedTags}
      picker={pack === null ? null : (pick, close) => <PassagePicker pack={pack} onPick={pick} onClose={close} />}
    />
  );
}
