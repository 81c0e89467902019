import { readFileSync } from 'node:fs';
import { loadArticle } from '../../src/cli/load';
import { checkArticle } from '../../src/engine/check';
import { createEngine, type Engine } from '../../src/engine/engine';
import type { CheckOptions, Verdict } from '../../src/engine/verdict';
import { parsePack } from '../../src/pack/load';
import type { Pack } from '../../src/pack/schema';
import type { Signature } from '../../src/pack/signature';
import { filesIn, read } from '../tree';
import type { LabelledPage } from './labels';

/** The compiled pack of the bundled story. */
export function bundledPack(): Pack {
  const [file] = filesIn('public/packs').filter((name) => !/\/(signatures|screens|names)\.json$/.test(name));
  if (!file) throw new Error('No compiled pack: run npm run pack.');
  return parsePack(JSON.parse(read(file)), file);
}

/** The engine with the story of a compiled pack, wherever that lies; without one, with the bundled story. */
export function engineOf(file?: string): Engine {
  if (file === undefined) return bundledEngine();
  return createEngine(parsePack(JSON.parse(readFileSync(file, 'utf8')), file));
}

/** The engine with the bundled story, as the extension and the command have it. */
export function bundledEngine(): Engine {
  return createEngine(bundledPack());
}

/** The signatures of all bundled stories, as the gate has them. */
export function bundledSignatures(): Signature[] {
  return JSON.parse(read('public/packs/signatures.json')) as Signature[];
}

/** Checks a labelled page as the command does: a text file is told its date and language, a page says them itself. */
export async function checkPage(page: LabelledPage, engine: Engine, options: CheckOptions = {}): Promise<Verdict> {
  const { published, lang } = page.labels;
  const told = page.file.endsWith('.txt') ? { published: published ?? undefined, lang } : {};
  return checkArticle(await loadArticle(page.file, told), engine, options);
}
