import { describe, expect, it, vi } from 'vitest';
import type { Placed } from '../../src/page/placed';
import { inOrder, stepFrom } from './step';

vi.stubGlobal('window', { innerHeight: 500 });

/** A flag whose words stand `top` pixels below the top of the window; null for one that is not shown. */
function at(key: string, start: number, top: number | null, severity: 1 | 2 | 3 = 2): Placed {
  const range = {
    getClientRects: () => (top === null ? [] : [{}]),
    getBoundingClientRect: () => ({ top, bottom: (top ?? 0) + 20 }),
  };
  return { key, index: 0, flag: { start, severity }, range, marks: [] } as unknown as Placed;
}

const above = at('above', 10, -400);
const first = at('first', 20, 100);
const graver = at('graver', 20, 100, 3);
const closed = at('closed', 30, null);
const last = at('last', 40, 900);
const flags = [above, graver, first, closed, last];

describe('flags in turn', () => {
  it('come in reading order, the graver first', () => {
    const placed = new Map([last, first, graver, above].map((flag) => [flag.key, flag]));
    expect(inOrder(placed)).toEqual([above, graver, first, last]);
  });

  it('begin where the reader is', () => {
    expect(stepFrom(flags, undefined, 1)).toBe(graver);
    expect(stepFrom(flags, undefined, -1)).toBe(first);
  });

  it('go on from the last one, leave what cannot be seen, and wrap round', () => {
    expect(stepFrom(flags, graver, 1)).toBe(first);
    expect(stepFrom(flags, first, 1)).toBe(last);
    expect(stepFrom(flags, last, 1)).toBe(above);
    expect(stepFrom(flags, above, -1)).toBe(last);
  });

  it('are none where there is none to be seen', () => {
    expect(stepFrom([closed], undefined, 1)).toBeUndefined();
  });
});
