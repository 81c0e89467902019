import { describe, expect, it } from 'vitest';
import { axisOf, placeOn } from './axis';

const day = (day: string) => ({ from: day, to: day });

describe('axisOf', () => {
  it('takes whole months, and leaves out what lies empty between', () => {
    const axis = axisOf([day('2024-11-14'), day('2020-05-19'), day('2024-12-02')]);
    expect(axis.map(({ from, to }) => [from, to])).toEqual([
      ['2020-05-01', '2020-05-31'],
      ['2024-11-01', '2024-12-31'],
    ]);
  });

  it('fills the axis from one end to the other, breaks included', () => {
    const axis = axisOf([day('2020-05-19'), { from: '2024-01-01', to: '2024-12-31' }, day('2025-06-19')]);
    expect(axis[0]?.start).toBe(0);
    expect(axis.at(-1)?.end).toBeCloseTo(1);
    for (const [index, part] of axis.slice(1).entries()) expect(part.start).toBeGreaterThan(axis[index]?.end ?? 1);
  });

  it('keeps an interval whole that others lie in', () => {
    const axis = axisOf([{ from: '2024-01-01', to: '2024-12-31' }, day('2024-11-14'), day('2025-01-20')]);
    expect(axis.map(({ from, to }) => [from, to])).toEqual([['2024-01-01', '2025-01-31']]);
  });

  it('is empty without dates', () => {
    expect(axisOf([])).toEqual([]);
  });
});

describe('placeOn', () => {
  const axis = axisOf([{ from: '2024-01-01', to: '2024-12-31' }, day('2020-05-19')]);

  it('puts the later to the right, and a day within its year', () => {
    const year = placeOn(axis, { from: '2024-01-01', to: '2024-12-31' });
    const november = placeOn(axis, day('2024-11-14'));
    const before = placeOn(axis, day('2020-05-19'));
    expect(year?.end).toBeCloseTo(1);
    expect(november?.start).toBeGreaterThan(year?.start ?? 1);
    expect(november?.end).toBeLessThan(year?.end ?? 0);
    expect(before?.end).toBeLessThan(year?.start ?? 0);
  });

  it('places nothing that the axis leaves out', () => {
    expect(placeOn(axis, day('2022-01-01'))).toBeNull();
  });
});
