import { expect, it } from 'vitest';
import type { NotePlace } from '../../messages/note-places';
import type { Kept } from '../../notes/desk';
import { annotation } from './fixture';
import { inPageOrder } from './page-order';

const kept = (id: string, start: number): Kept => ({
  annotation: annotation({ id, target: { ...annotation().target, position: { start, end: start + 3 } } }),
  rev: 'r1',
  conflicts: 0,
});
const place = (id: string, state: NotePlace['state'], at: number | null): NotePlace => ({
  id,
  state,
  at,
  sentence: null,
});

it('puts notes in the order of the page, and lost ones last by where they stood', () => {
  const notes = [kept('lost', 1), kept('late', 5), kept('moved', 50), kept('old-lost', 0)];
  const places = [
    place('lost', 'lost', null),
    place('late', 'found', 90),
    place('moved', 'changed', 3),
    place('old-lost', 'lost', null),
  ];
  expect(inPageOrder(notes, places).map((note) => note.kept.annotation.id)).toEqual([
    'moved',
    'late',
    'old-lost',
    'lost',
  ]);
});

it('goes by where they stood as long as the page has not been looked at', () => {
  expect(inPageOrder([kept('b', 9), kept('a', 2)], []).map((note) => note.kept.annotation.id)).toEqual(['a', 'b']);
});
