/*
 * How a name may be written on a page. Names are compared in any case, with or without accents, with any white space.
 * Every page is charged for reading this script, and what comes near a story for running it, so no class like `\\p{L}` is
 * compiled that a page can do without: one takes some milliseconds.
 */

/**
 * A pattern that is made when it is asked for; browsers keep it for the next time. One that is written as such is taken
 * apart as the script is read.
 */
function lazily(source: string, flags = ''): RegExp {
  return new RegExp(source, flags);
}

/** Accents of their own, letters that Unicode also knows in parts, of Korean and Japanese, and units that are letters. */
const PARTS = '\\u0300-\\u036f\\u1100-\\u11ff\\u2126\\u212a\\u212b\\u3099\\u309a';
/** What has no width. */
const UNSEEN = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';

/** The text with its accents on their letters and nothing of no width. */
function composed(text: string): string {
  const seen = text.replace(lazily(`[${UNSEEN}]`, 'g'), '');
  return lazily(`[${PARTS}]`).test(seen) ? seen.normalize('NFC') : seen;
}

/** Letters of the Latin alphabets of Europe, without the accents of `c` that two of them have, and that would slow each search. */
const ACCENTED = '\\u00c0-\\u0107\\u010c-\\u017f\\u0218-\\u021b';
/** What Unicode takes for letters of their own, and readers for a letter with an accent. */
const STROKED = '\u0111\u0131\u0142\u00f8\u0110\u0141\u00d8';
const BARE = 'diloDLO';

function withoutAccent(letter: string): string {
  const at = STROKED.indexOf(letter);
  return at < 0 ? letter.normalize('NFD').charAt(0) : BARE.charAt(at);
}

/** What {@link folded} changes is among these; written out, for it is what every page is searched for. */
export const FOLDED = /[\u00ad\u00c0-\u036f\u1100-\u11ff\u200b-\u200f\u2060\u2126\u212a\u212b\u3099\u309a\ufeff]/;

/** A text as names are looked for in it: {@link composed}, accents taken off where they are known. */
export function folded(text: string): string {
  let isInParts = false;
  // Nearly every text is charged for one pattern.
  const bare = text.replace(lazily(`[${UNSEEN}${PARTS}${ACCENTED}]`, 'g'), (char) => {
    if (char < '\u0300') return char === '\u00ad' ? '' : withoutAccent(char);
    if (isOf(UNSEEN, char)) return '';
    isInParts = true;
    return char;
  });
  return isInParts ? composed(text).replace(lazily(`[${ACCENTED}]`, 'g'), withoutAccent) : bare;
}

function isOf(characters: string, char: string): boolean {
  return lazily(`[${characters}]`).test(char);
}

/** One spelling for all ways to write a name. */
export function key(name: string): string {
  return folded(name)
    .toLowerCase()
    .replace(lazily('[’‘ʼ]', 'g'), "'")
    .replace(lazily('[‐‑]', 'g'), '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Is it a letter or a figure? */
export function isLetter(char: string): boolean {
  if (char < '\u0080') return (char >= '0' && char <= '9') || char.toLowerCase() !== char.toUpperCase();
  if (char < '\u00c0') return '\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc\u00bd\u00be'.includes(char);
  if (char < '\u0180') return char !== '×' && char !== '÷';
  return !isTypographic(char) && lazily('[\\p{L}\\p{N}]', 'u').test(char);
}

/** Is it, being a letter, a capital? */
export function isCapital(char: string): boolean {
  return char < '\u0180' ? char !== char.toLowerCase() : lazily('\\p{Lu}', 'u').test(char);
}

/** Is it, being a letter or a figure, a small letter or a figure? */
export function isSmall(char: string): boolean {
  if (char < '\u0180') return char === char.toLowerCase() && char !== 'ª' && char !== 'º';
  return lazily('[\\p{Ll}\\p{N}]', 'u').test(char);
}

/** Dashes, quotation marks, ellipses. */
function isTypographic(char: string): boolean {
  return char >= '\u2010' && char <= '\u203a';
}
