import { describe, expect, it } from 'vitest';
import type { LanguageCode } from './language';
import { quotations } from './quotations';

const inners = (text: string, lang: LanguageCode = 'en') =>
  quotations(text, lang).map(({ inner }) => text.slice(inner.start, inner.end));

describe('quotations finds', () => {
  it.each<[string, string[]]>([
    ['“We won,” he said. “It is over.”', ['We won,', 'It is over.']],
    ['"We won," he said. "It is over."', ['We won,', 'It is over.']],
    ["''We won,'' he said.", ['We won,']],
    ['The "bridge"-like (“odd”) thing—"so"—it is.', ['bridge', 'odd', 'so']],
    ['„Ja“, sagte er.', ['Ja']],
    ['«Ganamos», dijo. ‹Sí›.', ['Ganamos', 'Sí']],
    ['« Ganamos », dijo.', ['Ganamos']],
    ['‘We won,’ he said.', ['We won,']],
    ["'We won,' he said. 'It is Kenya's.'", ['We won,', "It is Kenya's."]],
    ['They are ‘heroes’ and ‘villains’ now.', ['heroes', 'villains']],
    ['‘The miners’ union is strong,’ he said.', ['The miners’ union is strong,']],
    ["Mayor calls deal 'a gift' to city", ['a gift']],
    ['“He told me ‘no way’ twice,” she said.', ['He told me ‘no way’ twice,', 'no way']],
    ['"He told me \'no way\' twice," she said.', ["He told me 'no way' twice,", 'no way']],
    ['‘He said “no” to me.’', ['He said “no” to me.', 'no']],
    ['«Me dijo “no” ayer», contó.', ['Me dijo “no” ayer', 'no']],
    // marks mixed up
    ['It fell to 51 percent.“ “Yes,” he said. ”No.”', []],
  ])('%s', (text, want) => {
    if (want.length > 0) expect(inners(text)).toEqual(want);
    else expect(inners(text)).toEqual(['Yes,', 'No.']);
  });

  it('the span with its marks, its style and its words', () => {
    expect(quotations('Ode said “the deal is done” today.', 'en')).toEqual([
      { start: 9, end: 27, inner: { start: 10, end: 26 }, style: 'double', words: 4, closed: true },
    ]);
    expect(quotations('‘a’ «b»', 'es').map(({ style }) => style)).toEqual(['single', 'guillemet']);
  });

  it('a quotation that runs on into the next paragraph', () => {
    const text = 'Ode said: “We came. We saw. ';
    expect(quotations(text, 'en')).toMatchObject([{ start: 10, end: text.length - 1, closed: false, words: 4 }]);
    expect(quotations('‘We came', 'en')).toMatchObject([{ start: 0, end: 8, closed: false }]);
  });

  it('quotation marks that open each paragraph of one quotation', () => {
    const text = '“We came.\n\n“We saw.\n\n“We won.”';
    expect(quotations(text, 'en').map(({ closed }) => closed)).toEqual([false, false, true]);
    expect(inners(text)).toEqual(['We came.', 'We saw.', 'We won.']);
    expect(inners('"We came.\n"We won."')).toEqual(['We came.', 'We won.']);
  });

  it('no more than the forgotten mark leaves open', () => {
    expect(inners('“We came, he said. “We saw,” she said.')).toEqual(['We came, he said.', 'We saw,']);
  });
});

describe('quotations leaves', () => {
  it.each([
    "Kenya's miners' union couldn't meet the drivers' union in the '90s.",
    'Kenya’s miners’ union couldn’t meet the drivers’ union in the ’90s.',
    'Rock ‘n’ roll of the ‘90s; get ’em, get ‘em.',
    'He is 6\'2" tall.',
    'The end.”',
    'An empty “” pair.',
    "It was the dog's 'twas.",
  ])('%s', (text) => expect(quotations(text, 'en')).toEqual([]));

  it('the measure inside a quotation', () => {
    expect(inners('"He is 6\'2" tall," she said.')).toEqual(['He is 6\'2" tall,']);
  });
  it('hostile input, soon', () => {
    for (const mark of ['“', '"', "s' a ", '‘a ', '«', ' "a', "''"]) {
      expect(quotations(mark.repeat(20_000), 'en').length).toBeLessThanOrEqual(20_000);
    }
  });
});
