import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../tree';
import { fuzzOptions } from './options';

describe('npm run fuzz', () => {
  it.each<[string, ReturnType<typeof fuzzOptions>]>([
    ['', { lasting: 600_000, cases: 1000, seed: null, words: [] }],
    ['90m', { lasting: 5_400_000, cases: 1000, seed: null, words: [] }],
    ['5000 pack', { lasting: null, cases: 5000, seed: null, words: ['pack'] }],
    ['30 browsers', { lasting: null, cases: 30, seed: null, words: ['browsers'] }],
    ['1 --seed 7 every flag', { lasting: null, cases: 1, seed: 7, words: ['every', 'flag'] }],
  ])('understands “%s”', (line, expected) => {
    expect(fuzzOptions(line.split(' ').filter(Boolean))).toEqual(expected);
  });

  it.each(['--seed', '--seed x', '--long', 'browsers flags'])('refuses “%s”, and says what to write', (line) => {
    expect(() => fuzzOptions(line.split(' '))).toThrow(/write/i);
  });

  it.each([
    ['--help', 0, /^npm run fuzz -- \[10m/, /^$/],
    ['--long', 2, /^$/, /^--long is unknown; write/],
  ])('says to “%s” what to write, and tries nothing', (word, status, out, err) => {
    const tsx = join(ROOT, 'node_modules/.bin/tsx');
    const ended = spawnSync(tsx, ['tests/fuzz/main.ts', word], { cwd: ROOT, encoding: 'utf8' });
    expect(ended.status).toBe(status);
    expect(ended.stdout).toMatch(out);
    expect(ended.stderr).toMatch(err);
  });
});
