import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Annotation, EvidenceLink } from '../../notes/annotation';
import type { Desk, Kept } from '../../notes/desk';
import { useWords } from '../words';
import { EditorFoot } from './editor-foot';
import { EvidenceField } from './evidence-field';
import { NoteField } from './note-field';
import { OtherState } from './other-state';
import { RatingChoice } from './rating-choice';
import { otherOf, type Progress } from './saver';
import { StatusChoice } from './status-choice';
import { TagField } from './tag-field';
import { TargetWords } from './target-words';
import { useSaver } from './use-saver';
import { differs, type Written } from './written';

/** How the writing ended. */
export type Ending =
  /** `before` is what it was when it was opened, where that is something else. */
  | { how: 'done'; kept: Kept; before: Annotation | null }
  | { how: 'deleted'; annotation: Annotation }
  /** Nothing is kept of it. */
  | { how: 'dropped' };

interface Props {
  desk: Desk;
  annotation: Annotation;
  /** Null for a new one. */
  rev: string | null;
  /** How it was when the writing began. */
  opened: Annotation;
  /** Is there something in it that the store has not confirmed? */
  isUnsaved: boolean;
  /** Does what was typed outlive the browser, though the store has not taken it? */
  isKept: boolean;
  /** Keeps what was typed where it outlives the panel. */
  onProgress: (progress: Progress) => void;
  onEnd: (ending: Ending) => void;
  onOpenEvidence: (link: EvidenceLink) => void;
  /** The level of its heading: the first where it is all that is shown. */
  heading: 'h1' | 'h2';
  /** Tags of other notes. */
  usedTags: readonly string[];
  picker: ((pick: (link: EvidenceLink) => void, close: () => void) => ComponentChildren) | null;
}

/** Where a note about words of a page is written. It is saved as it is written. */
export function Editor({
  desk,
  opened,
  onProgress,
  onEnd,
  onOpenEvidence,
  usedTags,
  picker,
  heading: Heading,
  isKept,
  ...begun
}: Props) {
  const words = useWords();
  const id = useId();
  const form = useRef<HTMLElement>(null);
  const [annotation, setAnnotation] = useState(begun.annotation);
  const [ratingProblem, setRatingProblem] = useState<string | null>(null);
  const [saver, state] = useSaver(desk, begun.rev, onProgress);
  const other = otherOf(state);
  const isNew = saver.rev === null;

  // What was typed before the panel was closed is still to be saved.
  useEffect(() => {
    if (begun.isUnsaved) saver.change(begun.annotation);
    focusRating(form.current);
  }, []);

  const replace = (next: Annotation) => {
    setAnnotation(next);
    saver.change(next);
  };
  const change = (part: Partial<Written>) => {
    setRatingProblem(null);
    replace({ ...annotation, ...part });
  };
  const chooseStatus = (status: Written['status']) => {
    if (status === 'ready' && annotation.rating === null) {
      setRatingProblem(words('ratingNeeded'));
      setAnnotation({ ...annotation });
      focusRating(form.current);
      return;
    }
    change({ status });
  };
  const done = async () => {
    // One that was begun and left as it is, is wanted all the same.
    if (isNew && state.status === 'unchanged') saver.change(annotation);
    const after = await saver.flush();
    const rev = saver.rev;
    if (after.status === 'refused' || after.status === 'unfit' || rev === null) return;
    const before = begun.rev !== null && differs(annotation, opened) ? opened : null;
    onEnd({ how: 'done', kept: { annotation, rev, conflicts: 0 }, before });
  };
  const remove = async () => {
    await saver.flush();
    const rev = saver.rev;
    if (rev === null) return onEnd({ how: 'dropped' });
    const removed = await desk.remove(annotation.id, rev);
    if (removed.ok) onEnd({ how: 'deleted', annotation });
    else if (removed.refusal.code === 'changed') void saver.flush();
  };
  const takeOther = () => onEnd({ how: 'dropped' });
  const keys = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape' || (isCommand && event.key === 'Enter'))
      void (isUntouched() ? onEnd({ how: 'dropped' }) : done());
    else if (isCommand && event.key.toLowerCase() === 's') void saver.flush();
    else return;
    event.preventDefault();
    function isUntouched() {
      return event.key === 'Escape' && isNew && state.status === 'unchanged';
    }
  };

  return (
    <section
      class="editor"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
      ref={form}
      onKeyDown={keys}
    >
      <header class="editor-head">
        <Heading id={`${id}-title`}>{words(isNew ? 'editorNew' : 'editorEdit')}</Heading>
        <p class="soft small">{annotation.page.title || annotation.page.url}</p>
      </header>
      <TargetWords target={annotation.target} id={`${id}-words`} />
      {annotation.flag && <p class="soft small">{annotation.flag.explanation}</p>}
      <RatingChoice
        rating={annotation.rating}
        problem={ratingProblem}
        onChoose={(rating) => change({ rating, ...(rating === null && { status: 'draft' as const }) })}
      />
      <NoteField note={annotation.note} onNote={(note) => change({ note })} />
      <EvidenceField
        evidence={annotation.evidence}
        onEvidence={(evidence) => change({ evidence })}
        onOpen={onOpenEvidence}
        picker={picker}
      />
      <TagField tags={annotation.tags} used={usedTags} onTags={(tags) => change({ tags })} />
      <StatusChoice status={annotation.status} onChoose={chooseStatus} />
      {other !== undefined && <OtherState other={other} onMine={() => void saver.keepMine()} onOther={takeOther} />}
      <EditorFoot
        state={state}
        isKept={isKept}
        isNew={isNew}
        isChanged={differs(annotation, opened)}
        onRetry={() => void saver.flush()}
        onRevert={() => replace({ ...opened, created: annotation.created })}
        onDelete={() => void remove()}
        onDone={() => void done()}
      />
    </section>
  );
}

function focusRating(form: HTMLElement | null): void {
  const inputs = [...(form?.querySelectorAll<HTMLInputElement>('.ratings input') ?? [])];
  (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
}
