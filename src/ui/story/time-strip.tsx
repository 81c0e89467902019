import type { Interval } from '../../text/dating/calendar';
import { type AxisPart, placeOn } from './axis';

/** A mark is never narrower, so that a day can be seen. Share of the axis. */
const NARROWEST = 0.02;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** The stretches of time, named; between two of them the axis is broken. */
export function Axis({ axis }: { axis: readonly AxisPart[] }) {
  return (
    <div class="axis small" aria-hidden="true">
      {axis.map((part) => (
        <span
          key={part.from}
          style={{ insetInlineStart: percent(part.start), inlineSize: percent(part.end - part.start) }}
        >
          {monthsText(part)}
        </span>
      ))}
    </div>
  );
}

interface Props {
  axis: readonly AxisPart[];
  /** Null where the date cannot be placed: the strip stays empty. */
  interval: Interval | null;
  kind: 'sources' | 'record' | 'published';
}

/** One date on the axis; the words beside it say the same. */
export function TimeStrip({ axis, interval, kind }: Props) {
  const place = interval && placeOn(axis, interval);
  const width = place ? Math.max(NARROWEST, place.end - place.start) : 0;
  const start = place ? Math.min(place.start, 1 - width) : 0;
  return (
    <svg class="strip" data-kind={kind} width="100%" height="14" aria-hidden="true">
      {axis.map((part) => (
        <line key={part.from} class="rail" x1={percent(part.start)} x2={percent(part.end)} y1="7" y2="7" />
      ))}
      {place && <rect x={percent(start)} width={percent(width)} y="2" height="10" rx="2" />}
    </svg>
  );
}

/** `May 2020`, `2024`, `Jun – Oct 2025`: as short as it is clear, for there may be little room. */
function monthsText({ from, to }: Interval): string {
  const lang = navigator.language;
  const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  const isYear = from.endsWith('-01-01') && to.endsWith('-12-31');
  const format = new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    ...(!isYear && { month: 'short' }),
    timeZone: 'UTC',
  });
  return format.formatRange(first, last);
}
