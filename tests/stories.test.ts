import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { rehearse } from '../src/cli/rehearse';
import { createEngine } from '../src/engine/engine';
import { proveReadings } from '../src/engine/prove';
import type { Verdict } from '../src/engine/verdict';
import { type Compiled, type CompilerTools, compileStory } from '../src/pack/compile';
import { labelledPages } from './score/labels';
import { precision, recall, score } from './score/score';
import { checkPage } from './score/story';
import { filesIn, read } from './tree';

/** What the labelled pages of a story must at least reach, by kind and claim; raised with the engine, never lowered. */
const LEAST: Record<string, { precision: number; recall: number }> = {
  transfer: { precision: 0.88, recall: 0.73 },
};

/** Stories are compiled as they stand, without a dictionary. */
const TOOLS: CompilerTools = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  synonyms: () => null,
};

const STORIES = filesIn('tests/stories').flatMap(
  (file) => /^tests\/stories\/([^/]+)\/story\.yaml$/.exec(file)?.[1] ?? [],
);

it('finds the stories, and floors for those alone', () => {
  expect(STORIES.length).toBeGreaterThanOrEqual(2);
  for (const name of Object.keys(LEAST)) expect(STORIES, `Remove ${name} from LEAST`).toContain(name);
});

describe.each(STORIES)('the story %s', (name) => {
  const folder = `tests/stories/${name}`;
  const pages = labelledPages(folder);
  const verdicts = new Map<string, Verdict>();
  let compiled: Compiled;

  beforeAll(async () => {
    const own = filesIn(folder).filter((file) => !file.startsWith(`${folder}/pages/`));
    const files = new Map(own.map((file) => [file.slice(folder.length + 1), read(file)]));
    compiled = compileStory({ files }, TOOLS);
    const engine = createEngine(compiled.pack);
    for (const page of pages) verdicts.set(page.name, await checkPage(page, engine));
  });

  it('compiles, with every reading borne out by its quotation', () => {
    const isOverridden = (claim: string, index: number) =>
      compiled.claims.data.find(({ id }) => id === claim)?.readings[index]?.override !== undefined;
    expect(proveReadings(compiled.pack).filter(({ claim, index }) => !isOverridden(claim, index))).toEqual([]);
  });

  it('reads its own documents without a warning', () => {
    expect(rehearse(compiled).map(({ file, line, reason }) => `${file}:${line}: ${reason}`)).toEqual([]);
  });

  if (pages.length === 0) return;

  it('is recognised on its own pages only, and only those are flagged', () => {
    for (const { name, labels } of pages) {
      const verdict = verdicts.get(name);
      expect(verdict?.story.covers, name).toBe(labels.covers);
      if (!labels.covers) expect(verdict?.flags, name).toEqual([]);
    }
  });

  it('reaches on its pages what it has reached before', () => {
    const results = pages.flatMap((page) => {
      const verdict = verdicts.get(page.name);
      return verdict ? [{ page, verdict }] : [];
    });
    const { exact, misses } = score(results);
    const least = LEAST[name];
    if (!least) throw new Error(`Add floors for ${name} to LEAST: its pages are labelled`);
    expect(precision(exact), misses.join('\n')).toBeGreaterThanOrEqual(least.precision);
    expect(recall(exact), misses.join('\n')).toBeGreaterThanOrEqual(least.recall);
  });
});
