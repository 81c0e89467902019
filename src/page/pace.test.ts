import { describe, expect, it } from 'vitest';
import { createPace, FIRST_PAUSE, SHARE } from './pace';

/** A world whose time passes when it is told to. Each run costs `cost` ms, in as many tasks. */
function world({ cost = 1, parts = 1, isNew = false } = {}) {
  let now = 0;
  const due: { at: number; work: () => void }[] = [];
  const runs: number[] = [];
  const clock = { now: () => now, later: (delay: number, work: () => void) => due.push({ at: now + delay, work }) };
  const pace = createPace(async (timed) => {
    runs.push(now);
    for (let part = 0; part < parts; part++) {
      timed(() => {
        now += cost / parts;
      });
      await Promise.resolve();
    }
    return isNew;
  }, clock);
  const pass = async (span: number, every = Number.POSITIVE_INFINITY) => {
    const end = now + span;
    for (let change = now; now < end; now += 10) {
      if (now >= change) {
        pace.changed();
        change += every;
      }
      for (const next of due.filter(({ at }) => at <= now)) {
        due.splice(due.indexOf(next), 1);
        next.work();
        // What follows the work's promise.
        for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      }
    }
  };
  return { pace, pass, runs };
}

describe('pace', () => {
  it('works once for a burst of changes, shortly after the first', async () => {
    const { pass, runs } = world();
    await pass(150, 10);
    expect(runs).toEqual([]);
    await pass(100);
    expect(runs).toHaveLength(1);
  });

  it('works less and less often on a page that never stops changing', async () => {
    const { pass, runs } = world();
    await pass(120_000, 20);
    expect(runs.length).toBeLessThan(16);
    const gaps = runs.slice(1).map((at, i) => at - (runs[i] ?? 0));
    expect(gaps.at(-1)).toBeGreaterThan(14_000);
  });

  it('stays prompt where the work brings something', async () => {
    const { pass, runs } = world({ isNew: true });
    await pass(30_000, 20);
    const gaps = runs.slice(1).map((at, i) => at - (runs[i] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(2_100);
  });

  it.each([1, 4])(
    'takes no more than its share of the time, however long the work takes, in %d tasks',
    async (parts) => {
      const { pass, runs } = world({ isNew: true, cost: 100, parts });
      await pass(60_000, 20);
      expect((runs.length * 100) / 60_000).toBeLessThan(SHARE * 1.1);
    },
  );

  it('begins anew after a rest', async () => {
    const { pace, pass, runs } = world();
    await pass(30_000, 20);
    await pass(20_000);
    runs.length = 0;
    pace.changed();
    await pass(FIRST_PAUSE + 20);
    expect(runs).toHaveLength(1);
  });

  it('does not wait out a long pause when the reader goes elsewhere', async () => {
    const { pace, pass, runs } = world();
    await pass(30_000, 20);
    runs.length = 0;
    pace.restart();
    await pass(FIRST_PAUSE + 20);
    expect(runs).toHaveLength(1);
  });

  it('goes on after work that failed', async () => {
    let failures = 0;
    const due: (() => void)[] = [];
    const pace = createPace(
      async () => {
        failures++;
        throw new Error('broken');
      },
      { now: () => 0, later: (_delay, work) => due.push(work) },
    );
    for (let time = 0; time < 2; time++) {
      pace.changed();
      due.pop()?.();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    expect(failures).toBe(2);
  });
});
