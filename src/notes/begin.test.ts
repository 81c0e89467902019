import { describe, expect, it } from 'vitest';
import type { Flag } from '../engine/verdict';
import { beginAt, beginFromFlag, pageAddress } from './begin';

const SELECTION = {
  page: { url: 'https://courier.example/dam', title: 'The dam', published: null, lang: 'en' },
  target: {
    quote: { exact: 'three years', prefix: '', suffix: '' },
    position: { start: 8, end: 19 },
    sentence: 'It took three years.',
  },
};
const BEGINNING = { id: 'a1', author: 'Ada', now: Date.UTC(2025, 4, 3) };
const FLAG: Flag = {
  kind: 'contradicted',
  group: 'contradicts',
  severity: 3,
  claim: 'time',
  facet: 'time',
  sentence: 'It took three years.',
  exact: 'three years',
  start: 8,
  end: 19,
  page: 'three years',
  basis: 'sources',
  evidence: [
    {
      document: '001',
      title: 'First',
      date: null,
      quote: 'two years',
      start: 4,
      end: 13,
      speaker: null,
      reading: 'two',
    },
    {
      document: 'R1',
      title: 'Act 5',
      date: null,
      quote: 'The dam took two years',
      start: null,
      end: null,
      speaker: null,
      reading: 'two',
    },
  ],
  explanation: 'The sources say two years.',
  confidence: 0.9,
};

describe('beginning', () => {
  it('makes an undecided draft of a selection', () => {
    expect(beginAt(SELECTION, BEGINNING)).toMatchObject({
      rating: null,
      status: 'draft',
      author: 'Ada',
      created: '2025-05-03T00:00:00.000Z',
    });
  });

  it('takes over what a flag rests on, and where it comes from', () => {
    const edition = { pack: 'dam', title: 'The dam', version: '1' };
    const annotation = beginFromFlag(SELECTION, FLAG, edition, BEGINNING);
    expect(annotation?.evidence).toEqual([
      { type: 'passage', edition, document: '001', title: 'First', quote: 'two years', start: 4, end: 13 },
      { type: 'record', edition, entry: 'R1', citation: 'The dam took two years (Act 5)' },
    ]);
    expect(annotation?.flag).toMatchObject({ kind: 'contradicted', claim: 'time', edition });
  });

  it('refuses more words than an annotation may be about', () => {
    const quote = { exact: 'x'.repeat(20_001), prefix: '', suffix: '' };
    expect(beginAt({ ...SELECTION, target: { ...SELECTION.target, quote } }, BEGINNING)).toBeNull();
  });

  it('knows a page by its address without the fragment', () => {
    expect(pageAddress('https://a.example/b?c=d#e#f')).toBe('https://a.example/b?c=d');
  });
});
