/*
 * How a name may be written on a page. Names are compared in any case, with or without accents, with any white space.
 * Every page is charged for what is done here, so no pattern is compiled that a page can do without: one with a class
 * like `\\p{L}` takes some milliseconds.
 */

/** A letter stands for itself with any accent that it has in a Latin alphabet. */
const ACCENTED: Record<string, string> = {
  a: 'àáâãäåāăą',
  c: 'çćč',
  d: 'ďđ',
  e: 'èéêëēėęě',
  g: 'ğģ',
  i: 'ìíîïīįı',
  l: 'ĺľł',
  n: 'ñńňņ',
  o: 'òóôõöøōő',
  r: 'ŕř',
  s: 'śšşș',
  t: 'ťţț',
  u: 'ùúûüūůűų',
  y: 'ýÿ',
  z: 'źžż',
};

/** The letter's accented forms in both cases; none for what carries no accent. */
export function accentsOf(letter: string): string {
  const accents = ACCENTED[letter] ?? '';
  return [...accents, ...accents.toUpperCase()].filter((char) => char > '\u007f').join('');
}

let plain: Map<string, string> | null = null;

/** Each letter with an accent, and the letter in its case. */
function plainLetters(): Map<string, string> {
  if (plain) return plain;
  plain = new Map();
  for (const letter of Object.keys(ACCENTED))
    for (const mark of accentsOf(letter)) plain.set(mark, mark === mark.toUpperCase() ? letter.toUpperCase() : letter);
  return plain;
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

/** A text as names are looked for in it: accents taken off where they are known, nothing of no width. */
export function folded(text: string): string {
  if (!lazily('[\\u00ad\\u00c0-\\u017f\\u0218-\\u021b\\u0300-\\u036f\\u200b-\\u200f\\u2060\\ufeff]').test(text))
    return text;
  const composed = lazily('[\\u0300-\\u036f]').test(text) ? text.normalize('NFC') : text;
  const letters = plainLetters();
  return composed
    .replace(lazily('[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]', 'g'), '')
    .replace(lazily('[\\u00c0-\\u017f\\u0218-\\u021b]', 'g'), (mark) => letters.get(mark) ?? mark);
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
