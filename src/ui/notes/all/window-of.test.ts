import { expect, it } from 'vitest';
import { scrollFor, windowOf } from './window-of';

it('draws what can be seen, and a little more', () => {
  expect(windowOf(0, 500, 100, 10_000)).toEqual({ from: 0, to: 13 });
  expect(windowOf(100_000, 500, 100, 10_000)).toEqual({ from: 992, to: 1_013 });
  expect(windowOf(999_500, 500, 100, 10_000)).toEqual({ from: 9_987, to: 10_000 });
});

it('draws nothing of an empty list, nor beyond the end of one that has become shorter', () => {
  expect(windowOf(0, 500, 100, 0)).toEqual({ from: 0, to: 0 });
  expect(windowOf(100_000, 500, 100, 3)).toEqual({ from: 3, to: 3 });
});

it('scrolls no more than it must', () => {
  expect(scrollFor(2, 0, 500, 100)).toBe(0);
  expect(scrollFor(7, 0, 500, 100)).toBe(300);
  expect(scrollFor(1, 300, 500, 100)).toBe(100);
});
