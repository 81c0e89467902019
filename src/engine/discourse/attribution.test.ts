import { describe, expect, it } from 'vitest';
import type { Article } from '../../text/article';
import type { LanguageCode } from '../../text/language';
import { attribute, attributionAt } from './attribution';
import type { SentenceAttribution, SentenceInput } from './types';

/** Blocks are separated by a line break, sentences within a block by `|`. */
function read(source: string, lang: LanguageCode = 'en'): SentenceAttribution[] {
  const sentences: SentenceInput[] = [];
  const blocks: Article['blocks'] = [];
  let text = '';
  source.split('\n').forEach((line, block) => {
    if (block) text += '\n\n';
    const start = text.length;
    line.split('|').forEach((sentence, i) => {
      if (i) text += ' ';
      sentences.push({ start: text.length, end: text.length + sentence.length, block });
      text += sentence;
    });
    blocks.push({ start, end: text.length, kind: 'paragraph' });
  });
  return attribute({ title: '', published: null, lang, text, blocks }, sentences, lang);
}

const only = (source: string, lang: LanguageCode = 'en') => {
  const [first] = read(source, lang);
  if (!first) throw new Error('no sentence');
  return first;
};

describe('attribute', () => {
  it.each([
    ['The harbour master said that the ferry would sail in May.', 'The harbour master'],
    ['“We will sail,” said Ana Torres, the harbour master.', 'Ana Torres'],
    ['The ferry would sail in May, Torres said.', 'Torres'],
    ['According to the ministry, the ferry cost $20 million.', 'the ministry'],
    ['The ferry cost $20 million, according to a report of the audit office.', 'a report of the audit office'],
    ['Ana Torres, who runs the harbour, told reporters that the ferry was late.', 'Ana Torres'],
    ['Torres called the deal a disgrace.', 'Torres'],
    ['The study found that fares had doubled.', 'The study'],
  ])('finds the source of: %s', (sentence, speaker) => {
    expect(only(sentence)).toMatchObject({ state: 'attributed', speaker });
  });

  it.each([
    'Critics say the ferry came too late.',
    'The ferry was reportedly sold.',
    'It is said that the owner never paid.',
    'Some argue that fares will double.',
  ])('finds nobody in particular in: %s', (sentence) => {
    expect(only(sentence).state).toBe('vague');
  });

  it.each([
    'The ferry arrived in May and carried 300 passengers.',
    'The old “Queen” was scrapped.',
    'The route opened according to plan.',
    'I think the ferry is too slow.',
  ])('leaves the page its own voice in: %s', (sentence) => {
    expect(only(sentence).state).toBe('none');
  });

  it('carries a quotation over to the sentences that it runs through', () => {
    const [, second, third] = read('“We will sail,” said Torres.|“The crew is ready.|Nobody is worried.”');
    expect(second).toMatchObject({ state: 'attributed', speaker: 'Torres', carried: true });
    expect(third).toMatchObject({ state: 'attributed', speaker: 'Torres', carried: true });
  });

  it('lists both sources of a nested report, the outer one first', () => {
    const found = only('The Courier reported that the mayor said the ferry was sold.');
    expect(found.speaker).toBe('The Courier');
    expect(found.spans.map((span) => span.speaker)).toEqual(['The Courier', 'the mayor']);
  });

  it('reads Spanish with the same mechanism', () => {
    expect(only('El ministro afirmó que el barco zarpará en mayo.', 'es')).toMatchObject({
      state: 'attributed',
      speaker: 'El ministro',
    });
    expect(only('Se rumorea que el barco fue vendido.', 'es').state).toBe('vague');
    expect(only('El barco llegó al puerto en mayo.', 'es').state).toBe('none');
  });
});

describe('attributionAt', () => {
  it('finds the innermost source of some words and none for words outside', () => {
    const text = 'The Courier reported that the mayor said the ferry was sold.';
    const found = only(text);
    const start = text.indexOf('the ferry');
    expect(attributionAt(found, { start, end: start + 9 })?.speaker).toBe('the mayor');
    expect(attributionAt(found, { start: 0, end: 3 })).toBeNull();
  });
});
