const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]/g;
const PLAIN = /^[\t\n\r -~]*$/;
const MARK = /\p{M}/gu;

/** Typographic characters and what a typewriter has for them; one code unit each, so that offsets hold. */
const STRAIGHT: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2033': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
};

const folded = new Map<string, string>();

/** One UTF-16 code unit, folded to exactly one. */
function foldUnit(unit: string): string {
  let to = folded.get(unit);
  if (to === undefined) {
    const bare = unit.normalize('NFD').toLowerCase();
    // A unit that only decomposes (a Hangul syllable), or half of a surrogate pair, stays what it is.
    const first = bare.replace(MARK, '');
    to = STRAIGHT[unit] ?? (first.length === 1 ? (STRAIGHT[first] ?? first) : unit);
    folded.set(unit, to);
  }
  return to;
}

/**
 * Folds for comparing, and keeps the length, so that an offset into the result is an offset into `s`: lower case, no
 * accents, straight quotes and apostrophes, plain hyphens and spaces. What has no width (a soft hyphen, a combining
 * accent of its own) stays where it is: see {@link fold}.
 */
export function foldKeepingLength(s: string): string {
  if (PLAIN.test(s)) return s.toLowerCase().replaceAll('`', "'");
  let out = '';
  for (let i = 0; i < s.length; i++) {
    const code = s.charCodeAt(i);
    if (code > 126 || code === 96) out += foldUnit(s.charAt(i));
    else out += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : s.charAt(i);
  }
  return out;
}

/**
 * Folds for comparing: lower case, no accents (`ñ` too becomes `n`), straight quotes and apostrophes (guillemets become
 * `"`), plain hyphens and spaces, nothing of no width. May be shorter than `s`: where offsets matter, use
 * {@link foldKeepingLength}.
 */
export function fold(s: string): string {
  if (PLAIN.test(s)) return foldKeepingLength(s);
  return foldKeepingLength(s.normalize('NFC').replace(INVISIBLE, '')).replace(MARK, '');
}
