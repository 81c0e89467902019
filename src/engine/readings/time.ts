import type { Reading, SourceDocument } from '../../pack/schema';
import { compareDates, type DateReading, dates, describeDate } from '../../text/dates';
import type { Interval } from '../../text/dating/calendar';
import { referenceWords } from '../../text/reference';
import { overlaps, type Span } from '../../text/span';
import type { Word } from '../../text/words';
import { clauseAt, isAside, isNegated } from '../stance';
import { anchorsOf, distanceBetween, isAfterwards, nearestTo } from './nearness';
import type { FacetContext, FacetReader } from './reading';

export const time: FacetReader = {
  type: 'time',
  description: 'When something happened, resolved against the page’s date and compared as intervals.',
  read(context) {
    const { sentence } = context.match;
    const usable = sentence.dates.filter(
      (date) =>
        date.precision !== 'vague' &&
        !isNegated(sentence.stance, sentence, date) &&
        !isAside(date, anchorsOf(context), sentence, context.lang) &&
        !belongsToNoun(date, context) &&
        !belongsToBeing(date, context) &&
        !belongsToVerb(date, context) &&
        !belongsToSaying(date, context),
    );
    // "one report has late April; he came in June": a date that agrees stands beside another that is only told of.
    const date = usable.find((other) => isTold(other, context)) ?? nearestTo(usable, context);
    if (date && usable.some((other) => other !== date && isAlternative(other, date, context))) return [];
    return date
      ? [
          {
            start: date.start,
            end: date.end,
            value: { type: 'time', date },
            text: describeDate(date, 'en'),
            label: false,
          },
        ]
      : [];
  },
  compare(value, reading, context) {
    if (value.value.type !== 'time') return 'unknown';
    const expected = dateOf(reading, publishedBy(reading, context.engine.pack.documents));
    return expected ? compareDates(value.value.date, expected) : 'unknown';
  },
};

/** Does a reading of the facet give the date, and does it stand near enough to be the facet's? */
function isTold(date: DateReading, context: FacetContext): boolean {
  const anchors = anchorsOf(context).filter((anchor) => !isAfterwards(anchor, date, context));
  if (!anchors.some((anchor) => distanceBetween(date, anchor, context) < BESIDE)) return false;
  const { readings } = context.match.claim;
  return readings
    .filter((reading) => reading.facet === context.name)
    .some((reading) => time.compare({ value: { type: 'time', date } }, reading, context) === 'agrees');
}

/** How far (characters, and more across clauses) such a date may stand from the facet's own words. */
const BESIDE = 150;

/** "in April, in June or in July": dates that are told one beside the other are not stated. */
function isAlternative(a: Span, b: Span, context: FacetContext): boolean {
  const { text, start } = context.match.sentence;
  const between =
    a.end <= b.start ? text.slice(a.end - start, b.start - start) : text.slice(b.end - start, a.start - start);
  return (
    between.length < 14 && /^(?:,|\s(?:and|or|y|o|u|e)\s)/.test(between) && /\b(?:in|or|and|o|y|en)\b/.test(between)
  );
}

/** "next April's presidential election": the noun that the date stands before, past one adjective. */
function nounBehind(words: readonly Word[], behind: number, context: FacetContext): (Word | undefined)[] {
  const next = words[behind];
  return next && referenceWords(context.lang).notNames.has(next.lower) ? [] : [next, words[behind + 1]];
}

/** "This month many have told of the trip": a helping verb between the date and what it could date has the date. */
function belongsToVerb(date: Span, context: FacetContext): boolean {
  const { sentence } = context.match;
  const { auxiliaries, copulas } = referenceWords(context.lang);
  const anchors = anchorsOf(context);
  if (anchors.length === 0 || anchors.some((anchor) => anchor.start < date.start)) return false;
  const first = Math.min(...anchors.map((anchor) => anchor.start));
  const between = sentence.words.filter((w) => w.start >= date.end && w.end <= first);
  return between.some((w, i) => auxiliaries.has(w.lower) && copulas.has(between[i + 1]?.lower ?? ''));
}

/** "Ana Ruiz said on Monday that …", "…, she said on Monday": the day on which it was said, in a clause that tells nothing else. */
function belongsToSaying(date: Span, context: FacetContext): boolean {
  const { sentence } = context.match;
  const clause = clauseAt(sentence.stance, sentence, date.start);
  const isIn = ({ start }: Span) => start >= clause.start && start < clause.end;
  const says = sentence.attribution.spans.some(({ cue, carried }) => cue !== null && !carried && isIn(cue));
  const anchors = anchorsOf(context);
  return says && anchors.length > 0 && !anchors.some(isIn);
}

/** "… and is today a minister": a verb of being right before the date has it, unless the facet's own words come next. */
function belongsToBeing(date: Span, context: FacetContext): boolean {
  const { words } = context.match.sentence;
  const at = words.findIndex((word) => word.start >= date.start);
  const behind = words.find((word) => word.start >= date.end);
  const { copulas, indefinite, definite } = referenceWords(context.lang);
  const opensNoun = behind !== undefined && (indefinite.has(behind.lower) || definite.has(behind.lower));
  return opensNoun && copulas.has(words[at - 1]?.lower ?? '');
}

/** "the election of April 2026": the date of the noun that it follows, unless the facet asks for that very noun. */
function belongsToNoun(date: Span, context: FacetContext): boolean {
  const { words } = context.match.sentence;
  const at = words.findIndex((word) => word.start >= date.start);
  const behind = words.findIndex((word) => word.start >= date.end);
  const noun = [words[at - 2], words[at - 1], ...(behind < 0 ? [] : nounBehind(words, behind, context))].find(
    (word) => word && referenceWords(context.lang).datedNouns.has(word.lower),
  );
  return noun !== undefined && !anchorsOf(context).some((anchor) => overlaps(anchor, noun));
}

/** The day of the document that a reading is from; null where it is undated, and for the record. */
export function publishedBy({ from }: Reading, documents: readonly SourceDocument[]): string | null {
  return documents.find(({ id }) => id === from)?.published ?? null;
}

/**
 * A reading's value as an interval: an ISO day or a year, or words as the document dates them.
 * @param published the document's own day, which relative words count from
 */
export function dateOf(reading: Reading, published: string | null): Interval | DateReading | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(reading.value)) return { from: reading.value, to: reading.value };
  if (/^\d{4}$/.test(reading.value)) return { from: `${reading.value}-01-01`, to: `${reading.value}-12-31` };
  return dates(reading.value, 'en', published)[0] ?? null;
}
