import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotation, annotationSchema } from '../../src/notes/annotation';
import { SHARE_FORMATS } from '../../src/share/formats';
import { importAnnotations } from '../../src/share/import/annotations';
import { sharedAnnotations } from '../../src/share/model';
import { problemText, shareWords } from '../../src/share/words';
import { annotations } from '../share/arbitrary';
import { MOMENT } from '../share/fixture';
import { HOSTILE } from '../share/hostile';
import { FUZZ as DRAWS } from './arbitraries';

/** As it was drawn: files as long as these take minutes to make smaller. */
const FUZZ = { ...DRAWS, endOnFailure: true } as const;
const words = shareWords('en');
const FORMATS = ['annotations', 'csv'] as const;
const write = (format: (typeof FORMATS)[number], list: readonly Annotation[]) =>
  SHARE_FORMATS[format].write(sharedAnnotations(list, MOMENT), { words });
/** As they are written: page by page. */
const inOrder = (list: readonly Annotation[]) =>
  sharedAnnotations(list, MOMENT).flatMap((shared) => shared.annotations);

/** All of it is sound, or nothing is taken and every reason can be said. */
function assertWhole(text: string) {
  const read = importAnnotations(text, MOMENT);
  if (read.ok) {
    for (const annotation of read.annotations) expect(annotationSchema.safeParse(annotation).success).toBe(true);
    expect(new Set(read.annotations.map(({ id }) => id)).size).toBe(read.annotations.length);
    return;
  }
  expect(Object.keys(read)).toEqual(['ok', 'problems']);
  expect(read.problems.length).toBeGreaterThan(0);
  for (const problem of read.problems) {
    const said = problemText(problem, words);
    expect(said.length).toBeLessThan(600);
    expect(said).not.toMatch(/undefined|\[object|\n/);
  }
}

describe.each(FORMATS)('importAnnotations, %s', (format) => {
  it('gives back exactly what was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(annotations, { maxLength: 6, selector: ({ id }) => id }), (list) => {
        if (list.length === 0) return;
        expect(importAnnotations(write(format, list))).toEqual({ ok: true, annotations: inOrder(list) });
      }),
      FUZZ,
    );
  });

  it('takes a damaged file whole or not at all', () => {
    fc.assert(
      fc.property(
        fc.array(annotations, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.nat(200),
        fc.oneof(fc.constantFrom(...HOSTILE, '', '"', ',', '}', ']', 'null', '\n'), fc.string({ unit: 'binary' })),
        (list, at, length, instead) => {
          const file = write(format, list);
          const from = at % file.length;
          assertWhole(file.slice(0, from) + instead + file.slice(from + length));
        },
      ),
      FUZZ,
    );
  });
});

/** Something of another form in the place of anything in the file. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 1e308, 1.5, '', [], {}, [[[]]], { id: 7 }, { __proto__: null }),
  fc.constantFrom(...HOSTILE),
  fc.jsonValue(),
);

describe('importAnnotations', () => {
  it('survives any value in any place', () => {
    fc.assert(
      fc.property(annotations, fc.nat(), strange, (annotation, at, value) => {
        const file = JSON.parse(write('annotations', [annotation])) as object;
        const places: [Record<string, unknown>, string][] = [];
        const collect = (inner: unknown) => {
          if (typeof inner !== 'object' || inner === null) return;
          for (const key of Object.keys(inner)) {
            places.push([inner as Record<string, unknown>, key]);
            collect((inner as Record<string, unknown>)[key]);
          }
        };
        collect(file);
        const [holder, key] = places[at % places.length] ?? [{}, ''];
        holder[key] = value;
        assertWhole(JSON.stringify(file));
      }),
      { ...FUZZ, numRuns: 600 },
    );
  });

  it('survives any JSON and any text', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), assertWhole), FUZZ);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), assertWhole), FUZZ);
  });

  it.each([
    ['nothing', ''],
    ['deep brackets', '['.repeat(200_000)],
    ['a deep file', `${'{"items":[{"target":'.repeat(50_000)}1`],
    ['deep and closed', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['many empty items', `[${'{},'.repeat(50_000)}{}]`],
    ['many items', `{"items":[${'1,'.repeat(150_000)}1]}`],
    [
      'a huge string',
      JSON.stringify([
        {
          type: 'Annotation',
          target: {
            source: 'https://a.example',
            selector: { type: 'TextQuoteSelector', exact: 'x'.repeat(5_000_000) },
          },
        },
      ]),
    ],
    ['a table without rows that is all quotes', `exact,${'"'.repeat(100_001)}`],
    ['a prototype', '{"type":"Annotation","__proto__":{"target":"https://a.example"},"constructor":1}'],
  ])('refuses %s, with the reason, and does not hang', (_, file) => {
    const started = performance.now();
    const read = importAnnotations(file, MOMENT);
    expect(read.ok).toBe(false);
    assertWhole(file);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('shows what it refuses as text, cut short', () => {
    for (const text of HOSTILE) {
      const read = importAnnotations(JSON.stringify([{ type: text, id: text }]), MOMENT);
      expect(read.ok).toBe(false);
      if (read.ok) continue;
      for (const problem of read.problems) expect(problem.detail.length).toBeLessThanOrEqual(81);
    }
  });
});
