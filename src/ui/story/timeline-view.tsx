import { useMemo } from 'preact/hooks';
import type { Reading } from '../../pack/schema';
import type { Interval } from '../../text/dating/calendar';
import { useDay } from '../day';
import { useQuotes } from '../quoted';
import { useWords } from '../words';
import { axisOf } from './axis';
import { useStory } from './context';
import { Axis, TimeStrip } from './time-strip';
import { type TimePoint, timelineOf } from './timeline';

/** The dates that the sources give, event by event, each on the same axis. */
export function TimelineView() {
  const words = useWords();
  const { engine, onOpen } = useStory();
  const { pack } = engine;
  const events = useMemo(() => timelineOf(pack), [pack]);
  const published = pack.documents.flatMap((document) =>
    document.published ? [{ ...document, day: document.published }] : [],
  );
  const dayText = useDay();
  const axis = useMemo(() => {
    const given = events.flatMap(({ points }) => points.flatMap(({ interval }) => (interval ? [interval] : [])));
    return axisOf([...given, ...pack.documents.flatMap((document) => dayOf(document.published))]);
  }, [events, pack]);
  if (axis.length === 0) return <p class="intro">{words('timelineNone')}</p>;
  return (
    <>
      <p class="intro">{words('timelineAbout')}</p>
      <Axis axis={axis} />
      <ol class="timeline">
        {published.length > 0 && (
          <li>
            <h2>{words('timelinePublished')}</h2>
            <ul>
              {published.map(({ id, title, day }) => (
                <li key={id}>
                  <TimeStrip axis={axis} interval={{ from: day, to: day }} kind="published" />
                  <p class="small">
                    <strong>{dayText(day)}</strong>
                  </p>
                  <button type="button" class="link small" onClick={() => onOpen(id, null)}>
                    {title}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        )}
        {events.map(({ claim, facet, points }) => (
          <li key={`${claim.id} ${facet}`}>
            <h2>{claim.statement}</h2>
            <ul>
              {points.map((point) => (
                <li key={`${point.reading.from} ${point.reading.start}`}>
                  <TimeStrip axis={axis} interval={point.interval} kind={point.reading.basis} />
                  <PointText point={point} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

function dayOf(day: string | null): Interval[] {
  return day ? [{ from: day, to: day }] : [];
}

/** The date in the source's words, what it comes to, and who gives it. */
function PointText({ point: { reading, interval, reckonedFrom } }: { point: TimePoint }) {
  const words = useWords();
  const dayText = useDay();
  const valueText = useValueText();
  const { engine, onOpen } = useStory();
  const { from, start, end } = reading;
  const document = engine.pack.documents.find(({ id }) => id === from);
  const open = () => onOpen(from, start !== null && end !== null ? { start, end } : null);
  const remark = interval
    ? reckonedFrom && words('dateReckoned', dayText(reckonedFrom))
    : words(document?.published ? 'dateVague' : 'dateOpen');
  return (
    <>
      <p class="small">
        <strong>{valueText(reading)}</strong>
        {remark && <span class="soft"> ({remark})</span>}
      </p>
      <button type="button" class="link small" onClick={open}>
        {document ? document.title : words('record')}
      </button>
    </>
  );
}

/** A day is written out; the source's own words are quoted. */
function useValueText(): (reading: Reading) => string {
  const dayText = useDay();
  const inQuotes = useQuotes();
  return ({ value }) => {
    const day = dayText(value);
    return day === value && !/^\d{4}$/.test(value) ? inQuotes(value) : day;
  };
}
