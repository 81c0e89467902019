import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../src/cli/plain-text';
import { checkArticle } from '../../../src/engine/check';
import { screenOf } from '../../../src/pack/make-screen';
import { screenedGate } from '../../../src/pack/screen';
import { locateSpan } from '../../../src/page/anchor';
import { extract } from '../../../src/page/extract';
import { readPageText } from '../../../src/page/page-text';
import { damEngine } from '../../stories/story';
import { fewer, IS_LONG } from '../arbitraries';
import { tried } from '../count';
import { countOperations } from './operations';
import { DEEP, WIDE } from './pages';
import { PIECES, TEXTS } from './texts';

/** Four times the text may cost so much more; four is linear, sixteen quadratic. V8 loses a few counts as it optimises. */
const TIMES = 4;
const MOST_GROWTH = 5.2;
/** The long run's pages are four times this, too: longer ones say the same, after hours. */
const LARGEST = { wide: 500, deep: 3200 } as const;
/** And a character no more than this, whatever it is. Numbers cost most, a thousand. */
const MOST_PER_CHARACTER = 3000;

const engine = damEngine();
/** The engine reads only what is about its story. */
const LEAD = 'Marrow Dam\n\nThe Marrow Dam stands in the valley.\n\n';

function costOf(text: string, lang: string): number {
  const article = articleOfText(LEAD + text, { published: '2024-05-20', lang });
  return countOperations(() => checkArticle(article, engine));
}

function expectLinear(cost: (size: number) => number, size: number): void {
  // Once before, for what is made when it is first needed.
  cost(64);
  const [once, more] = [cost(size), cost(size * TIMES)];
  tried('texts and pages grown to four times their size');
  expect(once).toBeGreaterThan(0);
  expect(more, `${once} operations, then ${more}`).toBeLessThan(once * MOST_GROWTH);
}

const parse = (body: string) =>
  parseHTML(`<!doctype html><html><head><title>The Marrow Dam stands</title></head><body>${body}</body></html>`)
    .document as unknown as Document;

describe('the counter of operations', () => {
  const items = Array.from({ length: 300 }, (_, i) => i);
  const same = (url: string) => url.endsWith('scaling.test.ts');

  it.each<[string, (n: number) => void]>([
    [
      'a loop within a loop',
      (n) => {
        for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) items[i];
      },
    ],
    [
      'a look through all for each',
      (n) => {
        for (let i = 0; i < n; i++) items.slice(0, n).includes(-1);
      },
    ],
    [
      'a spread for each',
      (n) => {
        for (let i = 0; i < n; i++) void [...items.slice(0, n)];
      },
    ],
    [
      'a search of the rest for each',
      (n) => {
        const text = 'a'.repeat(n);
        for (let i = 0; i < n; i++) text.indexOf('b', i);
      },
    ],
    [
      'a pattern over the rest for each',
      (n) => {
        const text = 'a'.repeat(n);
        for (let i = 0; i < n; i++) /b/.test(text.slice(i));
      },
    ],
  ])('sees %s', (_, work) => {
    const [once, more] = [50, 200].map((n) => countOperations(() => work(n), same));
    expect((more ?? 0) / (once ?? 1)).toBeGreaterThan(10);
  });

  it('counts much the same again', () => {
    const count = () => costOf('The dam is 94 metres high. '.repeat(20), 'en');
    count();
    const ratio = count() / count();
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.25);
  });
});

describe('the engine takes time in proportion to a text of', () => {
  const rows = Object.entries(TEXTS).map(([name, make], i) => ({ name, make, lang: i % 2 === 0 ? 'en' : 'es' }));
  const all = rows.flatMap((row) => ['en', 'es'].map((lang) => ({ ...row, lang })));

  it.each(IS_LONG ? all : rows)('$name ($lang)', ({ make, lang }) => {
    expectLinear((size) => costOf(make(size), lang), IS_LONG ? 5000 : 2500);
  });

  it.each<[string, number]>([
    ['straight quotation marks', 50_000],
    ['opening quotation marks', 50_000],
    ['capitalised words', 4 * 20_000],
    ['capitals in a row', 20_000],
    ['one letter', 1_000_000],
    ...(IS_LONG ? [['no full stop', 1_000_000] as [string, number], ['one word', 200_000] as [string, number]] : []),
  ])('%s, %i characters long', (name, size) => {
    expect(costOf(TEXTS[name]?.(size) ?? '', 'en')).toBeLessThan(size * MOST_PER_CHARACTER);
  });

  it('any few things in turn', () => {
    const pump = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(pump, fc.constantFrom('en', 'es'), (piece, lang) => {
        expectLinear((size) => costOf(piece.repeat(Math.ceil(size / piece.length)), lang), 3000);
      }),
      { ...fewer(20), endOnFailure: true },
    );
  });
});

describe('the gate takes time in proportion to a text of', () => {
  const { screen, names } = screenOf(engine.pack.signature, () => 0);
  const name = 'Marrow Dam';
  const [begun = ''] = name.split(' ');
  const BROKEN_OFF: typeof TEXTS = {
    'beginnings of a name': (length) => `${begun} `.repeat(length / begun.length),
    'a name that breaks off in white space': (length) => begun + ' '.repeat(length),
    'names that overlap': (length) => `${name} ${begun}`.repeat(length / name.length),
    'letters of a name': (length) => begun.charAt(0).repeat(length),
  };

  it.each(Object.entries({ ...TEXTS, ...BROKEN_OFF }))('%s', (_, make) => {
    expectLinear((size) => {
      // It covers the story, so that nothing rules it out before its names are counted.
      const text = `${make(size)} ${name}`;
      return countOperations(() => expect(screenedGate(text, [screen], () => [names])).toBe(true));
    }, 2500);
  });
});

describe('extraction takes time in proportion to', () => {
  const costs = (make: (count: number) => string) => [
    (count: number) => {
      const document = parse(make(count));
      return countOperations(() => extract(document));
    },
    (count: number) => {
      const document = parse(make(count));
      return countOperations(() => readPageText(document));
    },
    (count: number) => {
      const extraction = extract(parse(make(count)));
      const [longest] = [...extraction.article.blocks].sort((a, b) => b.end - b.start - (a.end - a.start));
      return longest ? countOperations(() => locateSpan(extraction, longest)) : 1;
    },
  ];

  it.each(Object.entries(WIDE))('a width of %s', (_, make) => {
    for (const cost of costs(make)) expectLinear(cost, IS_LONG ? LARGEST.wide : 200);
  });

  it.each(Object.entries(DEEP))('a depth of %s', (_, make) => {
    // Finding one span again costs what a width of spans does.
    for (const cost of costs(make).slice(0, IS_LONG ? 3 : 2)) expectLinear(cost, IS_LONG ? LARGEST.deep : 1600);
  });
});

describe('putting flags to their words takes time in proportion to', () => {
  it('the number of sentences in one text node', () => {
    const sentence = 'The Marrow Dam stands in the valley.';
    expectLinear((count) => {
      const extraction = extract(parse(`<p>${`${sentence} `.repeat(count)}</p>`));
      const starts = [...extraction.article.text.matchAll(/The Marrow/g)].map(({ index }) => index);
      return countOperations(() => {
        for (const start of starts) locateSpan(extraction, { start, end: start + sentence.length });
      });
    }, 100);
  });
});
