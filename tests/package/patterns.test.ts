import { beforeAll, describe, expect, it } from 'vitest';
import { countedAs } from '../figures';
import type { Found } from '../fuzz/patterns/collect';
import { superLinear } from '../fuzz/patterns/linear';
import { read } from '../tree';
import { type Known, SLOW, UNSEEN } from './known-patterns';
import { type Maker, madeByLibraries, makers, writtenPatterns } from './libraries';

const PATIENCE = 120_000;
const counts = countedAs('fuzz: patterns of libraries', 'none slow that text from outside reaches');

let written: Found[] = [];
let made: Found[] = [];
let all: Maker[] = [];
beforeAll(async () => {
  written = await writtenPatterns();
  all = makers();
  const places = new Set(all.map(({ at }) => at));
  const seen = await madeByLibraries([...new Set(all.map(({ file }) => file))]);
  made = seen.filter(({ files }) => [...files].some((at) => places.has(at)));
}, PATIENCE);

/** Is the pattern of the library that an entry names, and does it begin so? */
function isKnown({ file }: Known, begins: string, { source, files }: Found): boolean {
  const isMadeThere = [...files].some((at) => at.startsWith(`${file}:`));
  return source.startsWith(begins) && (isMadeThere || read(`node_modules/${file}`).includes(`/${source}/`));
}

/** What a list says of nothing. */
function idle(list: readonly Known[], isTrue: (known: Known, begins: string) => boolean): string[] {
  return list.flatMap((known) => known.begins.filter((begins) => !isTrue(known, begins)));
}

describe('the patterns of the libraries that ship', () => {
  it('are all known: each place that makes them was seen making some, or never does', () => {
    expect(written.length).toBeGreaterThan(100);
    expect(made.length).toBeGreaterThan(60);
    const seen = new Set(made.flatMap(({ files }) => [...files]));
    const unseen = all.filter(({ at }) => !seen.has(at));
    const isListed = ({ file }: Known, begins: string, maker: Maker) =>
      maker.file === file && maker.code.startsWith(begins);
    expect(
      unseen.filter((maker) => !UNSEEN.some((known) => known.begins.some((begins) => isListed(known, begins, maker)))),
      'Have madeByLibraries() in libraries.ts make what these make, or say in known-patterns.ts why nothing does',
    ).toEqual([]);
    expect(
      idle(UNSEEN, (known, begins) => unseen.some((maker) => isListed(known, begins, maker))),
      'Take away what is seen, or is gone',
    ).toEqual([]);
  });

  it('take time in proportion to the text, or get no long text from outside', { timeout: PATIENCE }, () => {
    const slow = [...written, ...made].flatMap((pattern) => {
      const found = superLinear(pattern.source, pattern.flags);
      return found ? [{ pattern, found }] : [];
    });
    counts.set('written', written.length);
    counts.set('made', made.length);
    counts.set('slow and out of reach', slow.length);
    const unknown = slow.filter(
      ({ pattern }) => !SLOW.some((known) => known.begins.some((begins) => isKnown(known, begins, pattern))),
    );
    expect(
      unknown.map(
        ({ pattern: { source, flags, files }, found }) =>
          `${[...files].join(', ')}: /${source}/${flags}: ${JSON.stringify(found)}`,
      ),
      'Put a bound on what they are given from outside, and say so in known-patterns.ts',
    ).toEqual([]);
    expect(
      idle(SLOW, (known, begins) => slow.some(({ pattern }) => isKnown(known, begins, pattern))),
      'Take away what is linear, or is gone',
    ).toEqual([]);
  });
});
