import { RATINGS } from '../../notes/annotation';
import { at, iriOf, isOf, type Loose, listOf, textAt } from '../import/value';
import { NAMESPACE } from './terms';

/** What the bodies of an annotation come to. */
export interface Bodies {
  rating: string | null;
  notes: string[];
  tags: string[];
  evidence: Record<string, unknown>[];
  /** The bodies that are none of these, by their place in the list. */
  refused: number[];
}

const WEB = /^https?:\/\//i;
const RATING = `${NAMESPACE}rating-`;

export function bodiesOf(annotation: Loose): Bodies {
  const found: Bodies = { rating: null, notes: [], tags: [], evidence: [], refused: [] };
  const plain = textAt(annotation, 'bodyValue');
  if (plain) found.notes.push(plain);
  listOf(at(annotation, 'body')).forEach((body, index) => {
    if (!take(body, found)) found.refused.push(index);
  });
  return found;
}

function take(body: Loose, found: Bodies): boolean {
  const purposes = listOf(at(body, 'purpose'));
  const source = iriOf(at(body, 'source')) ?? (isOf(body, 'TextualBody') ? undefined : iriOf(body));
  if (purposes.includes('classifying') && source?.startsWith(NAMESPACE)) return takeClass(source, found);
  const document = textAt(body, 'crossread:document');
  const entry = textAt(body, 'crossread:entry');
  if (document !== undefined || entry !== undefined) {
    found.evidence.push(document !== undefined ? passageOf(body, document) : recordOf(body, entry));
    return true;
  }
  const value = textAt(body, 'value', 'rdf:value', 'chars');
  if (value !== undefined) {
    // What a program says of its own flag is kept with the flag.
    if (purposes.includes('describing') && at(body, 'format') === 'text/plain') return true;
    if (purposes.includes('tagging')) found.tags.push(value);
    else if (value !== '') found.notes.push(value);
    return true;
  }
  const address = textAt(at(body, 'source'), 'crossread:address') ?? source;
  if (address === undefined || !WEB.test(address)) return false;
  found.evidence.push({ type: 'web', url: address, title: titleOf(at(body, 'source')) || titleOf(body) });
  return true;
}

/** A rating of ours; the kind of a flag is kept with the flag, and a rating that we have not is none. */
function takeClass(source: string, found: Bodies): boolean {
  if (!source.startsWith(RATING)) return true;
  const rating = RATINGS.find((one) => source === RATING + one);
  if (!rating || found.rating !== null) return false;
  found.rating = rating;
  return true;
}

function passageOf(body: Loose, document: string): Record<string, unknown> {
  const selectors = listOf(at(body, 'selector'));
  const position = selectors.find((selector) => isOf(selector, 'TextPositionSelector'));
  return {
    type: 'passage',
    edition: editionOf(body),
    document,
    title: titleOf(at(body, 'source')),
    quote: textAt(
      selectors.find((selector) => isOf(selector, 'TextQuoteSelector')),
      'exact',
    ),
    start: at(position, 'start') ?? at(body, 'crossread:start') ?? null,
    end: at(position, 'end') ?? at(body, 'crossread:end') ?? null,
  };
}

function recordOf(body: Loose, entry: string | undefined): Record<string, unknown> {
  const citation = textAt(at(body, 'source'), 'dcterms:bibliographicCitation');
  return { type: 'record', edition: editionOf(body), entry, citation };
}

export function editionOf(value: Loose): Record<string, unknown> {
  return {
    pack: at(value, 'crossread:pack'),
    title: at(value, 'crossread:packTitle'),
    version: at(value, 'crossread:edition'),
  };
}

export function titleOf(value: Loose): string {
  return textAt(value, 'dcterms:title', 'dc:title', 'title', 'label', 'name') ?? '';
}
