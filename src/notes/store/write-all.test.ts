import { expect, it } from 'vitest';
import { sampleAnnotation } from '../sample';
import { memoryDatabase } from './memory';
import { openStore } from './store';

const write = (id: string, rev: string | null, note = '', isDeleted = false) => ({
  annotation: sampleAnnotation(id, { note }),
  rev,
  isDeleted,
});

it('makes many changes at once, and refuses those that others have overtaken', async () => {
  const store = await openStore(memoryDatabase());
  const first = await store.writeAll([write('a', null), write('b', null), write('c', null)]);
  const [a, b, c] = first.map((saved) => (saved.ok ? saved.kept.rev : ''));
  expect(await store.getAll(['a', 'x', 'c'])).toHaveLength(2);
  await store.save(sampleAnnotation('b', { note: 'overtaken' }), b ?? '');
  const second = await store.writeAll([
    write('a', a ?? '', 'changed'),
    write('b', b ?? '', 'lost'),
    write('c', c ?? '', '', true),
  ]);
  expect(second.map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(second[1]).toMatchObject({ refusal: { code: 'changed', current: { annotation: { note: 'overtaken' } } } });
  expect((await store.get('a'))?.annotation.note).toBe('changed');
  expect(await store.get('c')).toBeNull();
  const [back] = await store.writeAll([write('c', null, 'back')]);
  expect(back?.ok).toBe(true);
  expect((await store.get('c'))?.annotation.note).toBe('back');
  await store.close();
});
