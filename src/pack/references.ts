import { isRole, ROLE_NAMES } from '../text/roles';
import { isScale, SCALE_LEVELS } from '../text/scales';
import { canBeBackground, isBackgroundClaim } from './background';
import { PackError, type StoryProblem } from './errors';
import { idleKeys } from './facet-keys';
import { parsePattern } from './pattern';
import type { Facet } from './schema';
import type { ClaimsFile, RecordFile, StoryFile } from './story';
import type { StoryYaml } from './yaml';

/** Words that may stand for a speaker without being an entity. */
export const SPEAKERS = new Set(['vague', 'none']);

const NO_READING =
  'quote a document, or let the record give one; only plain background, without facets, quotations and attribution, has none';

/** What no document tells may stand on the record alone. */
function isOnRecord(claim: string, record: RecordFile): boolean {
  return record.some(({ readings }) => readings.some((reading) => reading.claim === claim));
}

/** Every id that is used must be there, and none may be there twice. */
export function checkReferences(
  story: StoryYaml<StoryFile>,
  claims: StoryYaml<ClaimsFile>,
  record: StoryYaml<RecordFile>,
): StoryProblem[] {
  const problems: StoryProblem[] = [];
  const known: Known = {
    entities: ids(story, story.data.entities, ['entities'], problems),
    documents: ids(story, story.data.documents, ['documents'], problems),
    claims: ids(claims, claims.data, [], problems),
    record: ids(record, record.data, [], problems),
    features: new Set(Object.keys(story.data.signature.features)),
    concepts: new Set(Object.keys(story.data.concepts)),
  };
  const inClaims = reportOn(claims, problems);
  const inRecord = reportOn(record, problems);
  inStory(story.data, known, reportOn(story, problems));
  for (const [i, claim] of claims.data.entries()) {
    inClaim(claim, i, known, inClaims);
    inFacets(claim, i, known, inClaims);
    if (isBackgroundClaim(claim) && !canBeBackground(claim) && !isOnRecord(claim.id, record.data))
      inClaims.problem([i, 'readings'], `${claim.id} has no reading`, NO_READING);
  }
  for (const [i, entry] of record.data.entries()) inEntry(entry, i, claims.data, known, inRecord);
  return problems;
}

/** Ids by what they are of. */
type Known = Record<'entities' | 'documents' | 'claims' | 'record' | 'features' | 'concepts', ReadonlySet<string>>;

type Path = readonly (string | number)[];

/** Takes down what is wrong in one file. */
interface Report {
  problem(path: Path, reason: string, remedy: string): void;
  /** Unless the id is known; what is missing is told once, with all the lines that ask for it. */
  unknown(path: Path, what: string, id: string, known: ReadonlySet<string>): void;
  /** Unless the facet can have the value. */
  misvalued(path: Path, of: string, value: string, facet: Facet, entities: ReadonlySet<string>): void;
}

function reportOn<T>(yaml: StoryYaml<T>, problems: StoryProblem[]): Report {
  const problem: Report['problem'] = (path, reason, remedy) => {
    problems.push(yaml.problem([...path], reason, remedy));
  };
  const missing = new Map<string, StoryProblem>();
  return {
    problem,
    unknown(path, what, id, known) {
      if (known.has(id)) return;
      const found = yaml.problem([...path], `there is no ${what} "${id}"`, nearest(id, known));
      const first = missing.get(found.reason);
      if (first) first.also = [...new Set([...(first.also ?? []), found.line])].filter((line) => line !== first.line);
      else problems.push(found);
      missing.set(found.reason, first ?? found);
    },
    misvalued(path, of, value, facet, entities) {
      const allowed = allowedValues(facet, entities);
      if (!allowed || allowed.has(value)) return;
      const remedy = takesEntities(facet) ? nearest(value, allowed) : `it may be ${[...allowed].join(', ')}`;
      problem(path, `there is no value of ${of} "${value}"`, remedy);
    },
  };
}

function inStory(story: StoryFile, known: Known, { problem, unknown }: Report): void {
  const { documents, entities, languages, signature } = story;
  for (const key of ['combos', 'opening'] as const)
    (signature[key] ?? []).forEach((combo, i) => {
      for (const feature of Object.keys(combo)) unknown(['signature', key, i], 'feature', feature, known.features);
    });
  documents.forEach(({ id, lang }, i) => {
    if (lang && !languages.includes(lang))
      problem(['documents', i, 'lang'], `document ${id} is in no language of the story`, `add ${lang} to "languages"`);
  });
  entities.forEach((entity, i) => {
    for (const key of ['of', 'within', 'by', 'member'] as const)
      for (const id of entity[key] ?? []) unknown(['entities', i, key], 'entity', id, known.entities);
  });
}

function inClaim(claim: ClaimsFile[number], i: number, known: Known, { problem, unknown, misvalued }: Report): void {
  for (const id of claim.about) unknown([i, 'about'], 'entity', id, known.entities);
  for (const key of ['recognise', 'related', 'paraphrase'] as const) {
    (claim[key] ?? []).forEach((pattern, p) => {
      const atoms = atomsOf(pattern, (reason) =>
        problem([i, key, p], reason, 'see the pattern language in CONTRIBUTING.md'),
      );
      for (const { kind, id } of atoms)
        unknown([i, key, p], kind, id, kind === 'entity' ? known.entities : known.concepts);
    });
  }
  const facets = new Set(Object.keys(claim.facets));
  claim.readings.forEach((reading, r) => {
    const at = [i, 'readings', r];
    unknown([...at, 'from'], 'document', reading.from, known.documents);
    const facet = claim.facets[reading.facet];
    if (facet) misvalued([...at, 'value'], reading.facet, reading.value, facet, known.entities);
    unknown([...at, 'facet'], 'facet', reading.facet, facets);
    if (reading.speaker && !SPEAKERS.has(reading.speaker))
      unknown([...at, 'speaker'], 'entity', reading.speaker, known.entities);
    for (const id of reading.contestedBy ?? []) unknown([...at, 'contestedBy'], 'record entry', id, known.record);
  });
}

function inFacets({ facets }: ClaimsFile[number], i: number, known: Known, report: Report): void {
  const { unknown } = report;
  for (const [name, facet] of Object.entries(facets)) {
    const at = [i, 'facets', name];
    builtIns(facet, at, report);
    for (const { key, remedy } of idleKeys(facet))
      report.problem([...at, key], `"${key}" means nothing to a facet of type "${facet.type}"`, remedy);
    for (const id of [...(facet.near ?? []), ...Object.values(facet.values ?? {}).flat()])
      unknown(at, 'concept', id, known.concepts);
    if (facet.type === 'role')
      for (const id of facet.accept ?? []) unknown([...at, 'accept'], 'entity', id, known.entities);
    for (const id of [...(facet.holder ?? []), ...(facet.whole ?? []), ...(facet.object ?? [])])
      unknown(at, 'entity', id, known.entities);
  }
}

function inEntry(
  { id, validFrom, validUntil, readings }: RecordFile[number],
  i: number,
  claims: ClaimsFile,
  known: Known,
  { problem, unknown, misvalued }: Report,
): void {
  if (validFrom && validUntil && validUntil < validFrom)
    problem([i, 'validUntil'], `${id} ends before it begins`, 'correct "validFrom" or "validUntil"');
  readings.forEach((reading, r) => {
    const at = [i, 'readings', r];
    unknown([...at, 'claim'], 'claim', reading.claim, known.claims);
    const facets = claims.find((claim) => claim.id === reading.claim)?.facets;
    if (facets) unknown([...at, 'facet'], 'facet', reading.facet, new Set(Object.keys(facets)));
    const facet = facets?.[reading.facet];
    if (facet) misvalued([...at, 'value'], reading.facet, reading.value, facet, known.entities);
    for (const id of reading.settledBy ?? []) unknown([...at, 'settledBy'], 'concept', id, known.concepts);
    for (const id of reading.contestedBy ?? []) unknown([...at, 'contestedBy'], 'record entry', id, known.record);
  });
}

/** A scale or a role that is not built in, and that the story does not spell out. */
function builtIns({ scale, values, role, slots }: Facet, path: Path, { problem }: Report): void {
  const check = (what: string, name: string, isKnown: boolean, known: readonly string[], own: string) => {
    if (!isKnown)
      problem([...path, what], `there is no ${what} "${name}"`, `use ${known.join(', ')}, or write "${own}"`);
  };
  if (scale !== undefined)
    check('scale', scale, isScale(scale) || values !== undefined, Object.keys(SCALE_LEVELS), 'values');
  if (role !== undefined) check('role', role, isRole(role) || slots !== undefined, ROLE_NAMES, 'slots');
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
