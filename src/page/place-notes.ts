import type { Target } from '../notes/annotation';
import { editOf } from '../notes/edits';
import { findPlace } from '../notes/place/find';
import { sentencesAround } from '../notes/place/sentence';
import type { TextRange } from './anchor';
import { isAttached } from './nodes';
import { type PageText, rangeOf, readPageText, wordsBetween } from './page-text';

/** Words of a page that a note is about, as the note knows them. */
export interface SoughtNote {
  id: string;
  target: Target;
}

/** What became of them in the page. */
export interface NoteStanding {
  id: string;
  state: 'found' | 'changed' | 'lost';
  /** How far down the page's text; null where it is lost. UTF-16 code units. */
  at: number | null;
  /** The whole sentence that stands there now, even without the words; null where there is none. */
  sentence: string | null;
  range: Range | null;
  /** What stands there: the paint falls when it no longer does. */
  words: string;
}

/** Looks for the notes' words in the page as it is now. Reads the page once, and changes nothing. */
export function placeNotes(document: Document, notes: readonly SoughtNote[]): NoteStanding[] {
  const page = readPageText(document);
  return notes.map((note) => standingOf(document, page, note));
}

function standingOf(document: Document, page: PageText, { id, target }: SoughtNote): NoteStanding {
  const place = findPlace(page.text, target, page.lang);
  const at = place.state === 'lost' ? null : rangeOf(page, place.span);
  if (place.state === 'lost' || !at) {
    const edit = editOf({ target }, page.text, page.lang);
    const sentence = edit.state === 'changed' ? edit.now : null;
    return { id, state: 'lost', at: null, sentence, range: null, words: '' };
  }
  const around = sentencesAround(page.text, place.span, page.lang);
  return {
    id,
    state: place.state === 'exact' ? 'found' : 'changed',
    at: place.span.start,
    sentence: page.text.slice(around.start, around.end).replace(/\s+/g, ' '),
    range: live(document, at),
    words: at.words,
  };
}

/** Do the words still stand where they were found? */
export function stillStands({ range, words }: NoteStanding): boolean {
  if (!range) return true;
  const { startContainer, endContainer } = range;
  return isAttached(startContainer) && isAttached(endContainer) && wordsBetween(range) === words;
}

function live(document: Document, at: TextRange): Range {
  const range = document.createRange();
  range.setStart(at.startContainer, at.startOffset);
  range.setEnd(at.endContainer, at.endOffset);
  return range;
}
