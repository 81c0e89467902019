import { referenceWords } from '../../text/reference';
import type { Span } from '../../text/span';
import type { Word } from '../../text/words';
import { isArticle } from './phrase';
import type { FacetContext } from './reading';

/** The most characters between somebody and the body that he is said to belong to. */
const ADJOINING = 48;
/** Of words that carry content, those that may stand there: "based", "who works". */
const MOST_SAID = 1;
/** How many words may stand before the noun of those who belong to a body. */
const ADJECTIVES = 3;

/**
 * Do the words between tie somebody, or what he wrote, to a body: "Ana Ruiz, a fellow at the institute", "Ana Ruiz of the
 * institute", "the institute, which published the study"? Nothing but the phrase itself stands between, no other clause.
 */
export function belongsTo(object: Span, body: Span, context: FacetContext): boolean {
  const isBehind = object.end <= body.start;
  const [from, to] = isBehind ? [object.end, body.start] : [body.end, object.start];
  if (to - from > ADJOINING) return false;
  const { sentence } = context.match;
  const between = sentence.words.filter((word) => word.start >= from && word.end <= to);
  const marks = sentence.text.slice(from - sentence.start, to - sentence.start).match(/[,;:(—–]/g)?.length ?? 0;
  return isBehind ? leadsTo(between, marks, context) : isFollowed(between, marks, context);
}

/** From somebody to the body behind. */
function leadsTo(between: readonly Word[], marks: number, context: FacetContext): boolean {
  const { copulas, relative, auxiliaries, pastEnding, notNames, members, employments } = referenceWords(context.lang);
  // "both work at the institute", "are at the institute": nothing but the preposition between.
  const [verb, preposition, ...others] = between;
  const isEmployed =
    employments.has(verb?.lower ?? '') &&
    notNames.has(preposition?.lower ?? '') &&
    others.every((word) => isArticle(context.match.sentence.words.indexOf(word), context));
  if (isEmployed && marks <= 1) return true;
  const content = between.filter((word) => /^\p{Ll}/u.test(word.text) && !notNames.has(word.lower));
  const isMember = between.some(({ lower }) => members.has(lower));
  // "Ana Ruiz of the institute": without a mark between, nothing but a preposition. "…, the mayor has, through the mine": a
  // second mark is another clause.
  if (!isMember && (marks > 1 || content.length > (marks === 0 ? 0 : MOST_SAID))) return false;
  return !between.some((word, i) => {
    if (relative.has(word.lower) || auxiliaries.has(word.lower)) return true;
    // "both are fellows at the institute" says no more than "fellows at the institute".
    if (copulas.has(word.lower))
      return !between.slice(i + 1, i + 2 + ADJECTIVES).some(({ lower }) => members.has(lower));
    // "traced the earnings", but "based at the institute"
    const at = context.match.sentence.words.indexOf(word);
    const next = between[i + 1]?.lower ?? '';
    return pastEnding.test(word.text) && (!notNames.has(next) || isArticle(at + 1, context));
  });
}

/** From a body to whom or what it has: "the institute's researchers", "the institute, which published the study". */
function isFollowed(between: readonly Word[], marks: number, { lang }: FacetContext): boolean {
  const { relative, copulas, auxiliaries, objectRelatives, notNames } = referenceWords(lang);
  const [opener, ...others] = between;
  // "the railway, which two researchers call rich": who stands right behind the pronoun does something to the body.
  const isActedOn = objectRelatives.has(opener?.lower ?? '') && others.every(({ lower }) => notNames.has(lower));
  if (marks > 0) return marks === 1 && opener !== undefined && relative.has(opener.lower) && !isActedOn;
  return !between.some(({ lower }) => relative.has(lower) || copulas.has(lower) || auxiliaries.has(lower));
}
