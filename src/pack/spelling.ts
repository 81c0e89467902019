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
export function composed(text: string): string {
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

/** A text as names are looked for in it: {@link composed}, accents taken off where they are known. */
export function folded(text: string): string {
  return composed(text).replace(lazily(`[${ACCENTED}]`, 'g'), withoutAccent);
}

/** A character of a {@link key} that pages write in several ways; a space is any white space, every other is itself. */
export const WRITTEN: Record<string, string> = { "'": "'\u2019\u2018\u02bc", '-': '-\u2010\u2011' };

/** One spelling for all ways to write a name. */
export function key(name: string): string {
  const letters = folded(name).toLowerCase().replace(/\s+/g, ' ').trim();
  return Object.entries(WRITTEN).reduce(
    (text, [char, forms]) => text.replace(lazily(`[${forms}]`, 'g'), char),
    letters,
  );
}

/** What means something else in a pattern. */
const SYNTAX = '.*+?^{}$()|[]\\/';

/** A character of a {@link key} as it may stand in a text that is {@link folded}, in a pattern for any case. */
export function patternOfChar(char: string): string {
  if (char === ' ') return '\\s+';
  if (WRITTEN[char]) return `[${WRITTEN[char]}]`;
  return SYNTAX.includes(char) ? `\\${char}` : char;
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
