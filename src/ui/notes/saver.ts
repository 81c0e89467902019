import { type Annotation, annotationSchema } from '../../notes/annotation';
import type { Desk, Kept, Refusal, Saved } from '../../notes/desk';
import { differs } from './written';

export type SaveState =
  /** As it was opened. */
  | { status: 'unchanged' }
  | { status: 'saving' }
  /** The store has confirmed it. Milliseconds. */
  | { status: 'saved'; at: number }
  /** It has not the form of an annotation: something in it is too long, or too much. */
  | { status: 'unfit' }
  | { status: 'refused'; refusal: Refusal };

/** How far the writing of an annotation has come. */
export interface Progress {
  annotation: Annotation;
  /** The state of the store that it follows; null for none. */
  rev: string | null;
  /** Has the store confirmed it? */
  isSaved: boolean;
}

interface Surroundings {
  desk: Desk;
  /** The state of the store that the writing began from; null for a new annotation. */
  rev: string | null;
  /** Keeps what was typed where it outlives the panel. */
  keep: (progress: Progress) => void;
  tell: (state: SaveState) => void;
  now: () => number;
  /** Runs the work after a pause in typing; gives what calls it off. */
  later: (work: () => void) => () => void;
}

/** Saves an annotation as it is written: one write at a time, and none is called done before the store says so. */
export interface Saver {
  /** It reads like this now. */
  change(annotation: Annotation): void;
  /** Saves what is not saved, at once. @returns how that came out */
  flush(): Promise<SaveState>;
  /** After a refusal because it was changed elsewhere: what was written here takes the other's place. */
  keepMine(): Promise<SaveState>;
  /** The state of the store, as far as it is known. */
  readonly rev: string | null;
}

export function createSaver({ desk, keep, tell, now, later, ...begun }: Surroundings): Saver {
  let { rev } = begun;
  /** What the store has not confirmed. */
  let unsaved: Annotation | null = null;
  /** What it was given without an answer: any of it may have been written all the same. */
  let unanswered: Annotation[] = [];
  let state: SaveState = { status: 'unchanged' };
  let callOff = () => {};
  let running: Promise<SaveState> | null = null;

  const turn = (next: SaveState): SaveState => {
    state = next;
    tell(next);
    return next;
  };
  /** What stands in the way, if it is what was written here and the answer was lost: nobody need choose. */
  const ownOf = (refusal: Refusal, annotation: Annotation): Kept | null => {
    const other = refusal.code === 'changed' ? refusal.current : null;
    return other && [annotation, ...unanswered].some((own) => !differs(own, other.annotation)) ? other : null;
  };
  const write = async (annotation: Annotation, save: () => Promise<Saved>): Promise<SaveState> => {
    turn({ status: 'saving' });
    const saved = await save().catch((error: unknown): Saved => {
      return { ok: false, refusal: { code: 'storage', detail: String(error) } };
    });
    const kept = saved.ok ? saved.kept : ownOf(saved.refusal, annotation);
    if (!saved.ok && saved.refusal.code === 'storage') unanswered.push(annotation);
    if (!saved.ok && !kept) return turn({ status: 'refused', refusal: saved.refusal });
    unanswered = [];
    rev = kept?.rev ?? rev;
    // Of ours, but not the latest: that is written next.
    if (!saved.ok && kept && differs(kept.annotation, annotation)) return state;
    if (unsaved !== annotation) {
      // More was typed meanwhile: that is what is still to be kept.
      if (unsaved) keep({ annotation: unsaved, rev, isSaved: false });
      return state;
    }
    unsaved = null;
    keep({ annotation, rev, isSaved: true });
    return turn({ status: 'saved', at: now() });
  };
  const saveAll = async (): Promise<SaveState> => {
    while (unsaved) {
      const annotation = unsaved;
      const stamped = { ...annotation, modified: new Date(now()).toISOString() };
      if (!annotationSchema.safeParse(stamped).success) return turn({ status: 'unfit' });
      const after = await write(annotation, () => desk.save(stamped, rev));
      if (after.status === 'refused') return after;
    }
    return state;
  };
  const flush = (): Promise<SaveState> => {
    callOff();
    running ??= saveAll().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    get rev() {
      return rev;
    },
    change(annotation) {
      unsaved = annotation;
      keep({ annotation, rev, isSaved: false });
      // The person has to choose first: saving again would be refused again.
      if (state.status === 'refused' && state.refusal.code === 'changed') return;
      callOff();
      callOff = later(() => void flush());
    },
    flush,
    async keepMine() {
      if (state.status !== 'refused' || state.refusal.code !== 'changed' || !unsaved) return flush();
      const annotation = unsaved;
      const { current } = state.refusal;
      rev = current?.rev ?? null;
      if (current) return flush();
      // It was deleted elsewhere: what was written brings it back.
      return write(annotation, () => desk.restore({ ...annotation, modified: new Date(now()).toISOString() }));
    },
  };
}

/** The other state that stands in the way; undefined where none does, null where it was deleted. */
export function otherOf(state: SaveState): Kept | null | undefined {
  return state.status === 'refused' && state.refusal.code === 'changed' ? state.refusal.current : undefined;
}
