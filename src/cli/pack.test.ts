import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { damFiles } from '../../tests/stories/story';
import { pack } from './pack';

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-story-'));
  out = join(folder, 'packs');
  for (const [name, text] of damFiles()) writeFileSync(join(folder, name), text);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Changes a file of the story. */
function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

async function run(...options: string[]) {
  const told = { out: '', err: '' };
  const status = await pack([...options, '--out', out, folder], {
    out: (text) => {
      told.out += text;
    },
    err: (text) => {
      told.err += text;
    },
  });
  return { status, ...told };
}

const written = () => readFileSync(join(out, 'dam.json'), 'utf8');
const miss = () => change('claims.yaml', '"villagers protest|welcome"', '"villagers @velt protest|welcome"');

describe('pack', () => {
  it('writes what a story compiles to', async () => {
    const { status, out: said, err } = await run('--strict');
    expect([status, err]).toEqual([0, '']);
    expect(said).toBe(`${join(out, 'dam.json')}: 3 documents, 20 claims, 50 readings\n`);
    expect(JSON.parse(written())).toMatchObject({ id: 'dam' });
  });

  it('tells how it is used', async () => {
    for (const option of ['--help', '-h']) {
      const { status, out: said } = await run(option);
      expect(status).toBe(0);
      for (const word of ['--out', '--strict', '--disagreements', '--help', 'STORY_FOLDER'])
        expect(said).toContain(word);
    }
    const { status, err } = await run('--hlep');
    expect(status).toBe(2);
    expect(err).toContain('--help');
  });

  it('warns with the place, and writes all the same', async () => {
    miss();
    const { status, err } = await run();
    expect(status).toBe(0);
    expect(err).toMatch(/^\S+\/claims\.yaml:\d+: warning: villagers, stance: not recognised/);
    expect(err.startsWith(folder)).toBe(true);
    expect(written()).toContain('villagers @velt');
  });

  it('takes a warning for an error where it is told to', async () => {
    miss();
    const { status, err } = await run('--strict');
    expect(status).toBe(2);
    expect(err).toMatch(/^\S+\/claims\.yaml:\d+: villagers, stance: not recognised/);
    expect(written).toThrow();
  });

  it('says loudly that the old story is still there where the new one does not compile', async () => {
    change('claims.yaml', 'value: majority', 'value: owner');
    expect((await run()).err).not.toContain('NOTHING WAS WRITTEN');
    change('claims.yaml', 'value: owner', 'value: majority');
    await run();
    const old = written();
    change('claims.yaml', 'value: majority', 'value: owner');
    const { status, err } = await run();
    expect(status).toBe(2);
    expect(err).toMatch(/claims\.yaml:\d+: there is no value of relation "owner"; it may be linked/);
    expect(err).toContain(`NOTHING WAS WRITTEN: ${join(out, 'dam.json')} is still the story as it compiled last`);
    expect(written()).toBe(old);
  });

  it('names a folder that is not there', async () => {
    rmSync(folder, { recursive: true });
    const { status, err } = await run();
    expect([status, err]).toEqual([2, `${folder}: no such folder; name a story folder, as in seeds/\n`]);
  });
});
