import { canBeBackground, isBackgroundClaim } from './background';
import { allowedValues, atomsOf, SPEAKERS } from './references';
import type { Claim, Pack, Reading } from './schema';

/** One thing of a pack that points to what is not there. */
export interface Dangling {
  path: (string | number)[];
  reason: string;
}

type Report = (path: (string | number)[], reason: string) => void;

/** All that a pack's ids stand for. */
interface Known {
  documents: ReadonlyMap<string, string>;
  record: ReadonlySet<string>;
  entities: ReadonlySet<string>;
  concepts: ReadonlySet<string>;
}

/**
 * Does all that a pack points to stand in it: ids, words of documents, parts of patterns? The compiler sees to it
 * (`references.ts`); a compiled pack may have been changed since.
 * @returns the first thing that does not; null for a pack that holds together
 */
export function danglingIn(pack: Pack): Dangling | null {
  const found: Dangling[] = [];
  const report: Report = (path, reason) => found.push({ path, reason });
  const known: Known = {
    documents: new Map(pack.documents.map(({ id, text }) => [id, text])),
    record: new Set(pack.record.map(({ id }) => id)),
    entities: new Set(pack.entities.map(({ id }) => id)),
    concepts: new Set(Object.keys(pack.concepts)),
  };
  for (const key of ['documents', 'record', 'entities', 'claims'] as const) unique(pack[key], [key], report);
  signatureIn(pack, report);
  pack.entities.forEach((entity, i) => {
    for (const key of ['of', 'within', 'by', 'member'] as const)
      all(entity[key], 'entity', known.entities, ['entities', i, key], report);
  });
  pack.claims.forEach((claim, i) => {
    claimIn(claim, known, (path, reason) => report(['claims', i, ...path], reason));
  });
  return found[0] ?? null;
}

function signatureIn({ id, signature }: Pack, report: Report): void {
  if (signature.pack !== id) report(['signature', 'pack'], `this is the pack "${id}"`);
  unique(signature.features, ['signature', 'features'], report);
  const features = new Set(signature.features.map((feature) => feature.id));
  signature.combos.forEach((combo, i) => {
    const named = combo.all.map(({ feature }) => feature);
    all(named, 'feature', features, ['signature', 'combos', i], report);
  });
}

function claimIn(claim: Claim, known: Known, report: Report): void {
  if (isBackgroundClaim(claim) && !canBeBackground(claim)) report(['readings'], 'there are none');
  all(claim.about, 'entity', known.entities, ['about'], report);
  for (const key of ['recognise', 'related', 'paraphrase'] as const) {
    (claim[key] ?? []).forEach((pattern, p) => {
      for (const { kind, id } of atomsOf(pattern, (reason) => report([key, p], reason)))
        all([id], kind, kind === 'entity' ? known.entities : known.concepts, [key, p], report);
    });
  }
  for (const [name, facet] of Object.entries(claim.facets)) {
    const concepts = [...(facet.near ?? []), ...Object.values(facet.values ?? {}).flat()];
    all(concepts, 'concept', known.concepts, ['facets', name], report);
    const entities = [...(facet.holder ?? []), ...(facet.whole ?? []), ...(facet.object ?? [])];
    if (facet.type === 'role') entities.push(...(facet.accept ?? []));
    all(entities, 'entity', known.entities, ['facets', name], report);
  }
  claim.readings.forEach((reading, r) => {
    readingIn(reading, claim, known, (path, reason) => report(['readings', r, ...path], reason));
  });
}

function readingIn(reading: Reading, claim: Claim, known: Known, report: Report): void {
  const facet = Object.hasOwn(claim.facets, reading.facet) ? claim.facets[reading.facet] : undefined;
  if (!facet) report(['facet'], `there is no facet "${reading.facet}"`);
  const allowed = facet ? allowedValues(facet, known.entities) : null;
  if (allowed) all([reading.value], `value of ${reading.facet}`, allowed, ['value'], report);
  if (reading.speaker && !SPEAKERS.has(reading.speaker))
    all([reading.speaker], 'entity', known.entities, ['speaker'], report);
  all(reading.contestedBy, 'record entry', known.record, ['contestedBy'], report);
  all(reading.settledBy, 'concept', known.concepts, ['settledBy'], report);
  const { start, end, quote } = reading;
  if (reading.basis === 'record') {
    all([reading.from], 'record entry', known.record, ['from'], report);
    if (start !== null || end !== null) report(['start'], 'an entry of the record has no place in a document');
    return;
  }
  const text = known.documents.get(reading.from);
  if (text === undefined) report(['from'], `there is no document "${reading.from}"`);
  else if (start === null || end === null || text.slice(start, end) !== quote)
    report(['quote'], `these are not the words of the document "${reading.from}" there`);
}

function all(
  ids: readonly string[] | undefined,
  what: string,
  known: ReadonlySet<string>,
  path: (string | number)[],
  report: Report,
): void {
  for (const id of ids ?? []) if (!known.has(id)) report(path, `there is no ${what} "${id}"`);
}

function unique(items: readonly { id: string }[], path: (string | number)[], report: Report): void {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) report([...path, i, 'id'], `"${id}" is there twice`);
    seen.add(id);
  });
}
