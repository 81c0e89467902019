import fc from 'fast-check';
import { FLAG_KINDS } from '../../src/engine/verdict';
import { type Annotation, annotationSchema, RATINGS } from '../../src/notes/annotation';
import { HOSTILE } from './hostile';

/** Any text at all: of every script, with control characters and half surrogate pairs, and what breaks formats. */
const text = (maxLength: number, minLength = 0) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: Math.min(maxLength, 40) }),
      fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength, 20) }),
      fc
        .array(
          fc.constantFrom(
            '"',
            ',',
            ';',
            '\r',
            '\n',
            '\r\n',
            "'",
            '=',
            '\t',
            '\\',
            ' ',
            'a',
            '\u2028',
            '\ufeff',
            '\ud800',
          ),
        )
        .map((all) => all.join('')),
      fc.constantFrom(...HOSTILE, '', ' ', 'null', '[]', '{}'),
    )
    .map((value) => value.slice(0, maxLength))
    .filter((value) => value.length >= minLength);

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,30}$/);
const day = fc.constantFrom('2024-05-20', '1999-12-31');
const moment = fc.constantFrom('2024-05-20T01:02:03Z', '2026-01-02T03:04:05.678Z', '1999-12-31T23:59:59.9Z');
const url = fc
  .tuple(fc.constantFrom('https://', 'http://', 'HTTPS://'), fc.domain(), text(40))
  .map(([scheme, host, rest]) => `${scheme}${host}/${rest}`)
  .filter((address) => URL.canParse(address));
const edition = fc.record({ pack: id, title: text(500), version: text(500) });
const offset = fc.nat(1_000_000);

const evidence = fc.oneof(
  fc.record({
    type: fc.constant('passage' as const),
    edition,
    document: id,
    title: text(500),
    quote: text(5000),
    start: fc.option(offset),
    end: fc.option(offset),
  }),
  fc.record({ type: fc.constant('record' as const), edition, entry: id, citation: text(5000) }),
  fc.record({ type: fc.constant('web' as const), url, title: text(500) }),
);

/** Any annotation that the form allows; ready only where it is rated. */
export const annotations: fc.Arbitrary<Annotation> = fc
  .record({
    id,
    page: fc.record({ url, title: text(500), published: fc.option(day), lang: text(100) }),
    target: fc.record({
      quote: fc.record({ exact: text(20_000, 1), prefix: text(200), suffix: text(200) }),
      position: fc.option(
        fc.tuple(offset, fc.integer({ min: 1, max: 500 })).map(([start, length]) => ({ start, end: start + length })),
      ),
      sentence: text(20_000),
    }),
    rating: fc.option(fc.constantFrom(...RATINGS)),
    note: text(100_000),
    evidence: fc.array(evidence, { maxLength: 5 }),
    tags: fc.array(text(100, 1), { maxLength: 5 }),
    status: fc.constantFrom('draft' as const, 'ready' as const),
    flag: fc.option(
      fc.record({
        edition,
        kind: fc.constantFrom(...FLAG_KINDS),
        claim: fc.option(id),
        facet: fc.option(text(500)),
        explanation: text(5000),
      }),
    ),
    author: text(200),
    created: moment,
    modified: moment,
  })
  .map((annotation) => ({ ...annotation, status: annotation.rating === null ? ('draft' as const) : annotation.status }))
  .filter((annotation) => annotationSchema.safeParse(annotation).success);
