import { dateOf, publishedBy } from '../../engine/readings/told-date';
import type { Claim, Pack, Reading } from '../../pack/schema';
import type { Interval } from '../../text/dating/calendar';

/** A date that a source gives for what a claim is about. */
export interface TimePoint {
  reading: Reading;
  /** Null where it cannot be told: "last month" of an undated document. */
  interval: Interval | null;
  /** The day from which the interval was reckoned, for words like "last month"; null where the words say it themselves. */
  reckonedFrom: string | null;
}

/** The dates of one event, those that can be placed first, in order of time. */
export interface TimelineEvent {
  claim: Claim;
  /** The facet's name, where a claim has more than one date. */
  facet: string;
  points: readonly TimePoint[];
}

/** Every date that the story's sources and its record give, by event, the earliest event first. */
export function timelineOf(pack: Pack): TimelineEvent[] {
  const events = pack.claims.flatMap((claim) =>
    Object.entries(claim.facets)
      .filter(([, { type }]) => type === 'time')
      .map(([facet]) => ({ claim, facet, points: pointsOf(claim, facet, pack) })),
  );
  return events.filter(({ points }) => points.length > 0).sort((a, b) => compare(startOf(a), startOf(b)));
}

function pointsOf(claim: Claim, facet: string, pack: Pack): TimePoint[] {
  return claim.readings
    .filter((reading) => reading.facet === facet)
    .map((reading) => pointOf(reading, publishedBy(reading, pack.documents)))
    .sort((a, b) => compare(a.interval?.from, b.interval?.from));
}

function pointOf(reading: Reading, published: string | null): TimePoint {
  const date = dateOf(reading, published);
  const { from, to } = date ?? { from: null, to: null };
  if (from === null || to === null) return { reading, interval: null, reckonedFrom: null };
  const isReckoned = date !== null && 'precision' in date && !date.yearGiven;
  return { reading, interval: { from, to }, reckonedFrom: isReckoned ? published : null };
}

/** The record's own day tells best when something was; else the earliest that any source gives. */
function startOf({ points }: TimelineEvent): string | undefined {
  const record = points.find(({ reading, interval }) => reading.basis === 'record' && interval);
  return (record ?? points.find(({ interval }) => interval))?.interval?.from;
}

/** What has no date comes last. */
function compare(a: string | undefined, b: string | undefined): number {
  return (a ?? '9999').localeCompare(b ?? '9999');
}
