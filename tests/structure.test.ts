import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold, storyWords } from './story-words';
import { filesIn, importsOf, isSource, isTest, ROOT, read } from './tree';

const CODE = [...filesIn('src'), ...filesIn('entrypoints')];
const SOURCES = CODE.filter(isSource);

/** Which folders of the project a folder may import from, besides itself. */
const ARROWS: Record<string, readonly string[]> = {
  'src/text': [],
  'src/pack': ['src/text'],
  'src/engine': ['src/text', 'src/pack'],
  // Of the engine, the form of what it finds; nothing that runs.
  'src/page': ['src/text', 'src/pack/signature', 'src/engine/verdict'],
};
/** The folders that know neither a DOM nor a browser nor Node. */
const ANYWHERE = ['src/text', 'src/pack', 'src/engine'];
const BROWSER_API = /^(wxt(\/|$)|webextension-polyfill$)/;
const KNOW_THE_BROWSER = ['entrypoints/', 'src/messages/', 'src/settings/', 'src/notes/store'];
const LONGEST_FILE = 300;

const within = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

describe('arrows', () => {
  it('has the folders that the arrows are about', () => {
    for (const folder of Object.keys(ARROWS))
      expect(filesIn(folder), `${folder} is empty: correct ARROWS`).not.toEqual([]);
  });

  it.each(Object.entries(ARROWS))('%s imports only what lies below it', (folder, below) => {
    const wrong = SOURCES.filter((file) => within(file, folder) && !isTest(file)).flatMap((file) =>
      importsOf(file)
        .filter((target) => /^(src|entrypoints|scripts|tests)\//.test(target))
        .filter((target) => ![folder, ...below].some((allowed) => within(target, allowed)))
        .map(
          (target) =>
            `${file} imports ${target}: move what it needs to ${[folder, ...below].join(' or ')}, or pass it in`,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('lets only wiring, messages, settings and stores know the browser API', () => {
    const wrong = SOURCES.filter((file) => !isTest(file) && !KNOW_THE_BROWSER.some((place) => file.startsWith(place)))
      .filter(
        (file) =>
          importsOf(file).some((target) => BROWSER_API.test(target)) ||
          /\b(browser|chrome)\.runtime\b/.test(read(file)),
      )
      .map((file) => `${file} uses the browser API: take what it needs as an argument, and wire it in entrypoints/`);
    expect(wrong).toEqual([]);
  });

  it('keeps Node out of all but the commands', () => {
    const wrong = SOURCES.filter((file) => !isTest(file) && !within(file, 'src/cli'))
      .filter((file) => importsOf(file).some((target) => target.startsWith('node:')))
      .map((file) => `${file} imports a node: module: read the file in src/cli and pass its content in`);
    expect(wrong).toEqual([]);
  });

  it(`compiles ${ANYWHERE.join(', ')} with neither DOM nor Node types`, () => {
    const files = SOURCES.filter((file) => ANYWHERE.some((folder) => within(file, folder)) && !isTest(file));
    const shims = CODE.filter((file) => file.endsWith('.d.ts'));
    const options =
      '--noEmit --ignoreConfig --strict --skipLibCheck --target es2022 --lib es2023 --module esnext --moduleResolution bundler';
    const tsc = join(ROOT, 'node_modules/.bin/tsc');
    const { stdout } = spawnSync(tsc, [...options.split(' '), '--types', '', ...files, ...shims], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stdout, 'Move what needs a DOM to src/page, what needs Node to src/cli').toBe('');
  });
});

describe('the bundled stories', () => {
  const words = storyWords();

  it('are data: no word of theirs stands in the code', () => {
    expect(words.length, 'No story found: seeds/*/story.yaml must list entities with names').toBeGreaterThan(10);
    const wrong = CODE.flatMap((file) => {
      const text = fold(read(file));
      return words
        .filter((word) => new RegExp(`(?<![\\p{L}])${escapePattern(word)}(?![\\p{L}])`, 'u').test(text))
        .map(
          (word) =>
            `${file} says "${word}": move it to the story's folder under seeds/, or invent another name in a test`,
        );
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(['src/engine/checks', 'src/engine/readings'])('%s', (folder) => {
  const rules = filesIn(folder).filter((file) => isSource(file) && !isTest(file) && !/\/(index|types)\.ts$/.test(file));

  it('has rules', () => {
    expect(rules, `${folder} holds no rule: correct this test where it has moved`).not.toEqual([]);
  });

  it.each(rules)('%s is registered, described and tested both ways', async (file) => {
    const registry = `${folder}/index.ts`;
    expect(importsOf(registry), `List it in ${registry}`).toContain(file.replace(/\.ts$/, ''));

    const exported: unknown[] = Object.values(await import(join(ROOT, file)));
    const described = exported.filter(isDescribed);
    expect(described, `Export one rule with an id and a description of a sentence`).toHaveLength(1);
    expect(described[0]?.id, 'The file is named after the id').toBe(basename(file, '.ts'));

    const test = file.replace(/\.ts$/, '.test.ts');
    expect(existsSync(join(ROOT, test)), `Write ${test}`).toBe(true);
    for (const side of ['flags|finds', 'allows|leaves']) {
      expect(read(test), `Add a case to ${test} whose name begins with "${side}"`).toMatch(
        new RegExp(`\\b(it|test|describe)(\\.each\\([^)]*\\))?\\(\\s*['"\`](${side})\\b`),
      );
    }
  });
});

describe('files', () => {
  it('mirrors the languages', () => {
    const names = (language: string) =>
      filesIn(`src/text/${language}`).map((file) => file.replace(`src/text/${language}/`, ''));
    expect(names('es'), 'src/text/en and src/text/es hold the same file names: add the missing one').toEqual(
      names('en'),
    );
  });

  it(`are no longer than ${LONGEST_FILE} lines`, () => {
    const files = [...CODE, ...filesIn('scripts'), ...filesIn('tests')].filter((file) =>
      /\.(tsx?|mjs|css)$/.test(file),
    );
    const wrong = files
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST_FILE)
      .map(({ file, lines }) => `${file} has ${lines} lines: split it by what its parts do`);
    expect(wrong).toEqual([]);
  });
});

function isDescribed(value: unknown): value is { id: string; description: string } {
  const { id, description } = (value ?? {}) as { id?: unknown; description?: unknown };
  return typeof id === 'string' && typeof description === 'string' && description.length > 10;
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
