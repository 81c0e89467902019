import { expect, it } from 'vitest';
import { sampleAnnotation } from '../sample';
import { facetsOf } from './facets';
import { createSearchIndex } from './search-index';

const page = (url: string, title: string) => ({ url, title, published: null, lang: 'en' });
const DAM = sampleAnnotation('a', {
  tags: ['dam', 'river'],
  page: page('https://n.example/1', 'Old'),
  modified: '2025-01-01T00:00:00Z',
});
const LATER = sampleAnnotation('b', {
  tags: ['dam'],
  page: page('https://n.example/1', 'New'),
  modified: '2025-03-01T00:00:00Z',
});
const OTHER = sampleAnnotation('c', {
  tags: [],
  page: page('https://n.example/0', 'Other'),
  modified: '2025-02-01T00:00:00Z',
});

it('counts tags, the most used first, and pages, the latest first, as they were called last', () => {
  expect(facetsOf([DAM, LATER, OTHER])).toEqual({
    tags: [
      { tag: 'dam', count: 2 },
      { tag: 'river', count: 1 },
    ],
    pages: [
      { url: 'https://n.example/1', title: 'New', count: 2 },
      { url: 'https://n.example/0', title: 'Other', count: 1 },
    ],
  });
});

it('searches in either order', () => {
  const index = createSearchIndex();
  for (const annotation of [DAM, LATER, OTHER]) index.put({ annotation, rev: '1', conflicts: 0 });
  const all = { text: '', page: null, ratings: [], statuses: [], tags: [] };
  const ids = (order: 'latest' | 'page') =>
    index.search({ ...all, order }, 0, 9).items.map(({ annotation }) => annotation.id);
  expect(ids('latest')).toEqual(['b', 'c', 'a']);
  expect(ids('page')).toEqual(['c', 'b', 'a']);
});
