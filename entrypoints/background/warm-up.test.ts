import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import type { Article } from '../../src/text/article';

const checkArticle = vi.hoisted(() => vi.fn((_article: Article) => ({})));
vi.mock('../../src/engine/check', () => ({ checkArticle }));

import { warmUp } from './warm-up';

const engine = {
  pack: {
    documents: [
      { title: 'One', published: '2031-02-03', text: 'The dam leaks.\n\nThe council met.' },
      { title: 'Two', published: null, text: 'x'.repeat(5000) },
    ],
  },
} as unknown as Engine;

describe('warm-up', () => {
  beforeEach(() => checkArticle.mockClear());

  it('reads the opening of each document, paragraph by paragraph', async () => {
    await warmUp(engine, () => true);
    const [one, two] = checkArticle.mock.calls.map(([article]) => article);
    expect(one?.blocks.map(({ start, end }) => one.text.slice(start, end))).toEqual([
      'The dam leaks.',
      'The council met.',
    ]);
    expect(two?.text.length).toBeLessThan(1000);
  });

  it('leaves off as soon as it is no longer wanted', async () => {
    await warmUp(engine, () => checkArticle.mock.calls.length < 1);
    expect(checkArticle).toHaveBeenCalledTimes(1);
  });
});
