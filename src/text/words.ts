import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import porterEs from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import { IRREGULAR as EN, PARTICLES } from './en/words';
import { IRREGULAR as ES } from './es/words';
import { fold } from './fold';
import type { LanguageCode } from './language';
import type { Span } from './span';

/** One word, or one number, of a text. A hyphenated compound is as many words as it has parts. */
export interface Word extends Span {
  /** As it stands in the text, without a possessive `'s` or a helping verb that leans on it. */
  text: string;
  /** {@link fold}ed; an initialism keeps its inner stops (`u.s`). */
  lower: string;
  /** Equal for the forms of one word, irregular verbs included. Not itself a word. */
  stem: string;
}

// Every alternative starts with a character class of its own or ends where the next cannot go on, so that the scan is
// linear: initialisms; numbers with separators between digits; runs of letters and digits with inner apostrophes.
const INITIALISM = String.raw`(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}'’])`;
const NUMBER = String.raw`\p{Nd}+(?:[.,\u00a0\u2009\u202f]\p{Nd}+)+[\p{L}\p{N}]*`;
const RUN = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*`;
const TOKEN = new RegExp(String.raw`${INITIALISM}|${NUMBER}|${RUN}(?:['’ʼ](?=\p{L})${RUN})*`, 'gu');
/** A possessive, or a helping verb that leans on a pronoun ("they'll"). */
const CLITIC = /['’ʼ](?:[sS]|ll|re|ve|d|m)$/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/;

/** No word of either language is longer; the stemmers' own rules are not linear. */
const LONGEST = 40;
const MEMO_LIMIT = 20_000;

type Forms = Pick<Word, 'text' | 'lower' | 'stem'>;
/** By a word as it stands in the text, with what leans on it: a page has few words that another has not. */
const memo: Record<LanguageCode, Map<string, Forms>> = { en: new Map(), es: new Map() };

/** Is what ends there, in code units, a possessive: "the mayor's", "the miners'"? */
export function isPossessive(text: string, end: number): boolean {
  return /^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3));
}

/** The words of a text, in order; offsets into `text`, plus `base`. Currency signs and punctuation are not words. */
export function words(text: string, lang: LanguageCode, base = 0): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { text: token, lower, stem } = forms(match[0], lang);
    const start = base + match.index;
    found.push({ start, end: start + token.length, text: token, lower, stem });
  }
  return found;
}

/** The stem of one word, whatever its case and accents: equal for all its forms, irregular ones included. */
export function stem(word: string, lang: LanguageCode): string {
  return forms(word, lang).stem;
}

function forms(token: string, lang: LanguageCode): Forms {
  const known = memo[lang].get(token);
  if (known) return known;
  const text = trimEnd(token);
  const lower = fold(text);
  const stem = text.length > LONGEST ? lower : lang === 'es' ? stemEs(text, lower) : stemEn(lower);
  const made = { text, lower, stem };
  if (memo[lang].size >= MEMO_LIMIT) memo[lang].clear();
  memo[lang].set(token, made);
  return made;
}

/** Without what leans on it and without what has no width. */
function trimEnd(token: string): string {
  let end = token.length - (CLITIC.exec(token)?.[0].length ?? 0);
  while (end > 0 && INVISIBLE.test(token.charAt(end - 1))) end--;
  return token.slice(0, end);
}

function stemEn(folded: string): string {
  const stemmed = porter.stem(EN.get(folded) ?? folded);
  // "an outing" is no form of "out".
  return stemmed !== folded && PARTICLES.has(stemmed) ? folded.replace(/s$/, '') : stemmed;
}

/**
 * Snowball's Spanish rules tell endings apart by their accents, which headlines, names and hurried writers leave out. So
 * accents go, and the endings that are plain without them get theirs back; only the future needs the writer's own
 * (`venderá`, against `manera`).
 */
function stemEs(word: string, folded: string): string {
  const base = ES.get(folded);
  if (base !== undefined) return porterEs.stem(base);
  // "Doña" is a title: folded, it would be a form of "donar".
  if (/^doñas?$/iu.test(word.normalize('NFC'))) return 'doñ';
  const future = /r[áé][ns]?$/.test(word.toLowerCase().normalize('NFC'));
  const accented = future
    ? folded.replace(/r([ae])([ns]?)$/, (_, vowel: string, rest: string) => `r${vowel === 'a' ? 'á' : 'é'}${rest}`)
    : folded
        .replace(/([cs])ion$/, '$1ión')
        .replace(/([aei])ria(n|s|mos)?$/, '$1ría$2')
        .replace(/logia(s?)$/, 'logía$1');
  const stemmed = porterEs.stem(accented);
  // compañ-ía, compañ-ías, vend-ió: the vowel that is left over when the accent is.
  return stemmed.length > 3 && stemmed.endsWith('i') ? stemmed.slice(0, -1) : stemmed;
}
