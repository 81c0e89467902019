import { entityName } from '../pack/called';
import type { Reading } from '../pack/schema';
import type { LanguageCode } from '../text/language';
import type { Engine } from './engine';
import { explanationWords } from './explain/words';
import type { Evidence } from './verdict';

/** The most passages that a flag shows: enough to see both sides. */
const MOST = 5;

/** The readings as passages to show, one per document or entry; what is not verbatim is in the language `lang`. */
export function evidenceOf(readings: readonly Reading[], engine: Engine, lang: LanguageCode): Evidence[] {
  const seen = new Set<string>();
  return readings
    .filter((reading) => !seen.has(reading.from) && seen.add(reading.from))
    .slice(0, MOST)
    .map((reading) => passageOf(reading, engine, lang));
}

/** A reading's own passage, in the words of `lang` where they are ours. */
export function passageOf(reading: Reading, engine: Engine, lang: LanguageCode): Evidence {
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
    speaker: speakerName(reading.speaker, engine, lang),
    reading: readingText(reading, engine, lang),
  };
}

/** A credited speaker as a reader would name him; null where the document tells it in its own voice. */
function speakerName(speaker: string | null, engine: Engine, lang: LanguageCode): string | null {
  if (speaker === null || speaker === 'none') return null;
  if (speaker === 'vague') return explanationWords(lang).unnamed;
  return nameOr(speaker, engine, lang);
}

/** What the reading says, in plain words. */
function readingText({ value }: Reading, engine: Engine, lang: LanguageCode): string {
  if (value === 'none') return explanationWords(lang).ownVoice;
  if (value === 'vague') return explanationWords(lang).creditsNobody;
  return nameOr(value, engine, lang);
}

function nameOr(value: string, engine: Engine, lang: LanguageCode): string {
  const entity = engine.entities.get(value);
  return entity ? entityName(entity, lang) : value;
}
