import { compareDates, type DateReading, describeDate } from '../../text/dates';
import type { Span } from '../../text/span';
import { isNegated } from '../stance';
import { anchorsOf, distanceBetween, isAfterwards, nearestTo } from './nearness';
import { isOfOther } from './other-date';
import type { FacetContext, FacetReader } from './reading';
import { dateOf, publishedBy } from './told-date';

export const time: FacetReader = {
  type: 'time',
  description: 'When something happened, resolved against the page’s date and compared as intervals.',
  read(context) {
    const { sentence } = context.match;
    const usable = sentence.dates.filter(
      (date) => date.precision !== 'vague' && !isNegated(sentence.stance, sentence, date) && !isOfOther(date, context),
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
