import { countries } from '../../text/countries';
import { fold } from '../../text/fold';
import type { LanguageCode } from '../../text/language';
import { type ReferenceWords, referenceWords } from '../../text/reference';
import type { Span } from '../../text/span';
import { isPossessive, type Word } from '../../text/words';

export type NameType = 'person' | 'organisation' | 'place' | null;

/** A run of capitalised words: somebody's or something's name, whether the pack knows it or not. */
export interface NameRun extends Span {
  first: number;
  last: number;
  text: string;
  type: NameType;
}

const CAPITAL = /^\p{Lu}/u;
const WITHIN_NAME = /^[\s\p{L}&-]*$/u;
const AFTER_INITIAL = /^.?[\s\p{L}&-]*$/u;
const SHOUTED = /^[\p{Lu}\p{N}.]{2,}$/u;

/**
 * The names of a sentence. A word that opens the sentence counts only where something else shows that it is a name:
 * another capital after it, a country's name, or the article using it with a capital elsewhere.
 * @param knownNames folded words that the article writes with a capital inside a sentence
 */
export function nameRuns(
  text: string,
  sentence: readonly Word[],
  lang: LanguageCode,
  knownNames: ReadonlySet<string>,
  heads: ReadonlySet<string> = new Set(),
): NameRun[] {
  const reference = referenceWords(lang);
  if (isShouted(sentence, reference)) return [];
  const runs: NameRun[] = [];
  let first = -1;
  const isName = (i: number): boolean => {
    const word = sentence[i];
    if (!word || !CAPITAL.test(word.text) || reference.notNames.has(word.lower)) return false;
    if (!opensClause(text, sentence, i)) return true;
    const next = sentence[i + 1];
    const adjoins = next !== undefined && /^\s$/.test(text.slice(word.end, next.start));
    if (adjoins && next && CAPITAL.test(next.text) && !reference.notNames.has(next.lower)) return true;
    return (
      knownNames.has(word.lower) ||
      countries(lang).has(word.lower) ||
      isSubjectName(word, next) ||
      isStressed(word, next, reference) ||
      /^\s*,\s+(?:an?|the|another|un|una|otra?)\s/u.test(text.slice(word.end, word.end + 12))
    );
  };
  for (let i = 0; i <= sentence.length; i++) {
    if (first < 0) {
      if (isName(i)) first = i;
      continue;
    }
    const last = lastOfRun(text, sentence, first, i, reference, isName);
    if (last >= i) {
      i = last;
      continue;
    }
    runs.push(describe(text, sentence, first, i - 1, lang, heads));
    first = isName(i) ? i : -1;
  }
  return runs;
}

/** A first word that no list knows, before a verb in the past or a form of "to be": "Orwell bought the yard". */
function isSubjectName(word: Word, next: Word | undefined): boolean {
  return (
    next !== undefined && /^\p{Ll}+ed$/u.test(next.text) && word.text.length > 3 && !/(?:ing|ly|s|ed)$/.test(word.lower)
  );
}

/** "Alvera sí pertenece al Estado": the stress sets it against another that was named. */
function isStressed(word: Word, next: Word | undefined, { emphatics, pointers }: ReferenceWords): boolean {
  return emphatics.has(next?.text ?? '') && !pointers.has(word.lower) && !/s$/.test(word.lower);
}

/** Where the run goes on to from word `i`: `i` itself, past joints ("of the"), or nowhere (-1). */
function lastOfRun(
  text: string,
  sentence: readonly Word[],
  first: number,
  i: number,
  reference: ReferenceWords,
  isName: (i: number) => boolean,
): number {
  const joints = reference.nameJoints;
  const before = sentence[i - 1];
  let at = i;
  if (!before || !sentence[at]) return -1;
  while (at < i + 3 && joints.has(sentence[at]?.lower ?? '') && joins(before, sentence[at], reference)) at++;
  if (!isName(at) || (at === i + 1 && areTwo(sentence, first, i, reference, isName))) return -1;
  const gap = text.slice(before.end, sentence[at]?.start);
  // An initial keeps its stop inside the name; any other punctuation, and a possessive, ends it.
  return (before.text.length === 1 ? AFTER_INITIAL : WITHIN_NAME).test(gap) ? at : -1;
}

/** "Ana Ruiz and Bo Lind": two whole names, none of an institution ("Ministry of Transport and Communications"). */
function areTwo(
  sentence: readonly Word[],
  first: number,
  joint: number,
  { nameConjunctions, nameJoints, organisationWords }: ReferenceWords,
  isName: (i: number) => boolean,
): boolean {
  if (!nameConjunctions.has(sentence[joint]?.lower ?? '') || joint - first < 2) return false;
  if (!isName(joint + 2) && !nameJoints.has(sentence[joint + 2]?.lower ?? '')) return false;
  return !sentence.slice(first, joint + 4).some(({ lower }, i) => organisationWords.has(lower) && isName(first + i));
}

/** "of" joins an institution to its subject ("Ministry of Transport"), not a person to an institution. */
function joins(before: Word, joint: Word | undefined, reference: ReferenceWords): boolean {
  return joint === undefined || !reference.of.has(joint.lower) || reference.organisationWords.has(before.lower);
}

function describe(
  text: string,
  sentence: readonly Word[],
  first: number,
  last: number,
  lang: LanguageCode,
  heads: ReadonlySet<string>,
): NameRun {
  const start = sentence[first]?.start ?? 0;
  const end = sentence[last]?.end ?? start;
  return {
    first,
    last,
    start,
    end,
    text: text.slice(start, end),
    type: typeOf(text, sentence, first, last, lang, heads),
  };
}

function typeOf(
  text: string,
  sentence: readonly Word[],
  first: number,
  last: number,
  lang: LanguageCode,
  heads: ReadonlySet<string>,
): NameType {
  const reference = referenceWords(lang);
  const inside = sentence.slice(first, last + 1);
  const final = inside[inside.length - 1]?.lower ?? '';
  if (countries(lang).has(fold(text.slice(inside[0]?.start, inside[inside.length - 1]?.end)))) return 'place';
  if (
    reference.placeWords.has(final) ||
    (reference.placeWords.has(inside[0]?.lower ?? '') && reference.of.has(inside[1]?.lower ?? '')) ||
    isCalledPlace(text, sentence, first, last, reference)
  )
    return 'place';
  if (inside.some((word) => reference.organisationWords.has(word.lower) || SHOUTED.test(word.text)))
    return 'organisation';
  // "Hollin Dam" is another dam, where the story has one.
  if (inside.length > 1 && heads.has(final)) return 'organisation';
  const before = sentence[first - 1]?.lower ?? '';
  if (reference.personTitles.has(before) || reference.personTitles.has(inside[0]?.lower ?? '')) return 'person';
  const end = inside[inside.length - 1]?.end ?? 0;
  if (
    inside.length > 1 &&
    !isPossessive(text, end) &&
    (reference.placePrefixes.has(inside[0]?.lower ?? '') || reference.locatives.has(before))
  )
    return 'place';
  if (inside.length >= 2 && inside.length <= 4) return 'person';
  return null;
}

/** "Orla station", "the port of Orla", "la estación vieja de Orla": a word for a place in lower case, beside the name. */
function isCalledPlace(
  text: string,
  sentence: readonly Word[],
  first: number,
  last: number,
  reference: ReferenceWords,
): boolean {
  const next = sentence[last + 1];
  const end = sentence[last]?.end ?? 0;
  if (next && reference.placeWords.has(next.lower) && text.slice(end, next.start) === ' ') return true;
  const noun = sentence.slice(Math.max(0, first - 3), Math.max(0, first - 1));
  return (
    reference.of.has(sentence[first - 1]?.lower ?? '') && noun.some((word) => reference.placeWords.has(word.lower))
  );
}

function opensClause(text: string, sentence: readonly Word[], i: number): boolean {
  if (i === 0) return true;
  if (sentence[i - 1]?.text.length === 1) return false;
  const gap = text.slice(sentence[i - 1]?.end, sentence[i]?.start);
  return /[.!?:“"‘«¿¡]/u.test(gap);
}

/**
 * A headline in capitals, or with a capital on every word, tells nothing of names. "It was written by Ana Ruiz and Bo Lind of
 * the Torsk Institute" has one word that a headline would write large.
 */
function isShouted(sentence: readonly Word[], { prepositions }: ReferenceWords): boolean {
  const long = sentence.filter((word) => word.text.length > 3);
  const small = long.filter((word) => !CAPITAL.test(word.text));
  return (
    long.length > 5 &&
    small.length / long.length < 0.2 &&
    small.filter(({ lower }) => !prepositions.has(lower)).length <= long.length / 16
  );
}

/** The folded words that an article writes with a capital inside its sentences. */
export function capitalisedWords(
  text: string,
  sentences: readonly (readonly Word[])[],
  lang: LanguageCode,
): Set<string> {
  const reference = referenceWords(lang);
  const { notNames } = reference;
  const known = new Set<string>();
  for (const sentence of sentences) {
    if (isShouted(sentence, reference)) continue;
    sentence.forEach((word, i) => {
      if (CAPITAL.test(word.text) && !notNames.has(word.lower) && !opensClause(text, sentence, i))
        known.add(word.lower);
    });
  }
  return known;
}
