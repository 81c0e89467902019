import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkArticle } from '../engine/check';
import { createEngine, type Engine } from '../engine/engine';
import type { Verdict } from '../engine/verdict';
import { PackError } from '../pack/errors';
import { parsePack } from '../pack/load';
import { readText } from './read';
import type { Checker } from './run';

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
function best(verdicts: Verdict[]): Verdict | undefined {
  return verdicts.sort((a, b) => Number(b.story.covers) - Number(a.story.covers) || b.story.score - a.story.score)[0];
}

/**
 * A checker against one pack's file, or against all bundled packs.
 * @throws PackError or CommandError in one line
 */
export async function createChecker(packFile: string | undefined): Promise<Checker> {
  const engines: Engine[] = [];
  for (const file of packFile ? [packFile] : await bundledPacks()) engines.push(await loadEngine(file));
  return (article, options) => {
    const verdict = best(engines.map((engine) => checkArticle(article, engine, options)));
    if (!verdict) throw new PackError('no pack to check against; run "npm run pack"');
    return verdict;
  };
}
