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
  'src/notes/place': ['src/text', 'src/notes/annotation'],
  // Of the engine, the form of what it finds; nothing that runs. Of the notes, what is plain text.
  'src/page': [
    'src/text',
    'src/pack/signature',
    'src/pack/screen',
    'src/engine/verdict',
    'src/notes/annotation',
    'src/notes/edits',
    'src/notes/place',
  ],
  // Of the desk, what an annotation is; of the pack, the form.
  'src/share': [
    'src/text',
    'src/pack/schema',
    'src/pack/called',
    'src/engine/verdict',
    'src/notes/annotation',
    'src/notes/place',
  ],
};
/** The folders that know neither a DOM nor a browser nor Node. */
const ANYWHERE = ['src/text', 'src/pack', 'src/engine', 'src/share'];
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

  it('gives no script that runs in a page the means to write a note, which the page could read as it is typed', () => {
    const reached = new Set([
      'entrypoints/gate.ts',
      'entrypoints/card.ts',
      ...filesIn('entrypoints').filter((file) => /\.content\//.test(file)),
    ]);
    for (const file of reached) {
      if (!isSource(file) || isTest(file)) continue;
      for (const target of importsOf(file)) {
        const found = SOURCES.find((source) => source.replace(/\.tsx?$/, '') === target);
        if (found) reached.add(found);
      }
    }
    expect(reached.size, 'The scripts’ imports were not followed').toBeGreaterThan(40);
    const writing = [...reached].filter(
      (file) =>
        within(file, 'src/ui/notes') ||
        (file.endsWith('.tsx') && /<(input|textarea|select)\b|contentEditable/.test(read(file))),
    );
    expect(writing, 'Write in the panel').toEqual([]);
  });

  it('keeps Node out of all but the commands', () => {
    const wrong = SOURCES.filter((file) => !isTest(file) && !within(file, 'src/cli'))
      .filter((file) => importsOf(file).some((target) => target.startsWith('node:')))
      .map((file) => `${file} imports a node: module: read the file in src/cli and pass its content in`);
    expect(wrong).toEqual([]);
  });

  it(`compiles ${ANYWHERE.join(', ')} with neither DOM nor Node types`, () => {
    const files = SOURCES.filter((file) => ANYWHERE.some((folder) => within(file, folder)) && !isTest(file));
    const shims = [...CODE.filter((file) => file.endsWith('.d.ts')), 'tests/universal.d.ts'];
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

describe.each([
  { folder: 'src/engine/checks', sides: ['flags', 'allows'] },
  { folder: 'src/engine/readings', sides: ['finds|flags', 'leaves|allows'] },
])('$folder', ({ folder, sides }) => {
  const registry = `${folder}/index.ts`;
  const files = filesIn(folder).filter((file) => isSource(file) && !isTest(file) && file !== registry);

  it('has rules, each registered once', async () => {
    const rules = await registeredRules(registry);
    expect(rules.length, `${registry} exports no list of rules`).toBeGreaterThan(3);
    expect(new Set(rules.map(nameOf)).size, `Two rules of ${registry} have one name`).toBe(rules.length);
  });

  it.each(files)('%s: its rules are registered, described and tested both ways', async (file) => {
    const rules = Object.values(await import(join(ROOT, file))).filter(isRule);
    // A file that the rules share holds none.
    if (rules.length === 0) return;
    const registered = await registeredRules(registry);
    for (const rule of rules) {
      expect(registered, `List ${nameOf(rule)} in ${registry}`).toContain(rule);
      expect(rule.description, `Describe ${nameOf(rule)} in a sentence`).toMatch(/^\p{Lu}.{15,}\.$/u);
    }
    if (rules.length === 1) expect(rules.map(nameOf), `Name ${file} after its rule`).toEqual([basename(file, '.ts')]);

    const test = file.replace(/\.ts$/, '.test.ts');
    expect(existsSync(join(ROOT, test)), `Write ${test}`).toBe(true);
    for (const side of sides) {
      const named = new RegExp(`\\b(it|test|describe)(\\.each\\([\\s\\S]*?\\))?\\(\\s*['"\`](${side})\\b`);
      expect(read(test), `Add a case to ${test} whose name begins with "${side}"`).toMatch(named);
    }
  });
});

it('checks every kind of flag, in the order of precedence', async () => {
  const { FLAG_KINDS } = await import(join(ROOT, 'src/engine/verdict.ts'));
  const rules = await registeredRules('src/engine/checks/index.ts');
  expect(rules.map(nameOf), 'The list of checks follows FLAG_KINDS').toEqual(FLAG_KINDS);
});

describe('the formats that things are shared in', () => {
  it('are registered under their files’ names, tested, held against a validator, and named in every language', async () => {
    const { FORMAT_IDS } = await import(join(ROOT, 'src/share/format.ts'));
    const { SHARE_FORMATS } = await import(join(ROOT, 'src/share/formats.ts'));
    const { VALIDATORS } = await import(join(ROOT, 'tests/share/validators.ts'));
    const files = filesIn('src/share').filter(
      (file) => !isTest(file) && /^export const \w+: ShareFormat = /m.test(read(file)),
    );
    const expected = FORMAT_IDS.map((id: string) => `src/share/${id}.ts`).sort();
    expect(files, 'List the format in FORMAT_IDS of src/share/format.ts, by its file’s name').toEqual(expected);
    for (const id of FORMAT_IDS) {
      expect(SHARE_FORMATS[id]?.id, `List ${id} in src/share/formats.ts`).toBe(id);
      expect(existsSync(join(ROOT, `src/share/${id}.test.ts`)), `Write src/share/${id}.test.ts`).toBe(true);
      expect(VALIDATORS[id], `Say in tests/share/validators.ts what holds ${id} against its standard`).toBeTypeOf(
        'function',
      );
      for (const language of ['en', 'es'])
        expect(JSON.parse(read(`public/_locales/${language}/messages.json`)), `Name it in ${language}`).toHaveProperty(
          `shareAs_${id}`,
        );
    }
  });

  it('name the kinds of flag as the interface does', async () => {
    const { shareWords } = await import(join(ROOT, 'src/share/words.ts'));
    for (const language of ['en', 'es']) {
      const messages = JSON.parse(read(`public/_locales/${language}/messages.json`));
      for (const [kind, { label, about }] of Object.entries<{ label: string; about: string }>(
        shareWords(language).kinds,
      )) {
        const key = `kind_${kind.replace('-', '_')}`;
        expect([label, about]).toEqual([messages[key].message, messages[`${key}_about`].message]);
      }
    }
  });
});

it('gives every surface the colours that the reader has chosen', () => {
  const wrong = filesIn('entrypoints')
    .filter((file) => file.endsWith('/main.tsx') && !/\bawait followTheme\(/.test(read(file)))
    .map((file) => `${file} keeps to the system's colours: await followTheme() before it renders`);
  expect(wrong).toEqual([]);
});

describe('files', () => {
  it.each(['src/text', 'src/engine/explain', 'src/share'])('mirrors the languages of %s', (folder) => {
    const names = (language: string) =>
      filesIn(`${folder}/${language}`).map((file) => file.replace(`${folder}/${language}/`, ''));
    expect(names('es'), `${folder}/en and ${folder}/es hold the same file names: add the missing one`).toEqual(
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

/** A check or a reader: plain data with a description and one thing that it does. */
type Rule = { kind?: string; type?: string; description: string };

function isRule(value: unknown): value is Rule {
  const rule = (value ?? {}) as Partial<Rule> & { check?: unknown; read?: unknown };
  return typeof rule.check === 'function' || typeof rule.read === 'function';
}

function nameOf(rule: Rule): string {
  return rule.kind ?? rule.type ?? '';
}

/** What the lists and tables of a registry hold. */
async function registeredRules(registry: string): Promise<Rule[]> {
  const exported: unknown[] = Object.values(await import(join(ROOT, registry)));
  return exported.flatMap((list) => (typeof list === 'object' && list ? Object.values(list) : [])).filter(isRule);
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
