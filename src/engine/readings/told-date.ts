import type { Reading, SourceDocument } from '../../pack/schema';
import { type DateReading, dates } from '../../text/dates';
import type { Interval } from '../../text/dating/calendar';

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
