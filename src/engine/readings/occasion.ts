import { languageOfSource } from '../../pack/document-language';
import type { FacetType } from '../../pack/schema';
import { dates } from '../../text/dates';
import { daysBetween, type Interval } from '../../text/dating/calendar';
import { onceFor } from '../../text/once';
import { referenceWords } from '../../text/reference';
import type { Span } from '../../text/span';
import type { CompiledClaim, Engine } from '../engine';
import type { ClaimMatch } from '../match';
import { clauseAt, isPossible, openerOf } from '../stance';
import { anchorsOf } from './nearness';
import type { FacetContext, PageValue } from './reading';
import { publishedBy } from './told-date';

/*
 * A figure may be of the very thing that a claim tells of and yet of another time ("in 2019 it paid …"), of another of its
 * kind ("a previous contract"), of a part of it ("on Monday alone") or of nothing that is yet ("could rise to …"). Such a
 * figure is not held against the claim's.
 */

const FIGURES: ReadonlySet<FacetType> = new Set<FacetType>(['amount', 'count', 'share']);
/** Farther (days) from everything that the story dates, a figure is of another time. */
const FAR = 300;
/** How many words before a figure, or before what it is the figure of, may tell that it is another's. */
const BEFORE = 2;
/** And behind it: "30,000 doses each". */
const BEHIND = 3;

/** Is the value a figure that is plainly not the one of which the claim tells? */
export function isOfAnotherOccasion(value: PageValue, context: FacetContext): boolean {
  if (!FIGURES.has(context.facet.type)) return false;
  const { sentence } = context.match;
  return isOfAnotherTime(value, context) || isOfAnother(value, context) || isPossible(value, sentence, context.lang);
}

/** A date that opens the sentence, or stands in the figure's clause, far from all that the story tells. */
function isOfAnotherTime(value: Span, { match, engine }: FacetContext): boolean {
  const { sentence } = match;
  const clause = clauseAt(sentence.stance, sentence, value.start);
  const opening = clauseAt(sentence.stance, sentence, sentence.start);
  return sentence.dates.some(({ from, to, start }) => {
    const isBeside = (start >= clause.start && start < clause.end) || start < opening.end;
    return isBeside && from !== null && to !== null && isFar({ from, to }, match, engine);
  });
}

function isFar({ from, to }: Interval, { claim }: ClaimMatch, engine: Engine): boolean {
  const told = toldDays(engine)(claim);
  return told.length > 0 && told.every((day) => daysBetween(to, day.from) > FAR || daysBetween(day.to, from) > FAR);
}

/** The days of the documents, those from which values of a claim hold, and those that its quotations give. */
const toldDays = onceFor(({ pack }: Engine) =>
  onceFor(({ readings }: CompiledClaim): readonly Interval[] => {
    const days = [...pack.documents.map(({ published }) => published), ...readings.map((r) => r.validFrom ?? null)];
    const quoted = readings.flatMap((reading) => {
      const published = publishedBy(reading, pack.documents);
      const lang = languageOfSource(reading.from, pack);
      return [...dates(reading.quote, lang, published), ...dates(reading.value, 'en', published)];
    });
    return [...days.map((day) => ({ from: day, to: day })), ...quoted].flatMap(({ from, to }) =>
      from !== null && to !== null ? [{ from, to }] : [],
    );
  }),
);

/** "a previous contract worth …", "another 20", "each of the 40 held …", "… on Monday alone" */
function isOfAnother(value: PageValue, context: FacetContext): boolean {
  const { sentence } = context.match;
  const { other, previous, distributive, partial } = referenceWords(context.lang);
  const clause = clauseAt(sentence.stance, sentence, value.start);
  const isBy = (thing: Span, words: ReadonlySet<string>) => {
    const at = sentence.words.findIndex((word) => word.start >= thing.start);
    return sentence.words
      .slice(Math.max(0, at - BEFORE), at)
      .some((w) => w.start >= clause.start && words.has(w.lower));
  };
  const anchors = anchorsOf(context).filter((a) => a.start >= clause.start && a.end <= clause.end);
  if ([value, ...anchors].some((thing) => isBy(thing, other) || isBy(thing, previous))) return true;
  const behind = sentence.words.filter((word) => word.start >= value.end).slice(0, BEHIND);
  const before = sentence.words.filter((word) => word.start >= clause.start && word.end <= value.start);
  // "the launch alone cost …", "… on Monday alone"
  if ([...before, ...behind].some(({ lower }) => partial.has(lower))) return true;
  // "$65 million every month" is a rate, and the claim's.
  const isRate = value.value.type === 'quantity' && value.value.quantity.per !== null;
  return (
    !isRate && [openerOf(clause, sentence.words), ...behind.map(({ lower }) => lower)].some((w) => distributive.has(w))
  );
}
