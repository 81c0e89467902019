import type { Reading } from '../pack/schema';
import type { Engine } from './engine';
import type { Evidence } from './verdict';

/** The most passages that a flag shows: enough to see both sides. */
const MOST = 5;

/** The readings as passages to show, one per document or entry. */
export function evidenceOf(readings: readonly Reading[], engine: Engine): Evidence[] {
  const seen = new Set<string>();
  return readings
    .filter((reading) => !seen.has(reading.from) && seen.add(reading.from))
    .slice(0, MOST)
    .map((reading) => passageOf(reading, engine));
}

/** A reading's own passage. */
export function passageOf(reading: Reading, engine: Engine): Evidence {
  const { pack } = engine;
  const document = pack.documents.find((d) => d.id === reading.from);
  const entry = pack.record.find((r) => r.id === reading.from);
  return {
    document: reading.from,
    title: document?.title ?? entry?.citation ?? reading.from,
    date: document?.published ?? entry?.published ?? null,
    quote: reading.quote,
    start: reading.start,
    end: reading.end,
    speaker: speakerName(reading.speaker, engine),
    reading: readingText(reading, engine),
  };
}

/** A credited speaker as a reader would name him; null where the document tells it in its own voice. */
export function speakerName(speaker: string | null, engine: Engine): string | null {
  if (speaker === null || speaker === 'none') return null;
  if (speaker === 'vague') return 'nobody by name';
  return engine.entities.get(speaker)?.names[0] ?? speaker;
}

/** What the reading says, in plain words. */
export function readingText(reading: Reading, engine: Engine): string {
  if (reading.value === 'none') return 'told in its own voice';
  if (reading.value === 'vague') return 'credited to nobody by name';
  return engine.entities.get(reading.value)?.names[0] ?? reading.value;
}
