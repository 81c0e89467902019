import { expect, it, vi } from 'vitest';
import { createTools, lend, type Tools } from './tools';

const ours = { createCardView: vi.fn(), describeWords: vi.fn() } as unknown as Tools;
const lends = async () => {
  lend(ours);
  return true;
};

it('are loaded once, when they are first asked for', async () => {
  const load = vi.fn(lends);
  const tools = createTools(load);
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([tools(), tools()])).toEqual([ours, ours]);
  expect(await tools()).toBe(ours);
  expect(load).toHaveBeenCalledTimes(1);
});

it('are loaded again after a load that came to nothing', async () => {
  const load = vi.fn(lends).mockResolvedValueOnce(false);
  const tools = createTools(load);
  expect(await tools()).toBeNull();
  expect(await tools()).toBe(ours);
});

it('are never those that an earlier script of the page has left', async () => {
  lend(ours);
  const tools = createTools(async () => true);
  expect(await tools()).toBeNull();
});
