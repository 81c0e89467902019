/** How sure the place of a note is: the very words, or words that the page has edited since. */
export type NoteLayer = 'found' | 'changed';

export const NOTE_FOCUS_NAME = 'crossread-note-focus';

/** The names under which notes are registered in `CSS.highlights`. */
export const NOTE_LAYERS: Record<NoteLayer, string> = {
  found: 'crossread-note',
  changed: 'crossread-note-changed',
};

/** A middle tone of its own, neither of the flags' two; see there why a middle one. */
const COLOUR = '128 82 205';

/** A double line, a double broken one where the words have changed: flags have a single one, whatever its colour. */
const LINES: Record<NoteLayer, string> = { found: 'double', changed: 'dashed' };

/**
 * The paint of notes, for `scripting.insertCSS`. Lower than that of flags, which may stand on the same words: both lines
 * can be seen. Not in print: what goes on paper is the page's own.
 */
export const NOTE_CSS = [
  '@media screen {',
  ...(Object.keys(NOTE_LAYERS) as NoteLayer[]).map(
    (layer) =>
      `::highlight(${NOTE_LAYERS[layer]}) { background-color: rgb(${COLOUR} / 0.13); ` +
      `text-decoration: underline ${LINES[layer]} rgb(${COLOUR}) 1.5px; text-underline-offset: 0.28em; }`,
  ),
  `::highlight(${NOTE_FOCUS_NAME}) { background-color: rgb(${COLOUR} / 0.38); }`,
  '@media (forced-colors: active) {',
  ...(Object.keys(NOTE_LAYERS) as NoteLayer[]).map(
    (layer) =>
      `::highlight(${NOTE_LAYERS[layer]}) { background-color: Canvas; color: CanvasText; ` +
      `text-decoration: underline ${LINES[layer]} LinkText 1.5px; text-underline-offset: 0.28em; }`,
  ),
  `::highlight(${NOTE_FOCUS_NAME}) { background-color: Highlight; color: HighlightText; }`,
  '}',
  '}',
].join('\n');
