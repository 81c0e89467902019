import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { FUZZ, text } from '../arbitraries';
import { tried } from '../count';
import { attacksOn, textOf } from './attacks';
import { patternsIn } from './collect';
import { type Known, knownPatterns } from './known';
import { superLinear } from './linear';
import { compile } from './program';
import { matchesOf } from './steps';

let known: Known = { patterns: [], unseen: [] };
beforeAll(async () => {
  known = await knownPatterns();
});

describe('the collection of patterns', () => {
  it('finds literals by their syntax, and those that are made', async () => {
    const file =
      'const a = x / 2 / y; // no /b/ here\nconst s = "/c/"; const r = <b>{/d+/gu}</b>; new RegExp(s); RegExp(s); new self.RegExp("e", `i`);';
    const { literals, made } = await patternsIn('a.tsx', file);
    expect(literals).toEqual([
      { source: 'd+', flags: 'gu' },
      { source: 'e', flags: 'i' },
    ]);
    expect(made).toHaveLength(2);
  });

  it('has them all: each file that makes patterns was seen making some', () => {
    expect(known.patterns.length).toBeGreaterThan(500);
    expect(known.unseen, 'Have knownPatterns() in tests/fuzz/patterns/known.ts make what these files make').toEqual([]);
  });
});

describe('the counter of steps', () => {
  it('matches what the real engine matches, with every pattern there is', () => {
    const drawn = fc.record({ page: text, pattern: fc.nat(), attack: fc.nat(), times: fc.nat(6) });
    fc.assert(
      fc.property(drawn, ({ page, pattern, attack, times }) => {
        const { source, flags } = known.patterns[pattern % known.patterns.length] ?? { source: 'a', flags: '' };
        const program = compile(source, flags);
        const attacks = attacksOn(program);
        const chosen = attacks[attack % Math.max(1, attacks.length)];
        const real = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
        for (const subject of [page, ...(chosen ? [textOf(chosen, times) + page] : [])])
          expect(matchesOf(program, subject), `/${source}/${flags}`).toEqual(
            [...subject.matchAll(real)].map(([found]) => found),
          );
      }),
      { ...FUZZ, numRuns: FUZZ.numRuns * 4 },
    );
  });

  it.each([
    '(a+)+b',
    '(a|a)*b',
    '(?:a|ab|b)*c',
    '\\s+$',
    '\\s*,\\s*,?\\s*;',
    'a*a*b',
    'foo[^"]*bar',
    'a+b|c',
    '(?=.*a.*b)c',
    '(?<=x.*)y',
    '(?:[ab]{1,9}){1,9}c',
    '(?:\\p{Lu}[\\p{Lu}.]* ?){1,5}:',
    '(.*?),(.*?),;',
    '(\\w+\\s?)+!',
  ])('finds /%s/ slow', (source) => {
    expect(superLinear(source, 'u')).not.toBeNull();
  });

  it.each(['"[^"]*"x', '(?<!\\s)\\s+$', '"[^"]*"', '^(a|b)*$', '\\w{1,30}:', 'foo[^f]*bar', '(?:a{1,3} ){1,5}b'])(
    'leaves /%s/',
    (source) => {
      expect(superLinear(source, 'u')).toBeNull();
    },
  );
});

describe('every pattern', () => {
  it('takes time in proportion to the text, on the texts that its own structure suggests', () => {
    const slow = known.patterns.flatMap(({ source, flags, files }) => {
      const found = superLinear(source, flags);
      tried('patterns attacked by their own structure');
      if (!found) return [];
      const { attack, steps } = found;
      return [
        `${[...files].join(', ')}: /${source}/${flags} takes ${steps.join(', then ')} steps when ${JSON.stringify(attack)} doubles: begin a run where it begins ((?<!x)x+), bound it, or part its loops`,
      ];
    });
    expect(slow).toEqual([]);
  });

  it('and on texts that are put together of its parts at random', () => {
    const drawn = fc.record({
      pattern: fc.nat(),
      parts: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      ends: fc.tuple(fc.nat(), fc.nat()),
    });
    fc.assert(
      fc.property(drawn, ({ pattern, parts, ends }) => {
        const { source, flags } = known.patterns[pattern % known.patterns.length] ?? { source: 'a', flags: '' };
        const attacks = attacksOn(compile(source, flags));
        if (attacks.length === 0) return;
        const pumpAt = (at: number) => attacks[at % attacks.length]?.pump ?? '';
        const attack = { before: pumpAt(ends[0]), pump: parts.map(pumpAt).join(''), after: pumpAt(ends[1]) };
        expect(superLinear(source, flags, [attack]), `/${source}/${flags}`).toBeNull();
      }),
      { ...FUZZ, numRuns: FUZZ.numRuns * 5 },
    );
  });
});
