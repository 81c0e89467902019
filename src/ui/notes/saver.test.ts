import { describe, expect, it } from 'vitest';
import { annotation, memoryDesk } from './fixture';
import { createSaver, otherOf, type Progress, type SaveState } from './saver';

function setUp(desk = memoryDesk(), rev: string | null = null) {
  const told: SaveState[] = [];
  let pending: (() => void) | null = null;
  const kept: { last: Progress | null } = { last: null };
  const saver = createSaver({
    desk,
    rev,
    keep: (progress) => {
      kept.last = progress;
    },
    tell: (state) => told.push(state),
    now: () => Date.UTC(2025, 4, 3, 14, 3),
    later: (work) => {
      pending = work;
      return () => {
        pending = null;
      };
    },
  });
  /** The pause in typing is over. */
  const pause = async () => {
    pending?.();
    await saver.flush();
  };
  return { desk, saver, told, kept, pause };
}

describe('saver', () => {
  it('saves after a pause, and says so only when the store has confirmed', async () => {
    const { desk, saver, told, kept, pause } = setUp();
    saver.change(annotation({ note: 'a' }));
    saver.change(annotation({ note: 'ab' }));
    expect(desk.writes).toBe(0);
    expect(kept.last?.annotation.note).toBe('ab');
    await pause();
    expect(desk.kept.get('a1')?.annotation).toMatchObject({ note: 'ab', modified: '2025-05-03T14:03:00.000Z' });
    expect(told.map(({ status }) => status)).toEqual(['saving', 'saved']);
    expect(kept.last?.isSaved).toBe(true);
  });

  it('saves what was typed while a write was under way, after it', async () => {
    const { desk, saver, kept } = setUp();
    saver.change(annotation({ note: 'a' }));
    const writing = saver.flush();
    saver.change(annotation({ note: 'ab' }));
    await writing;
    await saver.flush();
    expect(desk.kept.get('a1')?.annotation.note).toBe('ab');
    expect(kept.last?.isSaved).toBe(true);
  });

  it('keeps what was typed when the disk is full, and saves it at the next try', async () => {
    const { desk, saver, told, kept, pause } = setUp();
    desk.refusal = { code: 'storage', detail: 'full' };
    saver.change(annotation({ note: 'a' }));
    await pause();
    expect(told.at(-1)).toMatchObject({ status: 'refused', refusal: { code: 'storage' } });
    expect(kept.last?.annotation.note).toBe('a');
    desk.refusal = null;
    expect((await saver.flush()).status).toBe('saved');
    expect(kept.last?.isSaved).toBe(true);
  });

  it('takes a store that cannot be reached for one that refuses', async () => {
    const desk = memoryDesk();
    desk.save = () => Promise.reject(new Error('gone'));
    const { saver, kept } = setUp(desk);
    saver.change(annotation({ note: 'a' }));
    expect(await saver.flush()).toMatchObject({ status: 'refused', refusal: { code: 'storage' } });
    expect(kept.last?.annotation.note).toBe('a');
  });

  it('shows the other state where it was changed elsewhere, and goes over it only when told', async () => {
    const desk = memoryDesk(annotation({ note: 'first' }));
    const { saver, kept } = setUp(desk, 'r1');
    await desk.save(annotation({ note: 'other' }), 'r1');
    saver.change(annotation({ note: 'mine' }));
    const refused = await saver.flush();
    expect(otherOf(refused)?.annotation.note).toBe('other');
    saver.change(annotation({ note: 'mine, more' }));
    expect(desk.kept.get('a1')?.annotation.note).toBe('other');
    expect(kept.last?.annotation.note).toBe('mine, more');
    expect((await saver.keepMine()).status).toBe('saved');
    expect(desk.kept.get('a1')?.annotation.note).toBe('mine, more');
  });

  it('brings back one that was deleted elsewhere, when told', async () => {
    const desk = memoryDesk(annotation());
    const { saver } = setUp(desk, 'r1');
    await desk.remove('a1', 'r1');
    saver.change(annotation({ note: 'mine' }));
    expect(otherOf(await saver.flush())).toBeNull();
    expect((await saver.keepMine()).status).toBe('saved');
    expect(desk.kept.get('a1')?.annotation.note).toBe('mine');
  });

  it('saves nothing that has not the form of an annotation', async () => {
    const { desk, saver, kept } = setUp();
    saver.change(annotation({ note: 'x'.repeat(100_001) }));
    expect((await saver.flush()).status).toBe('unfit');
    expect(desk.writes).toBe(0);
    expect(kept.last?.isSaved).toBe(false);
  });

  it('knows its own words again where the answer to a write was lost, also when more was typed since', async () => {
    const desk = memoryDesk();
    const { saver, told, pause } = setUp({
      ...desk,
      save: async (written, rev) => {
        const saved = await desk.save(written, rev);
        return written.note === 'a' ? { ok: false, refusal: { code: 'storage', detail: 'stopped' } } : saved;
      },
    });
    saver.change(annotation({ note: 'a' }));
    await pause();
    expect(told.at(-1)).toMatchObject({ status: 'refused', refusal: { code: 'storage' } });
    saver.change(annotation({ note: 'ab' }));
    await pause();
    expect(told.at(-1)).toMatchObject({ status: 'saved' });
    expect(desk.kept.get('a1')?.annotation.note).toBe('ab');
    // Another panel, which only finds what was being typed.
    const another = setUp(desk);
    another.saver.change(annotation({ note: 'ab' }));
    await another.pause();
    expect(another.told.at(-1)).toMatchObject({ status: 'saved' });
  });
});
