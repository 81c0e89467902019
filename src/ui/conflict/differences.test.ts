import { expect, it } from 'vitest';
import { sampleAnnotation } from '../../notes/sample';
import { differences } from './differences';

it('finds what is not the same in all states', () => {
  const state = sampleAnnotation('a');
  expect([...differences([state, { ...state, modified: '2026-01-01T00:00:00Z', author: 'Bo' }])]).toEqual([]);
  const other = { ...state, rating: null, tags: [], note: 'another' };
  expect([...differences([state, state, other])]).toEqual(['rating', 'note', 'tags']);
});
