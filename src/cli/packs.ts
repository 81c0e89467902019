import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkArticle } from '../engine/check';
import { createEngine, type Engine } from '../engine/engine';
import { PackError } from '../pack/errors';
import { parsePack } from '../pack/load';
import { readText } from './read';
import type { Checked, Checker } from './run';

/** The folder of the bundled packs, beside which lies what the gate has of them all. */
export const BUNDLED = fileURLToPath(new URL('../../public/packs/', import.meta.url));
const OF_THE_GATE = ['signatures.json', 'screens.json', 'names.json'];

async function* nothing(): AsyncGenerator<string> {}

async function loadEngine(file: string): Promise<Engine> {
  const text = await readText(file, nothing());
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new PackError(`${file}: not valid JSON; compile the story with "npm run pack"`);
  }
  return createEngine(parsePack(json, file));
}

async function bundledPacks(): Promise<string[]> {
  const names = await readdir(BUNDLED).catch(() => []);
  const packs = names.filter((name) => name.endsWith('.json') && !OF_THE_GATE.includes(name)).sort();
  if (packs.length === 0) throw new PackError(`${BUNDLED}: no compiled story; run "npm run pack"`);
  return packs.map((name) => `${BUNDLED}${name}`);
}

/** Of the verdicts of several packs, the one whose story the article is about. */
function best(checked: Checked[]): Checked | undefined {
  const [covers, score] = [
    ({ verdict }: Checked) => Number(verdict.story.covers),
    ({ verdict }: Checked) => verdict.story.score,
  ];
  return checked.sort((a, b) => covers(b) - covers(a) || score(b) - score(a))[0];
}

/**
 * A checker against one pack's file, or against all bundled packs.
 * @throws PackError or CommandError in one line
 */
export async function createChecker(packFile: string | undefined): Promise<Checker> {
  const engines: Engine[] = [];
  for (const file of packFile ? [packFile] : await bundledPacks()) engines.push(await loadEngine(file));
  return (article, options) => {
    const checked = best(
      engines.map((engine) => ({ verdict: checkArticle(article, engine, options), pack: engine.pack })),
    );
    if (!checked) throw new PackError('no pack to check against; run "npm run pack"');
    return checked;
  };
}
