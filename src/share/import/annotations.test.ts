import { describe, expect, it } from 'vitest';
import { annotation, shared } from '../../../tests/share/fixture';
import { SHARE_FORMATS } from '../formats';
import { sharedAnnotations } from '../model';
import { problemText, shareWords } from '../words';
import { importAnnotations } from './annotations';

const NOW = '2026-01-02T03:04:05Z';
const words = shareWords('en');
const foreign = (change: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://annotations.example/1',
  type: 'Annotation',
  created: '2016-07-20T17:38:52.246137+02:00',
  creator: 'acct:ann@annotations.example',
  body: [
    { type: 'TextualBody', value: 'Compare the minutes.', format: 'text/markdown' },
    { type: 'TextualBody', value: 'dates', purpose: 'tagging' },
    'https://board.example/minutes',
  ],
  target: {
    source: 'https://news.example/dam#top',
    selector: [
      { type: 'RangeSelector', startSelector: {}, endSelector: {} },
      { type: 'TextPositionSelector', start: 12, end: 18 },
      { type: 'TextQuoteSelector', exact: 'in May', prefix: 'p'.repeat(300), suffix: ' it' },
    ],
  },
  ...change,
});
const read = (...items: unknown[]) => importAnnotations(JSON.stringify(items), NOW);

describe('importAnnotations', () => {
  it('takes another program’s annotation as far as it fits', () => {
    expect(read(foreign())).toEqual({
      ok: true,
      annotations: [
        expect.objectContaining({
          page: { url: 'https://news.example/dam', title: '', published: null, lang: '' },
          target: {
            quote: { exact: 'in May', prefix: 'p'.repeat(200), suffix: ' it' },
            position: { start: 12, end: 18 },
            sentence: 'in May',
          },
          note: 'Compare the minutes.',
          tags: ['dates'],
          evidence: [{ type: 'web', url: 'https://board.example/minutes', title: '' }],
          author: 'ann',
          status: 'draft',
          rating: null,
          created: '2016-07-20T15:38:52.246Z',
        }),
      ],
    });
  });

  it('knows the same annotation again', () => {
    const [a, b] = [read(foreign()), read(foreign({ body: 'https://x.example/' }))];
    expect(a.ok && b.ok && a.annotations[0]?.id === b.annotations[0]?.id).toBe(true);
  });

  it('takes an export of Hypothesis', () => {
    const file = {
      export_date: NOW,
      annotations: [
        {
          id: 'aBc-1',
          created: '2020-01-02T03:04:05.000001+00:00',
          updated: '2020-01-02T03:04:06.000001+00:00',
          user: 'acct:ann@hypothes.is',
          uri: 'https://news.example/dam',
          text: 'See the *minutes*.',
          tags: ['dates'],
          document: { title: ['The dam opens'] },
          target: [
            {
              source: 'https://news.example/dam',
              selector: [{ type: 'TextQuoteSelector', exact: 'in May', prefix: '', suffix: '' }],
            },
          ],
        },
      ],
    };
    expect(importAnnotations(JSON.stringify(file))).toMatchObject({
      ok: true,
      annotations: [{ page: { title: 'The dam opens' }, note: 'See the *minutes*.', tags: ['dates'], author: 'ann' }],
    });
  });

  it.each([
    ['not-an-annotation', { type: 'Image' }],
    ['no-target', { target: undefined }],
    ['several-targets', { target: ['https://a.example', 'https://b.example'] }],
    ['no-address', { target: { source: 'file:///etc/passwd' } }],
    ['no-quote', { target: 'https://news.example/dam' }],
    ['bad-moment', { created: 'yesterday' }],
    ['bad-value', { body: [{ type: 'Image', id: 'urn:x' }] }],
    ['bad-value', { body: [{ type: 'TextualBody', value: 'x'.repeat(100_001) }] }],
  ])('refuses with “%s”, and then takes none of the file', (code, change) => {
    const result = read(foreign(), foreign({ id: 'urn:2', ...change }));
    expect(result).toMatchObject({ ok: false, problems: [{ code, item: 2 }] });
    expect(result.ok || problemText(result.problems[0] as never, words)).toMatch(/^Annotation 2(, [\w.]+)?: /);
  });

  it('refuses what is ready and not rated, and one that is there twice', () => {
    const file = (...list: ReturnType<typeof annotation>[]) =>
      SHARE_FORMATS.annotations.write(sharedAnnotations(list, NOW), { words });
    expect(importAnnotations(file(annotation({ rating: null })))).toMatchObject({
      problems: [{ code: 'ready-unrated' }],
    });
    expect(importAnnotations(file(annotation(), annotation()))).toMatchObject({ problems: [{ code: 'twice' }] });
  });

  it('reads a collection, a page of one, a graph and a single annotation', () => {
    for (const file of [
      foreign(),
      { items: [foreign()] },
      { '@graph': [foreign()] },
      { first: { items: [foreign()] } },
    ])
      expect(importAnnotations(JSON.stringify(file))).toMatchObject({ ok: true, annotations: [{ author: 'ann' }] });
    expect(importAnnotations(SHARE_FORMATS.annotations.write([shared({ flags: [] })], { words }))).toEqual({
      ok: true,
      annotations: [],
    });
  });
});
