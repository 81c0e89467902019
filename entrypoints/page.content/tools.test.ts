import { expect, it, vi } from 'vitest';
import { createTool, lend } from './tools';

const ours = vi.fn();
const lends = async () => {
  lend('card', ours);
  return true;
};

it('is loaded once, when it is first asked for', async () => {
  const load = vi.fn(lends);
  const tool = createTool('card', load);
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([tool(), tool()])).toEqual([ours, ours]);
  expect(await tool()).toBe(ours);
  expect(load.mock.calls).toEqual([['card']]);
});

it('is loaded again after a load that came to nothing', async () => {
  const load = vi.fn(lends).mockResolvedValueOnce(false);
  const tool = createTool('card', load);
  expect(await tool()).toBeNull();
  expect(await tool()).toBe(ours);
});

it('is never one that an earlier script of the page has left', async () => {
  lend('card', ours);
  const tool = createTool('card', async () => true);
  expect(await tool()).toBeNull();
});

it('stays when another one comes before it was taken up', async () => {
  const both = async () => {
    lend('card', ours);
    lend('describe', vi.fn());
    return true;
  };
  expect(await createTool('card', both)()).toBe(ours);
});
