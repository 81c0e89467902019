import { expect, it } from 'vitest';
import { sampleAnnotation } from '../sample';
import { memoryDatabase } from './memory';
import { createOpening } from './opening';
import { openStore } from './store';

it('opens once for all who ask, and anew after it failed', async () => {
  let count = 0;
  const opening = createOpening(async () => {
    if (++count === 1) throw new Error('no');
    return { count };
  });
  await expect(opening.get()).rejects.toThrow('no');
  expect(await Promise.all([opening.get(), opening.get()])).toEqual([{ count: 2 }, { count: 2 }]);
});

it('opens the next one when the last one is gone, and ends each once', async () => {
  const log: string[] = [];
  const opening = createOpening(async () => {
    log.push('open');
    return {};
  });
  const end = async () => {
    log.push('ending');
    await new Promise((resolve) => setTimeout(resolve, 5));
    log.push('gone');
    throw new Error('full');
  };
  const first = await opening.get();
  const ended = opening.leave(first, end);
  const next = opening.get();
  await opening.leave(first, end);
  await expect(ended).rejects.toThrow('full');
  expect(await next).not.toBe(first);
  expect(log).toEqual(['open', 'ending', 'gone', 'open']);
});

it('answers whoever asks for the desk while its notes are erased', async () => {
  const opening = createOpening(() => openStore(memoryDatabase('erased')));
  const desk = await opening.get();
  await desk.save(sampleAnnotation('a'), null);
  const asked = [desk.stock(null), desk.states('a')];
  const erased = opening.leave(desk, () => desk.erase());
  const next = await opening.get();
  expect(await next.save(sampleAnnotation('b'), null)).toMatchObject({ ok: true });
  await Promise.all([...asked, erased]);
  expect((await next.stock(null)).stock.notes.map(({ id }) => id)).toEqual(['b']);
});
