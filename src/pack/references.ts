import { isRole, ROLE_NAMES } from '../text/roles';
import { isScale, SCALE_LEVELS } from '../text/scales';
import { PackError, type StoryProblem } from './errors';
import { parsePattern } from './pattern';
import type { Facet } from './schema';
import type { ClaimsFile, RecordFile, StoryFile } from './story';
import type { StoryYaml } from './yaml';

/** Words that may stand for a speaker without being an entity. */
export const SPEAKERS = new Set(['vague', 'none']);

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
  const misvalued = <T>(yaml: StoryYaml<T>, path: (string | number)[], of: string, value: string, facet: Facet) => {
    const allowed = allowedValues(facet, entities);
    if (!allowed || allowed.has(value)) return;
    const remedy = takesEntities(facet) ? nearest(value, allowed) : `it may be ${[...allowed].join(', ')}`;
    problems.push(yaml.problem(path, `there is no value of ${of} "${value}"`, remedy));
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
        for (const { kind, id } of atomsOf(pattern, (reason) =>
          problems.push(claims.problem([i, key, p], reason, 'see the pattern language in CONTRIBUTING.md')),
        ))
          unknown(claims, [i, key, p], kind, id, kind === 'entity' ? entities : concepts);
      });
    }
    for (const [name, facet] of Object.entries(claim.facets)) {
      problems.push(...unknownBuiltIns(facet, claims, [i, 'facets', name]));
      for (const id of [...(facet.near ?? []), ...Object.values(facet.values ?? {}).flat()])
        unknown(claims, [i, 'facets', name], 'concept', id, concepts);
      if (facet.type === 'role')
        for (const id of facet.accept ?? []) unknown(claims, [i, 'facets', name, 'accept'], 'entity', id, entities);
      for (const id of [...(facet.holder ?? []), ...(facet.whole ?? []), ...(facet.object ?? [])])
        unknown(claims, [i, 'facets', name], 'entity', id, entities);
    }
    claim.readings.forEach((reading, r) => {
      unknown(claims, [i, 'readings', r, 'from'], 'document', reading.from, documents);
      const facet = claim.facets[reading.facet];
      if (facet) misvalued(claims, [i, 'readings', r, 'value'], reading.facet, reading.value, facet);
      unknown(claims, [i, 'readings', r, 'facet'], 'facet', reading.facet, new Set(Object.keys(claim.facets)));
      if (reading.speaker && !SPEAKERS.has(reading.speaker))
        unknown(claims, [i, 'readings', r, 'speaker'], 'entity', reading.speaker, entities);
      for (const id of reading.contestedBy ?? [])
        unknown(claims, [i, 'readings', r, 'contestedBy'], 'record entry', id, recordIds);
    });
  });
  record.data.forEach((entry, i) => {
    if (entry.validFrom && entry.validUntil && entry.validUntil < entry.validFrom)
      problems.push(
        record.problem([i, 'validUntil'], `${entry.id} ends before it begins`, 'correct "validFrom" or "validUntil"'),
      );
    entry.readings.forEach((reading, r) => {
      unknown(record, [i, 'readings', r, 'claim'], 'claim', reading.claim, claimIds);
      const facets = claims.data.find((claim) => claim.id === reading.claim)?.facets;
      if (facets) unknown(record, [i, 'readings', r, 'facet'], 'facet', reading.facet, new Set(Object.keys(facets)));
      const facet = facets?.[reading.facet];
      if (facet) misvalued(record, [i, 'readings', r, 'value'], reading.facet, reading.value, facet);
      for (const id of reading.settledBy ?? [])
        unknown(record, [i, 'readings', r, 'settledBy'], 'concept', id, concepts);
      for (const id of reading.contestedBy ?? [])
        unknown(record, [i, 'readings', r, 'contestedBy'], 'record entry', id, recordIds);
    });
  });
  return problems;
}

/** A scale or a role that is not built in, and that the story does not spell out. */
function unknownBuiltIns<T>({ scale, values, role, slots }: Facet, yaml: StoryYaml<T>, path: (string | number)[]) {
  const problems: StoryProblem[] = [];
  const check = (what: string, name: string, isKnown: boolean, known: readonly string[], own: string) => {
    if (isKnown) return;
    const remedy = `use ${known.join(', ')}, or write "${own}"`;
    problems.push(yaml.problem([...path, what], `there is no ${what} "${name}"`, remedy));
  };
  if (scale !== undefined)
    check('scale', scale, isScale(scale) || values !== undefined, Object.keys(SCALE_LEVELS), 'values');
  if (role !== undefined) check('role', role, isRole(role) || slots !== undefined, ROLE_NAMES, 'slots');
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

/** The ids that a pattern uses; a pattern that cannot be read is a problem of its own. */
export function atomsOf(
  pattern: string,
  wrong: (reason: string) => void,
): { kind: 'entity' | 'concept'; id: string }[] {
  try {
    return parsePattern(pattern)
      .flatMap((part) => part.anyOf)
      .filter(({ kind }) => kind !== 'value' && kind !== 'year')
      .map(({ kind, id }) => ({ kind: kind === 'concept' ? 'concept' : 'entity', id }));
  } catch (error) {
    wrong(error instanceof PackError ? error.message : String(error));
    return [];
  }
}

/** What a facet's value may be: an entity for a role or a speaker, one of its own names for a scale, a choice or a polarity. */
export function allowedValues(facet: Facet, entities: ReadonlySet<string>): ReadonlySet<string> | null {
  if (facet.type === 'speaker') return new Set([...entities, ...SPEAKERS]);
  if (facet.type === 'role') return entities;
  if (facet.type === 'polarity') return new Set(['affirmed', 'denied']);
  if (facet.type === 'choice') return new Set(Object.keys(facet.values ?? {}));
  if (facet.type !== 'scale') return null;
  return new Set(
    facet.values ? Object.keys(facet.values) : facet.scale && isScale(facet.scale) ? SCALE_LEVELS[facet.scale] : [],
  );
}

function takesEntities({ type }: Facet): boolean {
  return type === 'speaker' || type === 'role';
}

function nearest(id: string, known: ReadonlySet<string>): string {
  const close = [...known].find(
    (other) => other.startsWith(id.slice(0, 4)) || other.includes(id) || id.includes(other),
  );
  return close ? `did you mean "${close}"?` : 'add it, or correct the id';
}
