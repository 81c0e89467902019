import type { Candidate } from './checks/check';
import type { Engine } from './engine';
import { speakerName } from './evidence';

/** The longest that a piece of the page is quoted in an explanation. */
const LONGEST = 120;

/** One or two plain sentences: what the page says, and what the sources or the record say. Never a verdict. */
export function explain(candidate: Candidate, engine: Engine): string {
  const page = `“${shorten(candidate.page)}”`;
  const first = candidate.readings[0];
  const holder = candidate.basis === 'record' ? 'the record' : 'the sources';
  const where = first ? `${sourceName(candidate, engine)} has “${shorten(first.quote)}”` : '';
  switch (candidate.kind) {
    case 'contradicted':
      return `The page says ${page}; ${holder} ${holder === 'the sources' ? 'say' : 'says'} otherwise: ${where}.`;
    case 'misattributed':
      return `The page credits these words to ${candidate.credited ?? 'somebody'}; ${holder} ${holder === 'the sources' ? 'credit' : 'credits'} ${rightSpeakers(candidate, engine)}.`;
    case 'misquoted':
      return `The page puts ${page} in quotation marks; the words given in the sources are “${shorten(candidate.said ?? '')}”.`;
    case 'framing':
      return candidate.said
        ? `The page words it as ${page}; what was said is “${shorten(candidate.said)}”.`
        : `The page says ${page}, which is stronger than the most careful of the sources: ${where}.`;
    case 'disputed':
      return `The page says ${page} as settled; the sources and the record disagree: ${where}.`;
    case 'unattributed':
      return `The page tells this in its own voice; ${unattributedSource(candidate, engine)}.`;
    case 'vague-source':
      return `The page credits ${candidate.credited ? `“${shorten(candidate.credited)}”` : 'nobody in particular'}; ${namedSource(candidate, engine)}.`;
    default:
      return 'None of the sources in this pack carries this statement, and the page credits it to nobody.';
  }
}

function rightSpeakers(candidate: Candidate, engine: Engine): string {
  const names = new Set(candidate.readings.map((r) => speakerName(r.value, engine)).filter((name) => name !== null));
  return [...names].join(' and ');
}

function unattributedSource(candidate: Candidate, engine: Engine): string {
  const named = candidate.readings.find((r) => r.value !== 'vague' && r.value !== 'none');
  if (named) return `document ${named.from} gives it as the words of ${speakerName(named.value, engine)}`;
  const first = candidate.readings[0];
  return first ? `only document ${first.from} says so, and it names nobody` : 'no source names anybody for it';
}

function namedSource(candidate: Candidate, engine: Engine): string {
  const named = candidate.readings.find((r) => r.value !== 'vague' && r.value !== 'none');
  if (named)
    return `${candidate.basis === 'record' ? 'the record' : `document ${named.from}`} names ${speakerName(named.value, engine)}`;
  return 'no source names anybody who said so';
}

function sourceName(candidate: Candidate, engine: Engine): string {
  const first = candidate.readings[0];
  if (!first) return '';
  const document = engine.pack.documents.find((d) => d.id === first.from);
  if (document) return `document ${document.id}${document.published ? ` (${document.published})` : ' (undated)'}`;
  return `the record (${engine.pack.record.find((r) => r.id === first.from)?.citation ?? first.from})`;
}

/** Page and source text, cut at a word and with its quotation marks softened, for use inside a sentence. */
export function shorten(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/[“”«»"]/g, '')
    .trim();
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))} …`;
}
