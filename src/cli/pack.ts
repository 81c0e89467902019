import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { disagreementTable } from '../pack/disagreements';
import { PackError, StoryError } from '../pack/errors';
import { screenOf } from '../pack/make-screen';
import type { Pack } from '../pack/schema';
import { type CompiledFolder, compileFolder, idOf } from './compile-folder';
import type { Terminal } from './run';
import { wordCount } from './wordnet';

const USAGE = `usage: npm run pack -- [options] [STORY_FOLDER …]   (without a folder: all of seeds/, and what the gate has of them)

  --out FOLDER     where the packs go, FOLDER/ID.json (default public/packs)
  --strict         warnings are errors
  --disagreements  print where the documents differ, and write nothing
  --help           this text

Exit status: 0 done, 2 a problem, told with file, line, reason and remedy.`;

const OPTIONS = {
  out: { type: 'string', default: 'public/packs' },
  strict: { type: 'boolean', default: false },
  disagreements: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Compiles story folders to packs. @returns the exit status: 0 done, 2 a problem */
export async function pack(argv: readonly string[], terminal: Pick<Terminal, 'out' | 'err'>): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
    if (values.help) {
      terminal.out(`${USAGE}\n`);
      return 0;
    }
    const folders = positionals.length > 0 ? positionals : readdirSync('seeds').map((name) => path.join('seeds', name));
    const packs = await compileAll(folders, values, terminal);
    if (values.disagreements) for (const pack of packs) terminal.out(disagreementTable(pack));
    else write(packs, values.out, positionals.length === 0, terminal);
    return 0;
  } catch (error) {
    terminal.err(`${messageOf(error)}\n`);
    return 2;
  }
}

async function compileAll(
  folders: readonly string[],
  { out, strict }: { out: string; strict: boolean },
  terminal: Pick<Terminal, 'err'>,
): Promise<Pack[]> {
  try {
    const compiled: CompiledFolder[] = [];
    for (const folder of folders) compiled.push(await compileFolder(folder));
    const warnings = compiled.flatMap((one) => one.warnings);
    if (strict && warnings.length > 0) throw new StoryError(warnings);
    for (const { file, line, reason, remedy } of warnings)
      terminal.err(`${file}:${line}: warning: ${reason}; ${remedy}\n`);
    return compiled.map(({ pack }) => pack);
  } catch (error) {
    const old = folders.map((folder) => path.join(out, `${idOf(folder)}.json`)).filter((file) => existsSync(file));
    if (!(error instanceof PackError) || old.length === 0) throw error;
    throw new PackError(
      `${error.message}\nNOTHING WAS WRITTEN: ${old.join(', ')} is still the story as it compiled last, and so is what is checked with it`,
    );
  }
}

function write(packs: readonly Pack[], out: string, isAll: boolean, terminal: Pick<Terminal, 'out'>): void {
  mkdirSync(out, { recursive: true });
  const writeFile = (name: string, data: unknown) => {
    const file = path.join(out, name);
    writeFileSync(file, `${JSON.stringify(data)}\n`);
    return file;
  };
  for (const pack of packs) {
    const file = writeFile(`${pack.id}.json`, pack);
    const readings = pack.claims.flatMap((claim) => claim.readings);
    terminal.out(
      `${file}: ${pack.documents.length} documents, ${pack.claims.length} claims, ${readings.length} readings\n`,
    );
  }
  if (!isAll) return;
  const signatures = packs.map((pack) => pack.signature);
  const count = wordCount();
  const screened = signatures.map((signature) => screenOf(signature, count));
  writeFile('signatures.json', signatures);
  writeFile(
    'screens.json',
    screened.map(({ screen }) => screen),
  );
  writeFile(
    'names.json',
    screened.map(({ names }) => names),
  );
}

function messageOf(error: unknown): string {
  if (error instanceof PackError) return error.message;
  return error instanceof Error ? `${error.message.split('\n')[0]}; see npm run pack -- --help` : String(error);
}

if (process.argv[1]?.endsWith('pack.ts')) {
  const { stdout, stderr } = process;
  process.exitCode = await pack(process.argv.slice(2), {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
  });
}
