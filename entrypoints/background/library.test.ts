import { describe, expect, it, vi } from 'vitest';
import { PackError } from '../../src/pack/errors';
import type { Pack } from '../../src/pack/schema';
import type { Article } from '../../src/text/article';

vi.mock('../../src/engine/engine', () => ({ createEngine: (pack: Pack) => pack.id }));
const warmUp = vi.hoisted(() => vi.fn((_engine: unknown) => undefined));
vi.mock('./warm-up', () => ({ warmUp }));
const checkArticle = vi.hoisted(() =>
  vi.fn((article: Article, engine: string) => ({
    story: { pack: engine, covers: article.text.includes(engine), score: engine === 'dam' ? 0.4 : 0.2 },
    flags: ['one'],
  })),
);
vi.mock('../../src/engine/check', () => ({ checkArticle }));

import { createLibrary } from './library';

const article = (text: string) => ({ text }) as Article;
const pack = (id: string) => ({ id, title: `The ${id}`, called: { es: `El ${id}` } }) as Pack;

describe('library', () => {
  it('gives the story that the article covers, before one that merely scores higher', async () => {
    const library = createLibrary(['dam', 'bridge'], async (id) => pack(id));
    expect((await library.check(article('of the bridge'), {})).story).toBe('The bridge');
    expect((await library.check(article('of neither'), {})).story).toBe('The dam');
  });

  it('calls the story what readers of the language call it', async () => {
    const library = createLibrary(['dam'], async (id) => pack(id));
    expect((await library.check(article('of the dam'), { explainIn: 'es' })).story).toBe('El dam');
  });

  it('reads each pack once', async () => {
    const read = vi.fn(async (id: string) => pack(id));
    const library = createLibrary(['dam'], read);
    library.warm();
    await library.check(article('one'), {});
    await library.check(article('two'), {});
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('warms each engine up once', async () => {
    warmUp.mockClear();
    const library = createLibrary(['dam', 'bridge'], async (id) => pack(id));
    library.warm();
    library.warm();
    await vi.waitFor(() => expect(warmUp.mock.calls).toEqual([['dam'], ['bridge']]));
  });

  it('leaves the warming to an article that is there already', async () => {
    warmUp.mockClear();
    const library = createLibrary(['dam'], async (id) => pack(id));
    library.warm();
    await library.check(article('one'), {});
    expect(warmUp).not.toHaveBeenCalled();
  });

  it('says which pack cannot be read, and tries again', async () => {
    const read = vi.fn(async (id: string) => pack(id));
    read.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const library = createLibrary(['dam'], read);
    const refused = library.check(article('one'), {});
    await expect(refused).rejects.toThrow(PackError);
    await expect(refused).rejects.toThrow(/^dam: .*Failed to fetch/);
    expect((await library.check(article('two'), {})).story).toBe('The dam');
  });

  it('checks a text once, as long as it is asked for among few', async () => {
    checkArticle.mockClear();
    const library = createLibrary(['dam'], async (id) => pack(id));
    const first = await library.check(article('one'), {});
    first.verdict.flags = [];
    expect((await library.check(article('one'), {})).verdict.flags).toEqual(['one']);
    expect(checkArticle).toHaveBeenCalledTimes(1);
    await library.check(article('one'), { basis: 'record' });
    expect(checkArticle).toHaveBeenCalledTimes(2);
    for (const text of 'abcdefgh') await library.check(article(text), {});
    await library.check(article('one'), {});
    expect(checkArticle).toHaveBeenCalledTimes(11);
  });
});
