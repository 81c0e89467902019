/** What is one character in every spelling: space or line break, straight or curly quotation mark, hyphen or dash. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\s/g, ' '],
  [/[“”„‟«»″]/g, '"'],
  [/[‘’‚‛‹›′]/g, "'"],
  [/[‐‑‒–—―−]/g, '-'],
];

/**
 * The text with the spelling of its marks made one, character for character: offsets stay. Letters, digits and case are
 * untouched, for they carry meaning.
 */
export function evenMarks(text: string): string {
  return SAME.reduce((even, [marks, mark]) => even.replace(marks, mark), text);
}

/** Words as a page's text has them: white space collapsed, and no characters that are not seen. */
export function collapsed(words: string): string {
  return words
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As `collapsed`, but a space at the ends is kept: it parts the context from the words. */
export function collapsedContext(words: string): string {
  return words.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ');
}
