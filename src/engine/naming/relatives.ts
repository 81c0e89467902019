import type { Entity } from '../../pack/schema';
import type { LanguageCode } from '../../text/language';
import { type ReferenceWords, referenceWords } from '../../text/reference';
import { type Mention, type MentionInput, mention } from './mention';

/** Words between whose relative it is and the noun: "the minister's late elder brother". */
const BETWEEN = 2;

/** Somebody named by his tie to another: "a brother of the minister", "her old friend". Word indices, inclusive. */
export interface Relative {
  first: number;
  last: number;
  noun: number;
  /** The last word of the noun: "brother-in-law". */
  nounEnd: number;
}

export interface RelativeContext {
  lang: LanguageCode;
  entities: ReadonlyMap<string, Entity>;
}

/** The phrases that name somebody by his tie to a person. */
export function relativesIn(
  input: MentionInput,
  mentions: readonly Mention[],
  { lang, entities }: RelativeContext,
): Relative[] {
  const reference = referenceWords(lang);
  if (!input.words.some(({ lower }) => reference.relatives.has(lower))) return [];
  const people = mentions.filter(
    (m) => m.kind !== 'adjective' && (m.entity === null ? m.run?.type : entities.get(m.entity)?.type) === 'person',
  );
  return input.words.flatMap(({ lower }, noun) => {
    if (!reference.relatives.has(lower)) return [];
    const nounEnd = endOfNoun(input, noun, reference);
    const owner = people.find((m) => m.possessive && m.last < noun && isPhrase(input, m.last, noun, reference));
    if (owner) return [{ first: owner.run?.first ?? owner.first, last: nounEnd, noun, nounEnd }];
    const pronoun = possessiveBefore(input, noun, reference);
    if (pronoun >= 0) return [{ first: pronoun, last: nounEnd, noun, nounEnd }];
    const of = nounEnd + 1;
    if (!reference.of.has(input.words[of]?.lower ?? '') || !adjoins(input, nounEnd, of)) return [];
    const to = people.find(
      (m) => m.first > of && m.first - of <= BETWEEN && !m.possessive && isPhrase(input, of, m.first, reference),
    );
    return to ? [{ first: noun, last: Math.max(to.last, to.run?.last ?? 0), noun, nounEnd }] : [];
  });
}

/** Is it the first that the sentence speaks of, so that what follows may go on about him? */
export function opensSentence(stranger: Mention): boolean {
  return (stranger.run?.first ?? stranger.first) <= BETWEEN;
}

/**
 * The strangers that such phrases name; without those who have a name beside it ("her brother, Bo Lind"), and those who are
 * said to be somebody's relative ("Bo Lind, a brother of hers", "he is her brother").
 */
export function strangersOf(
  input: MentionInput,
  relatives: readonly Relative[],
  mentions: readonly Mention[],
  lang: LanguageCode,
): Mention[] {
  const { copulas, definite, indefinite } = referenceWords(lang);
  return relatives.flatMap(({ first, last, noun, nounEnd }) => {
    const named = mentions.some(
      (m) => m.kind === 'name' && m.first === last + 1 && /^,?\s$/.test(textBetween(input, last, m.first)),
    );
    const opens = (at: number) =>
      definite.has(input.words[at]?.lower ?? '') || indefinite.has(input.words[at]?.lower ?? '');
    let from = first;
    while (from > 0 && first - from < BETWEEN && !opens(from) && adjoins(input, from - 1, from)) from--;
    const start = opens(from) ? from : first;
    const isSaidOf =
      copulas.has(input.words[start - 1]?.lower ?? '') ||
      mentions.some((m) => m.last === start - 1 && /^,\s$/.test(textBetween(input, m.last, start)));
    if (named || isSaidOf) return [];
    const [head, end, opening, closing] = [noun, nounEnd, first, last].map((at) => input.words[at]);
    if (!head || !end || !opening || !closing) return [];
    const hit = { id: '', first: noun, last: nounEnd, start: head.start, end: end.end };
    const text = input.text.slice(opening.start, closing.end);
    const run = { first, last, start: opening.start, end: closing.end, text, type: 'person' as const };
    return [mention(input, hit, 'unknown', null, 1, run)];
  });
}

/** "brother-in-law": up to the end of the compound. */
function endOfNoun(input: MentionInput, noun: number, { inLaws }: ReferenceWords): number {
  let end = noun;
  while (textBetween(input, end, end + 1) === '-' && inLaws.has(input.words[end + 1]?.lower ?? '')) end++;
  return end;
}

/** "his brother", "su antigua amiga": the pronoun's place; -1 where none stands there. */
function possessiveBefore(input: MentionInput, noun: number, reference: ReferenceWords): number {
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - BETWEEN); at--)
    if (reference.possessives.has(input.words[at]?.lower ?? '')) return isPhrase(input, at, noun, reference) ? at : -1;
  return -1;
}

/** Do only adjectives or an article stand there, nothing that ends a phrase? */
function isPhrase(input: MentionInput, from: number, to: number, reference: ReferenceWords): boolean {
  const { prepositions, of, copulas, auxiliaries, relative, nameConjunctions } = reference;
  const ends = [prepositions, of, copulas, auxiliaries, relative, nameConjunctions];
  const between = input.words.slice(from + 1, to);
  return (
    between.length <= BETWEEN &&
    !between.some(({ lower }) => ends.some((set) => set.has(lower))) &&
    /^(?:['’]s?)?[\s\p{L}-]*$/u.test(textBetween(input, from, to))
  );
}

function adjoins(input: MentionInput, a: number, b: number): boolean {
  return /^\s+$/.test(textBetween(input, a, b));
}

function textBetween(input: MentionInput, a: number, b: number): string {
  return input.text.slice(input.words[a]?.end ?? 0, input.words[b]?.start ?? 0);
}
