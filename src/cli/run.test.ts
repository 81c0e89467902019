import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotation, MOMENT } from '../../tests/share/fixture';
import { VALIDATORS } from '../../tests/share/validators';
import { damEngine } from '../../tests/stories/story';
import type { Flag, Verdict } from '../engine/verdict';
import type { Annotation } from '../notes/annotation';
import { PackError } from '../pack/errors';
import { SHARE_FORMATS } from '../share/formats';
import { sharedAnnotations } from '../share/model';
import { shareWords } from '../share/words';
import type { Article } from '../text/article';
import { type Checked, type Checker, run, type Terminal } from './run';

const EXACT = 'in May';

/** Flags the words "in May" wherever an article has them. */
const check: Checker = (article: Article, { trace, explainIn }): Checked => {
  const start = article.text.indexOf(EXACT);
  const sentence = article.text.split('\n').find((line) => line.includes(EXACT)) ?? '';
  const flag: Flag = {
    kind: 'contradicted',
    group: 'contradicts',
    severity: 3,
    claim: 'sailing',
    facet: 'time',
    sentence,
    exact: EXACT,
    start,
    end: start + EXACT.length,
    page: 'May 2024',
    basis: 'record',
    evidence: [
      {
        document: 'R1',
        title: 'Harbour log',
        date: null,
        quote: 'Sailed on 3 June.',
        start: null,
        end: null,
        speaker: 'Ann Orwell',
        reading: '3 June 2024',
      },
    ],
    explanation: explainIn === 'es' ? 'El registro dice junio.' : 'The log has June.',
    confidence: 0.9,
  };
  const { title, published, lang } = article;
  const verdict: Verdict = {
    page: { title, published, lang },
    story: { pack: 'ferry', covers: true, score: 0.75 },
    sentences: 1,
    flags: start < 0 ? [] : [flag],
    ...(trace
      ? {
          trace: [
            {
              start: 0,
              end: article.text.length,
              attribution: { state: 'none', speaker: null, cue: null, carried: false },
              claims: ['sailing'],
              found: [{ part: '#date', start, end: start + EXACT.length }].filter(() => start >= 0),
              behind: start >= 0 ? ['harbour'] : [],
              readings: [],
              steps: ['contradicted/sailing stands: time “May”'],
            },
          ],
        }
      : {}),
  };
  return { verdict, pack: damEngine().pack };
};

let folder: string;
let flagged: string;
let clean: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-'));
  flagged = join(folder, 'flagged.txt');
  clean = join(folder, 'clean.txt');
  await writeFile(flagged, 'The *ferry* sailed in May.\u001b[31m');
  await writeFile(clean, 'The ferry sailed.');
});
afterAll(() => rm(folder, { recursive: true }));

async function command(argv: string[], terminal: Partial<Terminal> = {}) {
  let [out, err] = ['', ''];
  const stdin = (async function* () {
    yield 'The ferry sailed in May.';
  })();
  const status = await run(
    argv,
    {
      out: (text) => (out += text),
      err: (text) => (err += text),
      stdin,
      colour: false,
      interactive: false,
      now: () => new Date('2026-01-02T03:04:05Z'),
      ...terminal,
    },
    async (pack) => {
      if (pack) throw new PackError(`${pack}: broken; compile it again`);
      return check;
    },
  );
  return { status, out, err };
}

describe('run', () => {
  it('exits with 0 without a flag, with 1 with one', async () => {
    expect(await command([clean])).toMatchObject({ status: 0, err: '' });
    expect(await command([clean, flagged])).toMatchObject({ status: 1, err: '' });
    expect((await command(['-'])).status).toBe(1);
  });

  it('exits with 2 on a problem, says it in one line, and checks the other files', async () => {
    const { status, out, err } = await command(['--format', 'ndjson', join(folder, 'none.txt'), flagged]);
    expect(status).toBe(2);
    expect(err).toMatch(/^[^\n]*none\.txt: no such file[^\n]*\n$/);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it.each([[['--bad']], [[]], [['--pack', 'p.json', 'a.txt']]])('exits with 2 and one line on %j', async (argv) => {
    const { status, out, err } = await command(argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^[^\n]+; [^\n]+\n$/);
  });

  it('names what nobody foresaw in one line', async () => {
    let err = '';
    const failing: Checker = () => {
      throw new TypeError('x is\nundefined');
    };
    const terminal = {
      out: () => {},
      err: (text: string) => (err += text),
      stdin: process.stdin,
      colour: false,
      interactive: false,
      now: () => new Date('2026-01-02T03:04:05Z'),
    };
    expect(await run([clean], terminal, async () => failing)).toBe(2);
    expect(err).toMatch(/clean\.txt: could not be checked \(x is undefined\)[^\n]*\n$/);
  });

  it('prints one line a file as ndjson, in the order given', async () => {
    const { out } = await command(['--format', 'ndjson', flagged, clean]);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file }) => file)).toEqual([flagged, clean]);
    expect(Object.keys(lines[0])).toEqual(['file', 'page', 'story', 'sentences', 'flags']);
    expect(lines[0].flags[0]).toMatchObject({ kind: 'contradicted', exact: EXACT, start: 19, end: 25 });
  });

  it('adds text and trace to a line when asked', async () => {
    const { out } = await command(['--format', 'ndjson', '--trace', clean]);
    expect(JSON.parse(out)).toMatchObject({ text: 'The ferry sailed.', trace: [{ start: 0, claims: ['sailing'] }] });
  });

  it('prints one array as json', async () => {
    expect(JSON.parse((await command(['--format', 'json', flagged, clean])).out)).toHaveLength(2);
    expect(JSON.parse((await command(['--format', 'json', join(folder, 'none.txt')])).out)).toEqual([]);
  });

  it('marks the words and names kind, evidence and explanation as text', async () => {
    const { out } = await command([flagged]);
    for (const part of [
      'contradicted',
      'sailed [in May].',
      'May 2024',
      'The log has June.',
      'R1',
      '“Sailed on 3 June.”',
      'Ann Orwell',
    ]) {
      expect(out).toContain(part);
    }
    const traced = (await command(['--trace', flagged])).out;
    expect(traced).toContain('+ contradicted/sailing stands: time “May”');
    expect(traced).toContain('  found: #date “in May” · before: ^harbour\n');
    expect((await command(['--trace', clean])).out).not.toContain('found:');
  });

  it('explains in the language asked for', async () => {
    expect((await command([flagged])).out).toContain('The log has June.');
    expect((await command(['--explain-in', 'es', flagged])).out).toContain('El registro dice junio.');
  });

  it('lets no control character of a page reach the terminal, and colours only where it may', async () => {
    expect((await command([flagged])).out).not.toContain('\u001b');
    const { out } = await command([flagged], { colour: true });
    expect(out).toContain('\u001b[1;4min May\u001b[0m');
    expect(out).not.toContain('.\u001b[31m');
  });

  it('escapes the page’s words in markdown', async () => {
    const { out } = await command(['--format', 'markdown', flagged]);
    expect(out).toContain('> The \\*ferry\\* sailed **in May**.');
    expect(out).toContain('- **R1** (Harbour log), crediting Ann Orwell: “Sailed on 3 June.”');
  });

  it.each(['html', 'annotations', 'csv'] as const)(
    'writes all files as one %s, valid, each flag in it',
    async (format) => {
      const { status, out } = await command(['--format', format, flagged, clean, join(folder, 'none.txt')]);
      expect(status).toBe(2);
      expect(await VALIDATORS[format === 'html' ? 'report' : format](out)).toEqual([]);
      for (const part of [EXACT, 'The log has June.', '2026-01-02', 'not a verdict on truth'])
        expect(out).toContain(format === 'html' ? part.replace('2026-01-02', '2 January 2026') : part);
    },
  );

  it('publishes as ClaimReview only what a person has rated, of this very page', async () => {
    const about = (id: string, exact: string, rest: Partial<Annotation> = {}) =>
      annotation({
        id,
        target: { quote: { exact, prefix: '', suffix: '' }, position: null, sentence: exact },
        ...rest,
      });
    const list = [
      about('here', 'sailed in May'),
      about('elsewhere', 'words of another page'),
      about('draft', 'sailed in May', { status: 'draft' }),
      about('other-address', 'sailed in May', { page: { ...annotation().page, url: 'https://other.example/' } }),
    ];
    const file = join(folder, 'desk.jsonld');
    await writeFile(
      file,
      SHARE_FORMATS.annotations.write(sharedAnnotations(list, MOMENT), { words: shareWords('en') }),
    );
    const options = ['--annotations', file, '--publisher', 'Desk', '--review-url', 'https://desk.example/1'];
    const { out } = await command([
      ...['--format', 'claimreview', '--url', 'https://news.example/dam'],
      ...options,
      flagged,
    ]);
    expect(await VALIDATORS.claimreview(out)).toEqual([]);
    expect(JSON.parse(out)['@graph'].map(({ '@id': id }: { '@id': string }) => id)).toEqual([
      'https://desk.example/1#here',
    ]);
  });

  it('refuses a file of annotations whole, in one line with the reason', async () => {
    const file = join(folder, 'bad.json');
    await writeFile(file, '[{"type": "Image"}]');
    const { status, out, err } = await command(['--format', 'csv', '--annotations', file, flagged]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^[^\n]*bad\.json: Annotation 1: This is no annotation \(Image\)[^\n]*\n$/);
  });

  it('shows progress over many files on a terminal, and wipes it out', async () => {
    const { err } = await command([flagged, clean], { interactive: true });
    expect(err).toContain(`1/2 ${flagged}`);
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    expect((await command([clean], { interactive: true })).err).toBe('');
  });

  it('shows its help', async () => {
    expect(await command(['--help'])).toMatchObject({ status: 0, err: '' });
  });
});
