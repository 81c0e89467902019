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

/** What Unicode takes for letters of their own, and readers for a letter with an accent. */
const STROKED = 'đıłøĐŁØ';
const BARE = 'diloDLO';

/** A text as names are looked for in it: accents taken off, nothing of no width. */
export function folded(text: string): string {
  if (!/[\u00ad-\uffff]/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(lazily('[\\u00ad\\u0300-\\u036f\\u200b-\\u200f\\u2060\\ufeff]', 'g'), '')
    .normalize('NFC')
    .replace(/[đıłøĐŁØ]/g, (letter) => BARE.charAt(STROKED.indexOf(letter)));
}

/** What has no width, accents of their own, letters that are rare in European texts or that are written in parts. */
const RARE =
  '\\u00ad\\u0108-\\u010b\\u0180-\\u0217\\u021c-\\u024f\\u0300-\\u036f\\u0900-\\u0fff\\u1e00-\\u1eff\\u200b-\\u200f\\u2060\\u2126-\\u212b\\u2adc\\ufb1d-\\ufeff';

/** Must the text be folded for the patterns of a text as it stands (`patternOfForms`), which spell out what is common? */
export function mustBeFolded(text: string): boolean {
  return lazily(`[${RARE}]`).test(text);
}

/** One spelling for all ways to write a name. */
export function key(name: string): string {
  return folded(name).toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').trim();
}

/** What means something else in a pattern. */
const SYNTAX = '.*+?^{}$()|[]\\/';

/** A character of a {@link key} as it may stand in a text that is {@link folded}, in a pattern for any case. */
export function patternOfChar(char: string): string {
  if (char === ' ') return '\\s+';
  if (char === "'") return "['\\u2019\\u2018\\u02bc]";
  if (char === '-') return '[-\\u2010\\u2011]';
  return SYNTAX.includes(char) ? `\\${char}` : char;
}

/** Is it a letter or a figure? */
export function isLetter(char: string): boolean {
  if (char < '\u00c0') return /[0-9a-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be]/i.test(char);
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
