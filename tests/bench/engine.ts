import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { bundledPack } from '../score/story';
import { ROOT } from '../tree';
import type { Outcome } from './engine-run';
import { grown } from './grow';
import { rewording } from './grow-words';
import { RETRIEVERS } from './retrieval';
import { type Bench, megabytes, milliseconds, type Table, times } from './table';

const OURS = 'crossread';
/** Ours with all that comes after: measured beside it, for the others do nothing of the kind. */
const VERDICT = 'verdict';
/** As many claims; CROSSREAD_CLAIMS=1000,10000 names others. */
const SIZES = (process.env.CROSSREAD_CLAIMS ?? '40,1000,10000,100000').split(',').map(Number);
/** Megabytes that a process may hold, and milliseconds that it may take with all that it loads. */
const MOST_HEAP = 12_000;
const LONGEST = 240_000;
/** Within the tree, so that what is built there finds its packages. */
const OUTPUT = join(ROOT, '.output');

/**
 * The engine as a means to find the claim that a sentence states, against search engines that are given the claims'
 * statements and what the documents say of them. The engine reads whole pages, as it does in use, and cuts them into
 * sentences; the others are given each of those. They answer which claim a sentence is about, and that alone is what
 * ours is timed for, too; what it makes of the answer stands in a row of its own.
 */
export const engineBench: Bench = {
  name: 'engine',
  async run() {
    mkdirSync(OUTPUT, { recursive: true });
    const folder = mkdtempSync(join(OUTPUT, 'bench-'));
    try {
      const retrieval = await builtRetrieval(folder);
      const pack = bundledPack();
      const reword = rewording(pack);
      const results = new Map<number, Map<string, Outcome | null>>();
      for (const size of SIZES) {
        const file = join(folder, `${size}.json`);
        writeFileSync(file, JSON.stringify(grown(pack, size, reword)));
        const all = [OURS, VERDICT, ...Object.keys(RETRIEVERS)];
        results.set(size, new Map(all.map((who) => [who, measure(file, who, retrieval)])));
      }
      return [...results].map(([size, by]) => sizeTable(size, by)).concat(growthTable(results));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** `retrieval.ts` as the extension is built: run from its source, regular expressions would be made on each use. */
async function builtRetrieval(folder: string): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      ssr: 'tests/bench/retrieval.ts',
      target: 'es2023',
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rollupOptions: { output: { entryFileNames: 'retrieval.mjs' } },
    },
  });
  return join(folder, 'retrieval.mjs');
}

/** Null where it did not come to an end. */
function measure(file: string, who: string, retrieval: string): Outcome | null {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      `--max-old-space-size=${MOST_HEAP}`,
      '--import',
      'tsx',
      'tests/bench/engine-run.ts',
      file,
      who,
      retrieval,
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 24, timeout: LONGEST },
  );
  return status === 0 ? (JSON.parse(stdout) as Outcome) : null;
}

function sizeTable(size: number, by: ReadonlyMap<string, Outcome | null>): Table {
  const ours = by.get(OURS);
  return {
    title: `Engine: the claim of a labelled sentence among ${size.toLocaleString('en')}`,
    columns: ['sentences a second', 'to ours', 'recalled at 1', 'of', 'load', 'heap'],
    rows: [...by].map(([who, outcome]) =>
      outcome
        ? [
            who === VERDICT ? 'crossread, with its verdict' : who,
            (1000 / outcome.perSentence).toFixed(0),
            ours ? times(ours.perSentence / outcome.perSentence) : '',
            ...(outcome.recalled === null
              ? ['', '']
              : [`${((100 * outcome.recalled) / outcome.asked).toFixed(0)} %`, String(outcome.asked)]),
            milliseconds(outcome.load),
            megabytes(outcome.heap),
          ]
        : [who, 'did not end'],
    ),
  };
}

function growthTable(results: ReadonlyMap<number, ReadonlyMap<string, Outcome | null>>): Table {
  const ours = [...results].flatMap(([size, by]) => {
    const outcome = by.get(OURS);
    return outcome ? [{ size, ...outcome }] : [];
  });
  const base = ours.find(({ size }) => size === 1_000) ?? ours[0];
  return {
    title: 'Engine: what a larger pack costs',
    columns: ['a sentence', `to ${base?.size.toLocaleString('en')} claims`, 'aim', 'heap', 'aim'],
    rows: ours.map(({ size, perSentence, heap }) => [
      `${size.toLocaleString('en')} claims`,
      milliseconds(perSentence),
      times(perSentence / (base?.perSentence ?? 1)),
      size === 100_000 ? '<= 3.00x' : '',
      megabytes(heap),
      size === 100_000 ? '< 300 MB' : '',
    ]),
  };
}
