import { compileConcepts } from './concepts';
import { languageOfText } from './document-language';
import { StoryError, type StoryProblem } from './errors';
import { locateQuotation } from './locate';
import { checkReferences } from './references';
import { type Claim, PACK_VERSION, type Pack, type Reading, type SourceDocument } from './schema';
import { type ClaimsFile, claimsFile, type RecordFile, recordFile, type StoryFile, storyFile } from './story';
import { endedByLater } from './validity';
import { StoryYaml } from './yaml';

/** What compilation needs of the machine that it runs on. */
export interface CompilerTools {
  sha256(text: string): string;
  /** The other words of a WordNet sense, `donate.v.1`; null where there is no such sense. */
  synonyms(sense: string): readonly string[] | null;
}

export interface StoryFolder {
  /** File name → content, for every file of the folder. */
  files: ReadonlyMap<string, string>;
}

/** The parsed files, kept for whoever has to say where something stands. */
export interface Compiled {
  pack: Pack;
  story: StoryYaml<StoryFile>;
  claims: StoryYaml<ClaimsFile>;
}

/**
 * Compiles a story folder: same folder, same bytes.
 * @throws StoryError with file, line, reason and remedy of every problem found
 */
export function compileStory(folder: StoryFolder, tools: CompilerTools): Compiled {
  const story = StoryYaml.parse('story.yaml', read(folder, 'story.yaml'), storyFile);
  const claims = StoryYaml.parse('claims.yaml', read(folder, 'claims.yaml'), claimsFile);
  const record = StoryYaml.parse('record.yaml', folder.files.get('record.yaml') ?? '[]', recordFile);
  const problems: StoryProblem[] = checkReferences(story, claims, record);
  const documents = compileDocuments(folder, story, tools, problems);
  const concepts = compileConcepts(story, tools, problems);
  const compiled = claims.data.map((claim, index) =>
    compileClaim(claim, index, claims, record.data, documents, problems),
  );
  if (problems.length > 0) throw new StoryError(problems);
  const pack: Pack = {
    version: PACK_VERSION,
    id: story.data.id,
    title: story.data.title,
    ...(story.data.called && { called: story.data.called }),
    release: story.data.release,
    languages: story.data.languages,
    documents,
    record: record.data.map((entry) => ({
      id: entry.id,
      statement: entry.statement,
      citation: entry.citation,
      ...(entry.called && { called: entry.called }),
      url: entry.url ?? null,
      published: entry.published ?? null,
      validFrom: entry.validFrom ?? null,
      ...(entry.validUntil && { validUntil: entry.validUntil }),
    })),
    signature: {
      pack: story.data.id,
      features: Object.entries(story.data.signature.features).map(([id, names]) => ({ id, names })),
      combos: [
        ...story.data.signature.combos.map((combo) => ({ all: combined(combo) })),
        ...(story.data.signature.opening ?? []).map((combo) => ({ all: combined(combo), opening: true as const })),
      ],
    },
    entities: story.data.entities,
    concepts,
    claims: compiled,
  };
  return { pack: { ...pack, release: editionOf(pack, tools) }, story, claims };
}

function combined(combo: Record<string, number>): { feature: string; min: number }[] {
  return Object.entries(combo).map(([feature, min]) => ({ feature, min }));
}

/**
 * The story's release with the beginning of its content's hash (`1.0.0+3f2a91c7`, build metadata of semantic versioning):
 * what a reader cites names one content, though nobody has thought of a new release.
 */
function editionOf(pack: Pack, tools: CompilerTools): string {
  return `${pack.release}+${tools.sha256(JSON.stringify(pack)).slice(0, 8)}`;
}

function read(folder: StoryFolder, file: string): string {
  const source = folder.files.get(file);
  if (source !== undefined) return source;
  throw new StoryError([
    {
      file,
      line: 1,
      reason: 'the file is missing',
      remedy: 'a story folder holds story.yaml, claims.yaml, record.yaml and its documents',
    },
  ]);
}

function compileDocuments(
  folder: StoryFolder,
  story: StoryYaml<StoryFile>,
  tools: CompilerTools,
  problems: StoryProblem[],
): SourceDocument[] {
  return story.data.documents.map((document, index) => {
    const text = folder.files.get(document.file);
    const lang = document.lang ?? languageOfText(text ?? '', story.data.languages);
    if (!text)
      problems.push(
        story.problem(
          ['documents', index, 'file'],
          `there is no ${document.file}, or it is empty`,
          document.file.includes('/')
            ? 'put the document beside story.yaml, in no folder of its own'
            : 'put the document beside story.yaml, as it is',
        ),
      );
    return {
      id: document.id,
      title: document.title,
      author: document.author ?? null,
      publisher: document.publisher ?? null,
      published: document.published ?? null,
      url: document.url ?? null,
      ...(lang !== story.data.languages[0] && { lang }),
      text: text ?? '',
      sha256: tools.sha256(text ?? ''),
    };
  });
}

function compileClaim(
  claim: ClaimsFile[number],
  index: number,
  yaml: StoryYaml<ClaimsFile>,
  record: RecordFile,
  documents: readonly SourceDocument[],
  problems: StoryProblem[],
): Claim {
  const { readings, ...rest } = claim;
  const fromSources = readings.map((reading, r): Reading => {
    const document = documents.find((d) => d.id === reading.from);
    // That a document is not there is told once, not for each quotation of it.
    const place = document?.text ? locateQuotation(document.text, reading.quote) : null;
    if (document && place && !place.ok) {
      problems.push(
        yaml.problem(
          [index, 'readings', r, 'quote'],
          `the quotation is ${place.found ? `in document ${document.id} ${place.found} times` : `not in document ${document.id}`}`,
          'quote word for word, and enough to be found exactly once',
        ),
      );
    }
    return {
      facet: reading.facet,
      value: reading.value,
      from: reading.from,
      basis: 'sources',
      quote: reading.quote,
      start: place?.start ?? null,
      end: place?.end ?? null,
      speaker: reading.speaker ?? null,
      ...(reading.contestedBy ? { contestedBy: reading.contestedBy } : {}),
    };
  });
  const fromRecord = record.flatMap((entry) =>
    entry.readings
      .filter((reading) => reading.claim === claim.id)
      .map(
        (reading): Reading => ({
          facet: reading.facet,
          value: reading.value,
          from: entry.id,
          basis: 'record',
          quote: entry.statement,
          start: null,
          end: null,
          speaker: null,
          ...(reading.contestedBy ? { contestedBy: reading.contestedBy } : {}),
          ...(reading.settledBy ? { settledBy: reading.settledBy } : {}),
          validFrom: entry.validFrom ?? null,
          ...(entry.validUntil && { validUntil: entry.validUntil }),
        }),
      ),
  );
  return { ...rest, readings: [...fromSources, ...endedByLater(fromRecord)] };
}
