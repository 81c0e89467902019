import type { LanguageCode } from '../../text/language';
import { countsTime, quantities } from '../../text/numbers';
import type { Quantity } from '../../text/quantity';
import { referenceWords } from '../../text/reference';
import { overlaps, type Span } from '../../text/span';
import { isPossessive, stem, words } from '../../text/words';
import { clauseAt, isNegated } from '../stance';
import { textOf } from './amount';
import { anchorsOf } from './nearness';
import type { Comparison, FacetContext, FacetReader } from './reading';

/** The most words between a number and what it counts ("90 retired gallery cars"). */
const REACH = 40;

/** "40 more cars" come on top of those that are counted. */
function isMore(between: string, lang: LanguageCode): boolean {
  return words(between, lang).some(({ lower }) => referenceWords(lang).onTop.has(lower));
}

/** "Of the 410 people there, 85 …": the number of all, before that of those who are told of. */
function isWhole({ start }: Quantity, { match: { sentence }, lang }: FacetContext): boolean {
  const { of, definite } = referenceWords(lang);
  const at = sentence.words.findIndex((word) => word.start >= start);
  const governor = definite.has(sentence.words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const word = sentence.words[governor];
  const opens = word !== undefined && clauseAt(sentence.stance, sentence, word.start).start === word.start;
  return opens && of.has(word.lower) && sentence.quantities.some((q) => q.kind === 'number' && q.start > start);
}

/**
 * "31 of the 86 cars", "31 of its 86 cars": the number of all beside that of those who are told of; null where there is none.
 * A month's "of" ("31 of March 1990") has no article.
 */
function wholeOf(part: Quantity, { match: { sentence }, lang }: FacetContext): Quantity | null {
  const { of, definite } = referenceWords(lang);
  const whole = sentence.quantities.find((q) => q.kind === 'number' && q.start > part.end);
  const [governor, article, ...others] = sentence.words.filter(
    (w) => w.start >= part.end && w.end <= (whole?.start ?? 0),
  );
  if (!whole || !governor || !of.has(governor.lower) || others.length > OWNER) return null;
  const between = sentence.text.slice(part.end - sentence.start, whole.start - sentence.start);
  const last = others.at(-1) ?? article;
  const isOwned = last !== undefined && isPossessive(sentence.text, last.end - sentence.start);
  const isDefinite = article === undefined || (others.length === 0 && definite.has(article.lower)) || isOwned;
  return isDefinite && !/[,;:.()]/.test(between) ? whole : null;
}

/** How many words a whole's owner may have behind its article: "of the northern line's 86 cars". */
const OWNER = 3;

/** Of a part and its whole, the one that the claim counts: the whole where a reading of the facet gives it, else the part. */
function ofTwo(part: Quantity, whole: Quantity, { match: { claim }, name }: FacetContext): Quantity {
  const told = claim.readings.filter(({ facet }) => facet === name);
  return told.some(({ value }) => isAbout(whole, value) === 'agrees') ? whole : part;
}

/** "eleven long weeks" counts weeks, where that is what the claim counts. */
function holdsUnit(thing: Span, { unit }: Quantity, { match: { sentence }, lang }: FacetContext): boolean {
  return sentence.words.some((w) => overlaps(w, thing) && unit !== null && w.stem === stem(unit, lang));
}

/** "All 109 cars and locomotives": one number for two things that the claim counts each by itself. */
function isOneSum(thing: Span, { match: { claim, sentence }, name }: FacetContext): boolean {
  const others = Object.entries(claim.facets).flatMap(([other, facet]) =>
    facet.type === 'count' && other !== name ? (facet.near ?? []) : [],
  );
  return sentence.concepts.some((other) => {
    const between = sentence.text.slice(thing.end - sentence.start, other.start - sentence.start);
    return others.includes(other.id) && other.start > thing.end && /^ (?:and|y|&) $/.test(between);
  });
}

export const count: FacetReader = {
  type: 'count',
  description: 'How many of something there are.',
  read(context) {
    const { sentence } = context.match;
    const things = anchorsOf(context);
    const { phraseEnds } = referenceWords(context.lang);
    const counted = sentence.quantities
      .filter((q) => q.kind === 'number' && q.per === null && !isNegated(sentence.stance, sentence, q))
      .filter((q) => {
        const next = things
          .filter((thing) => thing.start >= q.start && thing.start - q.end < REACH)
          .sort((a, b) => a.start - b.start)[0];
        const between = next ? sentence.text.slice(q.end - sentence.start, next.start - sentence.start) : ',';
        return (
          next !== undefined &&
          !isWhole(q, context) &&
          !isMore(between, context.lang) &&
          (!countsTime(q, context.lang) || holdsUnit(next, q, context)) &&
          !/[,;:.()]/.test(between) &&
          !isOneSum(next, context) &&
          !sentence.words.some((w) => w.start >= q.end && w.end <= next.start && phraseEnds.has(w.lower))
        );
      });
    const parts = sentence.quantities.flatMap((part) => {
      const whole = part.kind === 'number' && part.per === null ? wholeOf(part, context) : null;
      return whole && counted.includes(whole) ? [{ part, whole }] : [];
    });
    return counted
      .map((quantity) => {
        const pair = parts.find(({ whole }) => whole === quantity);
        return pair ? ofTwo(pair.part, pair.whole, context) : quantity;
      })
      .filter((quantity) => !isNegated(sentence.stance, sentence, quantity))
      .map((quantity) => ({
        start: quantity.start,
        end: quantity.end,
        value: { type: 'quantity', quantity },
        text: textOf(sentence.text, quantity, sentence.start),
        label: false,
      }));
  },
  compare(value, reading) {
    return value.value.type === 'quantity' ? isAbout(value.value.quantity, reading.value) : 'unknown';
  },
};

/** How a number stands to that of a reading. */
function isAbout(page: Quantity, value: string): Comparison {
  const expected = quantities(value, 'en')[0];
  if (!expected) return 'unknown';
  const slack = page.bound === 'about' || page.bound === 'over' || page.bound === 'under' ? 0.12 : 0;
  return page.high >= expected.low * (1 - slack) && page.low <= expected.high * (1 + slack) ? 'agrees' : 'differs';
}
