import { attribute } from '../../engine/discourse/attribution';
import type { Engine } from '../../engine/engine';
import { languageOfSource } from '../../pack/document-language';
import type { Claim, Reading } from '../../pack/schema';

/** How exactly a source credits a claim, the most exact first. */
export const CREDITS = ['named', 'vague', 'none'] as const;
export type Credit = (typeof CREDITS)[number];

/** What one source makes of the credit for a claim. */
export interface DriftStep {
  credit: Credit;
  /** The speaker's name, or for `vague` the source's own words ("critics"); null where it has none. */
  speaker: string | null;
  /** The passage that shows it. */
  reading: Reading;
}

export interface Drift {
  steps: readonly DriftStep[];
  /** By the documents' days where all are dated; else by how exact the credit is. */
  order: 'time' | 'exactness';
}

/**
 * How the credit for a claim changes from source to source: one step for each source and kind of credit, the record
 * first. Null where there is nothing to compare, and where nobody is ever named.
 */
export function driftOf(claim: Claim, engine: Engine): Drift | null {
  const days = new Map(engine.pack.documents.map(({ id, published }) => [id, published]));
  const steps = stepsOf(claim, engine);
  const kinds = new Set(steps.map(({ credit, speaker }) => `${credit} ${credit === 'named' ? speaker : ''}`));
  const named = steps.some(({ credit }) => credit === 'named');
  if (kinds.size < 2 || !named) return null;
  const dayOf = ({ reading }: DriftStep) => (reading.basis === 'record' ? '' : days.get(reading.from));
  const isDated = steps.every((step) => dayOf(step) !== null);
  const inTime = (a: DriftStep, b: DriftStep) => (dayOf(a) ?? '').localeCompare(dayOf(b) ?? '');
  const byExactness = (a: DriftStep, b: DriftStep) => rank(a) - rank(b);
  return { steps: steps.sort(isDated ? inTime : byExactness), order: isDated ? 'time' : 'exactness' };
}

function rank({ credit, reading }: DriftStep): number {
  return (reading.basis === 'record' ? 0 : 1) + 2 * CREDITS.indexOf(credit);
}

function stepsOf(claim: Claim, engine: Engine): DriftStep[] {
  const sources = [...engine.pack.documents.map(({ id }) => id), ...engine.pack.record.map(({ id }) => id)];
  return sources.flatMap((source) => {
    const own = claim.readings.filter(({ from }) => from === source);
    const credits = own.filter(({ facet }) => claim.facets[facet]?.type === 'speaker');
    // An entry of the record states a fact; whom it credits it says only in so many words.
    const telling = credits.length > 0 ? credits : own.filter(({ basis }) => basis === 'sources');
    const seen = new Set<string>();
    return telling
      .map((reading) => stepOf(reading, credits.length > 0 ? reading.value : reading.speaker, engine))
      .filter(({ credit, speaker }) => {
        const key = `${credit} ${credit === 'named' ? speaker : ''}`;
        return !seen.has(key) && seen.add(key);
      });
  });
}

function stepOf(reading: Reading, speaker: string | null, engine: Engine): DriftStep {
  if (speaker === null || speaker === 'none') return { credit: 'none', speaker: null, reading };
  if (speaker === 'vague') return { credit: 'vague', speaker: sourceIn(reading, engine), reading };
  return { credit: 'named', speaker: engine.entities.get(speaker)?.names[0] ?? speaker, reading };
}

/** Whom the passage credits in its own words, as the page's sentences are read; null where it has no such words. */
function sourceIn({ quote, from }: Reading, { pack }: Engine): string | null {
  const lang = languageOfSource(from, pack);
  const whole = { start: 0, end: quote.length };
  const article = {
    title: '',
    published: null,
    lang,
    text: quote,
    blocks: [{ kind: 'paragraph' as const, ...whole }],
  };
  const [found] = attribute(article, [{ ...whole, block: 0 }], lang);
  return found?.speaker ?? null;
}
