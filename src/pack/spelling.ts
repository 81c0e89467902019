/*
 * How a name may be written on a page. Names are compared in any case, with or without accents, with any white space.
 * Every page is charged for what is done here, so no pattern is compiled that a page can do without: one with a class
 * like `\\p{L}` takes some milliseconds.
 */

/** Each letter before the accents that it has in a Latin alphabet; with any, it stands for itself. */
const ACCENTED = 'aàáâãäåāăą cçćč dďđ eèéêëēėęě gğģ iìíîïīįı lĺľł nñńňņ oòóôõöøōő rŕř sśšşș tťţț uùúûüūůűų yýÿ zźžż';

/** The letter's accented forms in both cases; none for what carries no accent. */
export function accentsOf(letter: string): string {
  const accents =
    ACCENTED.split(' ')
      .find((group) => group.startsWith(letter))
      ?.slice(1) ?? '';
  return [...accents, ...accents.toUpperCase()].filter((char) => char > '\u007f').join('');
}

/** The letter that a character is with an accent, in its case; null for any other character. */
function withoutAccent(char: string): string | null {
  const small = char.toLowerCase();
  const at = ACCENTED.indexOf(small);
  if (at < 0) return null;
  const letter = ACCENTED.charAt(ACCENTED.lastIndexOf(' ', at) + 1);
  return small === char ? letter : letter.toUpperCase();
}

const compiled = new Map<string, RegExp>();

/**
 * A pattern that is made when it is first asked for. One that is written as such is read with the script, and all of them
 * together take longer than to look at a page.
 */
export function lazily(source: string, flags = ''): RegExp {
  const id = `${flags}/${source}`;
  const pattern = compiled.get(id) ?? new RegExp(source, flags);
  compiled.set(id, pattern);
  return pattern;
}

/** The text with its accents on their letters and nothing of no width. */
export function composed(text: string): string {
  const whole = lazily('[\\u0300-\\u036f]').test(text) ? text.normalize('NFC') : text;
  return whole.replace(lazily('[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]', 'g'), '');
}

/** A text as names are looked for in it: accents taken off where they are known, nothing of no width. */
export function folded(text: string): string {
  if (!lazily('[\\u00ad\\u00c0-\\u017f\\u0218-\\u021b\\u0300-\\u036f\\u200b-\\u200f\\u2060\\ufeff]').test(text))
    return text;
  return composed(text).replace(lazily('[\\u00c0-\\u017f\\u0218-\\u021b]', 'g'), (mark) => withoutAccent(mark) ?? mark);
}

/** A text in small letters, without accents and what has no width; letters of other Latin alphabets may be wanting. */
export function skeleton(text: string): string {
  const marks = lazily('[\\u00ad\\u00df-\\u036f\\u200b-\\u200f\\u2060\\ufeff]', 'g');
  return text.toLowerCase().replace(marks, (mark) => withoutAccent(mark) ?? '');
}

/** One spelling for all ways to write a name. */
export function key(name: string): string {
  const letters = lazily('[\\u0080-\\uffff]').test(name) ? withoutMarks(name) : name;
  return letters.toLowerCase().replace(lazily('\\s+', 'g'), ' ').trim();
}

function withoutMarks(name: string): string {
  const bare = folded(name).replace(lazily('[’‘ʼ]', 'g'), "'").replace(lazily('[‐‑]', 'g'), '-');
  // Of the classes of Unicode, each of which takes some milliseconds to build.
  return lazily('[\\u0080-\\uffff]').test(bare) ? bare.normalize('NFD').replace(lazily('\\p{M}', 'gu'), '') : bare;
}

/** What means something else in a pattern. */
const SYNTAX = '.*+?^{}$()|[]\\/';

/** A character of a {@link key} as it may stand in a text that is {@link folded}, in a pattern for any case. */
export function patternOfChar(char: string): string {
  if (char === ' ') return '\\s+';
  if (char === "'") return "['’‘ʼ]";
  if (char === '-') return '[-‐‑]';
  return SYNTAX.includes(char) ? `\\${char}` : char;
}

/** Letters and figures of Latin-1 before its alphabet begins; in that and the next block all but two are letters. */
const EARLY_LETTERS = 'ªµº²³¹¼½¾';
const NO_LETTERS = '×÷';

/** Is it a letter or a figure? */
export function isLetter(char: string): boolean {
  if (char < '\u0080') return (char >= '0' && char <= '9') || char.toLowerCase() !== char.toUpperCase();
  if (char < '\u00c0') return EARLY_LETTERS.includes(char);
  if (char < '\u0180') return !NO_LETTERS.includes(char);
  return !isTypographic(char) && lazily('[\\p{L}\\p{N}]', 'u').test(char);
}

/** Is it, being a letter, a capital? */
export function isCapital(char: string): boolean {
  return char < '\u0180' ? char !== char.toLowerCase() : lazily('\\p{Lu}', 'u').test(char);
}

/** Is it, being a letter or a figure, a small letter or a figure? */
export function isSmall(char: string): boolean {
  if (char < '\u0180') return char === char.toLowerCase() && !'ªº'.includes(char);
  return lazily('[\\p{Ll}\\p{N}]', 'u').test(char);
}

/** Dashes, quotation marks, ellipses. */
function isTypographic(char: string): boolean {
  return char >= '\u2010' && char <= '\u203a';
}
