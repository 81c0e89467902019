import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesIn, ROOT, read } from './tree';

const out = mkdtempSync(join(tmpdir(), 'crossread-packs-'));

beforeAll(() => {
  const tsx = join(ROOT, 'node_modules/.bin/tsx');
  const { status, stderr } = spawnSync(tsx, ['src/cli/pack.ts', '--out', out], { cwd: ROOT, encoding: 'utf8' });
  expect(status, `The stories do not compile: ${stderr}`).toBe(0);
}, 60_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

it('holds in public/packs what the stories compile to, byte for byte', () => {
  const compiled = readdirSync(out).sort();
  expect(compiled).toContain('signatures.json');
  expect(filesIn('public/packs').map((file) => file.replace('public/packs/', ''))).toEqual(compiled);
  for (const name of compiled) {
    const same = readFileSync(join(out, name), 'utf8') === read(`public/packs/${name}`);
    expect(same, `public/packs/${name} is out of date: run npm run pack and commit it`).toBe(true);
  }
});
