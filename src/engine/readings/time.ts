import type { Reading } from '../../pack/schema';
import { compareDates, dates, describeDate } from '../../text/dates';
import { referenceWords } from '../../text/reference';
import { overlaps, type Span } from '../../text/span';
import { anchorsOf, isAside, nearestTo } from './nearness';
import type { FacetContext, FacetReader, PageValue } from './reading';

export const time: FacetReader = {
  type: 'time',
  description: 'When something happened, resolved against the page’s date and compared as intervals.',
  read(context) {
    const usable = context.match.sentence.dates.filter(
      (date) => date.precision !== 'vague' && !isAside(date, context) && !belongsToNoun(date, context),
    );
    const date = nearestTo(usable, context);
    return date
      ? [{ start: date.start, end: date.end, value: { type: 'time', date }, text: describeDate(date), label: false }]
      : [];
  },
  compare(value, reading, context) {
    if (value.value.type !== 'time') return 'unknown';
    const expected = dateOf(
      reading,
      context.engine.pack.documents.find((d) => d.id === reading.from)?.published ?? null,
    );
    return expected ? compareDates(value.value.date, expected) : 'unknown';
  },
};

/** "the election of April 2026": the date of the noun that it follows, unless the facet asks for that very noun. */
function belongsToNoun(date: Span, context: FacetContext): boolean {
  const { words } = context.match.sentence;
  const at = words.findIndex((word) => word.start >= date.start);
  const noun = [words[at - 2], words[at - 1]].find(
    (word) => word && referenceWords(context.lang).datedNouns.has(word.lower),
  );
  return noun !== undefined && !anchorsOf(context).some((anchor) => overlaps(anchor, noun));
}

/** A reading's value as an interval: an ISO day, or words as the document dates them. */
function dateOf(reading: Reading, published: string | null): { from: string; to: string } | PageValueDate | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(reading.value)) return { from: reading.value, to: reading.value };
  if (/^\d{4}$/.test(reading.value)) return { from: `${reading.value}-01-01`, to: `${reading.value}-12-31` };
  return dates(reading.value, 'en', published)[0] ?? null;
}

type PageValueDate = Extract<PageValue['value'], { type: 'time' }>['date'];
