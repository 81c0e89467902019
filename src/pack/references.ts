import type { StoryProblem } from './errors';
import type { ClaimsFile, RecordFile, StoryFile } from './story';
import type { StoryYaml } from './yaml';

/** Words that may stand for a speaker without being an entity. */
const SPEAKERS = new Set(['vague', 'none']);

/** Every id that is used must be there, and none may be there twice. */
export function checkReferences(
  story: StoryYaml<StoryFile>,
  claims: StoryYaml<ClaimsFile>,
  record: StoryYaml<RecordFile>,
): StoryProblem[] {
  const problems: StoryProblem[] = [];
  const entities = ids(story, story.data.entities, ['entities'], problems);
  const documents = ids(story, story.data.documents, ['documents'], problems);
  const claimIds = ids(claims, claims.data, [], problems);
  const recordIds = ids(record, record.data, [], problems);
  const features = new Set(Object.keys(story.data.signature.features));
  const concepts = new Set(Object.keys(story.data.concepts));
  const unknown = <T>(
    yaml: StoryYaml<T>,
    path: (string | number)[],
    what: string,
    id: string,
    known: ReadonlySet<string>,
  ) => {
    if (!known.has(id)) problems.push(yaml.problem(path, `there is no ${what} "${id}"`, nearest(id, known)));
  };
  story.data.signature.combos.forEach((combo, i) => {
    for (const feature of Object.keys(combo)) unknown(story, ['signature', 'combos', i], 'feature', feature, features);
  });
  story.data.entities.forEach((entity, i) => {
    for (const key of ['of', 'within', 'by', 'member'] as const) {
      for (const id of entity[key] ?? []) unknown(story, ['entities', i, key], 'entity', id, entities);
    }
  });
  claims.data.forEach((claim, i) => {
    for (const id of claim.about) unknown(claims, [i, 'about'], 'entity', id, entities);
    for (const key of ['recognise', 'related', 'paraphrase'] as const) {
      (claim[key] ?? []).forEach((pattern, p) => {
        for (const { kind, id } of atoms(pattern))
          unknown(claims, [i, key, p], kind, id, kind === 'entity' ? entities : concepts);
      });
    }
    for (const [name, facet] of Object.entries(claim.facets)) {
      for (const id of [...(facet.near ?? []), ...Object.values(facet.values ?? {}).flat()])
        unknown(claims, [i, 'facets', name], 'concept', id, concepts);
      for (const id of [...(facet.holder ?? []), ...(facet.whole ?? []), ...(facet.object ?? [])])
        unknown(claims, [i, 'facets', name], 'entity', id, entities);
    }
    claim.readings.forEach((reading, r) => {
      unknown(claims, [i, 'readings', r, 'from'], 'document', reading.from, documents);
      unknown(claims, [i, 'readings', r, 'facet'], 'facet', reading.facet, new Set(Object.keys(claim.facets)));
      if (reading.speaker && !SPEAKERS.has(reading.speaker))
        unknown(claims, [i, 'readings', r, 'speaker'], 'entity', reading.speaker, entities);
      for (const id of reading.contestedBy ?? [])
        unknown(claims, [i, 'readings', r, 'contestedBy'], 'record entry', id, recordIds);
    });
  });
  record.data.forEach((entry, i) => {
    entry.readings.forEach((reading, r) => {
      unknown(record, [i, 'readings', r, 'claim'], 'claim', reading.claim, claimIds);
      const facets = claims.data.find((claim) => claim.id === reading.claim)?.facets;
      if (facets) unknown(record, [i, 'readings', r, 'facet'], 'facet', reading.facet, new Set(Object.keys(facets)));
      for (const id of reading.settledBy ?? [])
        unknown(record, [i, 'readings', r, 'settledBy'], 'concept', id, concepts);
      for (const id of reading.contestedBy ?? [])
        unknown(record, [i, 'readings', r, 'contestedBy'], 'record entry', id, recordIds);
    });
  });
  return problems;
}

function ids<T>(
  yaml: StoryYaml<T>,
  items: readonly { id: string }[],
  path: (string | number)[],
  problems: StoryProblem[],
): Set<string> {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    if (seen.has(item.id))
      problems.push(yaml.problem([...path, index, 'id'], `"${item.id}" is there twice`, 'give each its own id'));
    seen.add(item.id);
  });
  return seen;
}

function atoms(pattern: string): { kind: 'entity' | 'concept'; id: string }[] {
  return pattern
    .trim()
    .split(/\s+/)
    .flatMap((part) => part.replace(/^[!^]|\?$/g, '').split('|'))
    .filter((atom) => !atom.startsWith('#'))
    .map((atom) =>
      atom.startsWith('@') ? { kind: 'entity', id: atom.replace(/^@=?/, '') } : { kind: 'concept', id: atom },
    );
}

function nearest(id: string, known: ReadonlySet<string>): string {
  const close = [...known].find(
    (other) => other.startsWith(id.slice(0, 4)) || other.includes(id) || id.includes(other),
  );
  return close ? `did you mean "${close}"?` : 'add it, or correct the id';
}
