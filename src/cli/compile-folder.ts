import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { proveReadings } from '../engine/prove';
import { type Compiled, compileStory } from '../pack/compile';
import { PackError, StoryError, type StoryProblem } from '../pack/errors';
import type { Pack } from '../pack/schema';
import { rehearse } from './rehearse';
import { lookUpSenses } from './wordnet';

/** A story, and what its author should look at. */
export interface CompiledFolder {
  pack: Pack;
  warnings: readonly StoryProblem[];
}

/** @throws StoryError with everything that is wrong in the folder */
export async function compileFolder(folder: string): Promise<CompiledFolder> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new PackError(`${folder}: no such folder; name a story folder, as in seeds/`);
  const here = (problem: StoryProblem) => ({ ...problem, file: path.join(folder, problem.file) });
  try {
    const compiled = await compileFiles(folder);
    return { pack: compiled.pack, warnings: rehearse(compiled).map(here) };
  } catch (error) {
    throw error instanceof StoryError ? new StoryError(error.problems.map(here)) : error;
  }
}

/** The id that a folder's story has, as far as it can be told of one that does not compile. */
export function idOf(folder: string): string | null {
  const file = path.join(folder, 'story.yaml');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  return /^id:\s*["']?([A-Za-z0-9-]+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? null;
}

async function compileFiles(folder: string): Promise<Compiled> {
  const names = readdirSync(folder).filter((name) => statSync(path.join(folder, name)).isFile());
  const files = new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  const senses = await lookUpSenses(files.get('story.yaml') ?? '');
  const compiled = compileStory(
    { files },
    {
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      synonyms: (sense) => senses.get(sense) ?? null,
    },
  );
  const problems = unproved(compiled);
  if (problems.length > 0) throw new StoryError(problems);
  return compiled;
}

/** Readings that their quotations do not bear out, and that nobody answers for. */
function unproved({ pack, claims }: Compiled): StoryProblem[] {
  return proveReadings(pack).flatMap(({ claim, index, found }) => {
    const at = claims.data.findIndex((c) => c.id === claim);
    const reading = claims.data[at]?.readings[index];
    if (!reading || reading.override) return [];
    return [
      claims.problem(
        [at, 'readings', index],
        `${claim}, ${reading.facet}: the extractors read ${found} from this quotation, not "${reading.value}"`,
        'correct the value or the quotation, or say why it is right in "override"',
      ),
    ];
  });
}
