import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { proveReadings } from '../engine/prove';
import { compileStory } from '../pack/compile';
import { disagreementTable } from '../pack/disagreements';
import { PackError, StoryError } from '../pack/errors';
import { screenOf } from '../pack/make-screen';
import type { Pack } from '../pack/schema';
import { lookUpSenses, wordCount } from './wordnet';

const USAGE = 'usage: npm run pack -- [--out FOLDER] [--disagreements] [STORY_FOLDER ...]';

/** Compiles story folders to packs. Exit status: 0 done, 2 a problem, said with file, line, reason and remedy. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: 'public/packs' }, disagreements: { type: 'boolean', default: false } },
  });
  const folders = positionals.length > 0 ? positionals : readdirSync('seeds').map((name) => path.join('seeds', name));
  const packs: Pack[] = [];
  for (const folder of folders) packs.push(await compileFolder(folder));
  if (values.disagreements) {
    for (const pack of packs) process.stdout.write(disagreementTable(pack));
    return 0;
  }
  mkdirSync(values.out, { recursive: true });
  const write = (name: string, data: unknown) => {
    const file = path.join(values.out, name);
    writeFileSync(file, `${JSON.stringify(data)}\n`);
    return file;
  };
  for (const pack of packs) {
    const file = write(`${pack.id}.json`, pack);
    process.stdout.write(
      `${file}: ${pack.documents.length} documents, ${pack.claims.length} claims, ${pack.claims.flatMap((c) => c.readings).length} readings\n`,
    );
  }
  if (positionals.length === 0) {
    const signatures = packs.map((pack) => pack.signature);
    const count = wordCount();
    const screened = signatures.map((signature) => screenOf(signature, count));
    write('signatures.json', signatures);
    write(
      'screens.json',
      screened.map(({ screen }) => screen),
    );
    write(
      'names.json',
      screened.map(({ names }) => names),
    );
  }
  return 0;
}

/** @throws StoryError with everything that is wrong in the folder */
export async function compileFolder(folder: string): Promise<Pack> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new PackError(`${folder}: no such folder; name a story folder, as in seeds/`);
  const names = readdirSync(folder).filter((name) => statSync(path.join(folder, name)).isFile());
  const files = new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  const senses = await lookUpSenses(files.get('story.yaml') ?? '');
  const { pack, claims } = compileStory(
    { files },
    {
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      synonyms: (sense) => senses.get(sense) ?? null,
    },
  );
  const problems = proveReadings(pack).flatMap(({ claim, index, found }) => {
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
  if (problems.length > 0) throw new StoryError(problems);
  return pack;
}

if (process.argv[1]?.endsWith('pack.ts')) {
  main().then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      const known = error instanceof PackError;
      const message = known
        ? error.message
        : error instanceof Error
          ? `${error.message.split('\n')[0]}; ${USAGE}`
          : String(error);
      process.stderr.write(`${message}\n`);
      process.exitCode = 2;
    },
  );
}
