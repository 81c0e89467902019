import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import type { Article } from '../../src/text/article';

const checkArticle = vi.hoisted(() => vi.fn((_article: Article) => ({})));
vi.mock('../../src/engine/check', () => ({ checkArticle }));

import { warmUp } from './warm-up';

describe('warm-up', () => {
  it('reads the opening of a document, paragraph by paragraph', () => {
    const text = `The dam leaks.\n\nThe council met.\n\n${'x'.repeat(5000)}`;
    warmUp({ pack: { documents: [{ title: 'One', published: '2031-02-03', text }] } } as unknown as Engine);
    const article = checkArticle.mock.lastCall?.[0];
    expect(article?.blocks.slice(0, 2).map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'The dam leaks.',
      'The council met.',
    ]);
    expect(article?.text.length).toBeLessThan(1000);
  });
});
