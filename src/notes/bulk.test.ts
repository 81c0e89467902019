import { describe, expect, it } from 'vitest';
import { annotation, memoryDesk } from '../ui/notes/fixture';
import { changeAll, findAll, removeAll, undoAll } from './bulk';

const NOTES = ['a', 'b', 'c'].map((id) => annotation({ id, note: id }));

describe('bulk', () => {
  it('changes all that need it, and undoes that', async () => {
    const desk = memoryDesk(...NOTES, annotation({ id: 'ready', status: 'ready', rating: 'opinion' }));
    const outcome = await changeAll(desk, ['a', 'b', 'ready', 'unknown'], (one) =>
      one.status === 'ready' ? one : { ...one, status: 'ready', rating: 'opinion' },
    );
    expect(outcome.done.map(({ before }) => before.id)).toEqual(['a', 'b']);
    expect(desk.kept.get('a')?.annotation.status).toBe('ready');
    expect(desk.kept.get('c')?.annotation.status).toBe('draft');
    expect(await undoAll(desk, outcome)).toBe(true);
    expect(desk.kept.get('a')?.annotation).toEqual(NOTES[0]);
  });

  it('deletes and brings back as it was', async () => {
    const desk = memoryDesk(...NOTES);
    const counted: number[] = [];
    const outcome = await removeAll(desk, ['a', 'c'], (count) => counted.push(count));
    expect([...desk.kept.keys()]).toEqual(['b']);
    expect(counted).toEqual([2]);
    await undoAll(desk, outcome);
    expect(desk.kept.get('c')?.annotation).toEqual(NOTES[2]);
  });

  it('counts what it could not do, and does not overwrite what was changed since', async () => {
    const desk = memoryDesk(...NOTES);
    const outcome = await changeAll(desk, ['a', 'b'], (one) => ({ ...one, tags: ['x'] }));
    const changed = desk.kept.get('a');
    await desk.save(annotation({ id: 'a', note: 'later' }), changed?.rev ?? '');
    expect(await undoAll(desk, outcome)).toBe(false);
    expect(desk.kept.get('a')?.annotation.note).toBe('later');
    desk.refusal = { code: 'storage', detail: 'full' };
    expect(await removeAll(desk, ['b', 'c'])).toEqual({ done: [], failed: 2 });
  });

  it('finds all, however many there are', async () => {
    const many = Array.from({ length: 2_300 }, (_, index) => annotation({ id: `n${index}` }));
    const search = { text: '', page: null, ratings: [], statuses: [], tags: [] };
    expect(await findAll(memoryDesk(...many), search)).toHaveLength(2_300);
  });
});
