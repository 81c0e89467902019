import type { FlagKind } from '../../src/engine/verdict';
import { FLAG_KINDS } from '../../src/engine/verdict';
import type { Annotation } from '../../src/notes/annotation';
import type { Shared, SharedFlag } from '../../src/share/model';

export const MOMENT = '2026-01-02T03:04:05.678Z';
export const EDITION = { pack: 'dam', title: 'The Marrow Dam', version: '1.0.0+0123abcd' };

export function flag(kind: FlagKind = 'contradicted', change: Partial<SharedFlag> = {}): SharedFlag {
  const sentence = 'The dam was opened in May 2024, the council said.';
  return {
    kind,
    group: ['unattributed', 'vague-source', 'unsourced'].includes(kind) ? 'no-attribution' : 'contradicts',
    severity: 3,
    claim: 'opening',
    facet: 'time',
    sentence,
    exact: 'in May 2024',
    start: 100,
    end: 111,
    page: 'May 2024',
    basis: 'record',
    evidence: [
      {
        document: 'R1',
        title: 'Water board, minutes of 3 June 2024',
        date: null,
        quote: 'The dam was opened on 3 June 2024.',
        start: null,
        end: null,
        speaker: null,
        reading: '3 June 2024',
        url: null,
        place: null,
      },
      {
        document: 'a',
        title: 'The valley fills',
        date: '2024-06-04',
        quote: 'the gates closed on Monday',
        start: 40,
        end: 66,
        speaker: 'Ann Orwell',
        reading: '3 June 2024',
        url: 'https://courier.example/valley?id=1&p=2',
        place: { exact: 'the gates closed on Monday', prefix: 'Ann Orwell said ', suffix: ', at noon.' },
      },
    ],
    explanation: 'The page says May 2024; the record has 3 June 2024.',
    confidence: 0.9,
    place: { exact: 'in May 2024', prefix: 'The dam was opened ', suffix: ', the council said.' },
    ...change,
  };
}

export function annotation(change: Partial<Annotation> = {}): Annotation {
  return {
    id: 'note-1',
    page: { url: 'https://news.example/dam', title: 'The dam opens', published: '2024-05-20', lang: 'en' },
    target: {
      quote: { exact: 'in May 2024', prefix: 'The dam was opened ', suffix: ', the council said.' },
      position: { start: 120, end: 131 },
      sentence: 'The dam was opened in May 2024, the council said.',
    },
    rating: 'contradicted',
    note: 'The minutes say **June**.\n\nSee below.',
    evidence: [
      { type: 'web', url: 'https://board.example/minutes', title: 'Minutes' },
      { type: 'record', edition: EDITION, entry: 'R1', citation: 'Water board, minutes of 3 June 2024' },
      {
        type: 'passage',
        edition: EDITION,
        document: 'a',
        title: 'The valley fills',
        quote: 'the gates closed on Monday',
        start: 40,
        end: 66,
      },
    ],
    tags: ['dates', 'a;b\\c'],
    status: 'ready',
    flag: { edition: EDITION, kind: 'contradicted', claim: 'opening', facet: 'time', explanation: 'Differs.' },
    author: 'Ann',
    created: '2026-01-01T00:00:00Z',
    modified: MOMENT,
    ...change,
  };
}

export function shared(change: Partial<Shared> = {}): Shared {
  return {
    page: { url: 'https://news.example/dam', title: 'The dam opens', published: '2024-05-20', lang: 'en' },
    moment: MOMENT,
    check: { edition: EDITION, sha256: 'ab'.repeat(32), covers: true },
    flags: [flag()],
    annotations: [],
    ...change,
  };
}

/** Pages as they come: with everything, without a flag, without a story, with every kind and forty flags. */
export const PAGES: Record<string, Shared[]> = {
  'a page with flags and annotations': [
    shared({ annotations: [annotation(), annotation({ id: 'n2', rating: 'opinion' })] }),
  ],
  'a page without a flag': [shared({ flags: [] })],
  'a page that covers no story': [
    shared({ flags: [], check: { edition: EDITION, sha256: '00'.repeat(32), covers: false } }),
  ],
  'a page without an address, a date or a title': [
    shared({ page: { url: null, title: '', published: null, lang: '' } }),
  ],
  'forty flags of every kind': [
    shared({
      flags: Array.from({ length: 40 }, (_, i) => flag(FLAG_KINDS[i % 8], { start: i * 200, end: i * 200 + 11 })),
    }),
  ],
  'annotations alone, of two pages': [
    shared({ check: null, flags: [], annotations: [annotation()] }),
    shared({
      page: { url: 'http://other.example/b', title: 'B', published: null, lang: 'es' },
      check: null,
      flags: [],
      annotations: [annotation({ id: 'n3', rating: null, status: 'draft', note: '', author: '', flag: null })],
    }),
  ],
};
