import { failed, ok, type Result } from '../../src/messages/result';
import { Painter } from '../../src/page/draw';
import { NOTE_FOCUS_NAME, NOTE_LAYERS } from '../../src/page/note-css';
import { type NoteStanding, placeNotes, type SoughtNote, stillStands } from '../../src/page/place-notes';
import { bringIntoView } from '../page.content/scroll';

/** Paints the notes of one page at their words. */
export interface NoteDisplay {
  /** Looks for these notes' words, in place of all before, and paints what is found. */
  place(notes: readonly SoughtNote[]): NoteStanding[];
  /** Takes the paint off words that have changed. @returns whether there were any */
  verify(): boolean;
  /** Scrolls to a note's words and marks them out. */
  show(id: string): Result<null>;
  /** The note whose words are at a point of the viewport. */
  hit(x: number, y: number): string | null;
  /** No note stands out any more. */
  unfocus(): void;
  clear(): void;
}

export function createNoteDisplay(document: Document): NoteDisplay {
  const painter = new Painter(NOTE_FOCUS_NAME, document);
  let standings: NoteStanding[] = [];

  const paint = () => {
    painter.paint(
      standings.flatMap(({ id, range, state }) => {
        if (!range || state === 'lost') return [];
        return [{ id, range, layer: NOTE_LAYERS[state], weight: state === 'found' ? 2 : 1 }];
      }),
    );
  };
  return {
    place(notes) {
      const before = new Map(standings.map((standing) => [standing.id, standing]));
      standings = placeNotes(document, notes).map((now) => kept(now, before.get(now.id)));
      paint();
      return standings;
    },
    verify() {
      const fallen = standings.filter((standing) => !stillStands(standing));
      for (const standing of fallen) standing.range = null;
      if (fallen.length > 0) paint();
      return fallen.length > 0;
    },
    show(id) {
      const at = standings.find((standing) => standing.id === id);
      if (!at?.range || !stillStands(at)) return failed('gone');
      bringIntoView(at.range);
      painter.focus(id);
      return ok(null);
    },
    hit: (x, y) => painter.hit(x, y),
    unfocus: () => painter.focus(null),
    clear() {
      standings = [];
      painter.clear();
    },
  };
}

/** With the range that is painted already, where it is at the same words: nothing flickers. */
function kept(now: NoteStanding, before: NoteStanding | undefined): NoteStanding {
  const [a, b] = [now.range, before?.range];
  const isSame =
    a &&
    b &&
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset;
  return isSame ? { ...now, range: b } : now;
}
