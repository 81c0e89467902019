import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../tests/share/elements';
import { PAGES } from '../../tests/share/fixture';
import { HOSTILE, hostilePage } from '../../tests/share/hostile';
import { VALIDATORS } from '../../tests/share/validators';
import { FORMAT_IDS, type ShareOptions } from './format';
import { SHARE_FORMATS } from './formats';
import { shareWords } from './words';

const OPTIONS: ShareOptions = {
  words: shareWords('en'),
  publisher: { name: 'The Desk', url: 'https://desk.example/checks/1' },
};

describe.each(FORMAT_IDS)('%s', (id) => {
  const format = SHARE_FORMATS[id];
  const write = (of: Parameters<typeof format.write>[0], options = OPTIONS) => format.write(of, options);

  it.each(Object.entries(PAGES))('is valid for %s', async (_, pages) => {
    expect(await VALIDATORS[id](write(pages))).toEqual([]);
    expect(await VALIDATORS[id](write(pages, { ...OPTIONS, words: shareWords('es'), dark: true }))).toEqual([]);
    if (pages[0]?.flags.length) expect(await VALIDATORS[id](write(pages, { ...OPTIONS, flag: 0 }))).toEqual([]);
  });

  it.each(HOSTILE)('takes %j for text, in every field', async (text) => {
    const output = write(hostilePage(text), { ...OPTIONS, flag: 0 });
    expect(await VALIDATORS[id](output)).toEqual([]);
    expect(await VALIDATORS[id](write(hostilePage(text)))).toEqual([]);
  });

  it('says the same for the same', () => {
    for (const pages of Object.values(PAGES)) expect(write(pages)).toBe(write(pages));
  });
});

describe.each(['markdown', 'html', 'report'] as const)('%s', (id) => {
  const names = (text: string) => {
    const output = SHARE_FORMATS[id].write(hostilePage(text), OPTIONS);
    const body = id === 'report' ? (/<body>([\s\S]*)<\/body>/.exec(output)?.[1] ?? '') : output;
    return elementsOf(body, id === 'markdown' ? 'markdown' : 'html');
  };

  it.each(HOSTILE.filter((text) => !text.includes('\n')))('makes no element and no attribute of %j', (text) => {
    const usual = names('plain');
    const found = names(text);
    expect(found.problems).toEqual([]);
    expect(found.names).toEqual(usual.names);
  });
});

describe('every shared thing', () => {
  const [page] = Object.values(PAGES);
  it.each(FORMAT_IDS.filter((id) => id !== 'claimreview'))(
    '%s: names page, time, edition; says what a flag means',
    (id) => {
      const words = shareWords('en');
      const text = SHARE_FORMATS[id]
        .write(page ?? [], OPTIONS)
        .replace(/<[^>]*>/g, ' ')
        .replace(/\\(?!u)/g, '')
        .replace(/\s+/g, ' ');
      expect(text).toMatch(/news\.example/);
      expect(text).toMatch(/2 January 2026, 03:04 UTC|2026-01-02T03:04:05/);
      expect(text).toContain('1.0.0+0123abcd');
      for (const sentence of [...words.meaning.split('. '), ...words.answer.split('. ')])
        expect(text).toContain(id === 'card' ? sentence.split(' ').slice(0, 3).join(' ') : sentence);
    },
  );
});
