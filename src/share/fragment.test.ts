import { describe, expect, it } from 'vitest';
import { linkTo, textDirective } from './fragment';
import { quoteAt } from './quote';

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

describe('textDirective', () => {
  it.each([
    ['words alone', quote('in May'), 'in%20May'],
    [
      'with what stands around them',
      quote('in May', 'It was opened ', ', they said.'),
      'It%20was%20opened-,in%20May,-%2C%20they%20said.',
    ],
    ['the characters that mean something', quote('a-b, c & d%'), 'a%2Db%2C%20c%20%26%20d%25'],
    ['whole words for cut ones', quote('pene', 'was re-o', 'd in May'), 'was%20re%2D-,opened,-in%20May'],
    ['no other block', quote('in May', 'Headline\n\nOpened ', '\n\nNext'), 'Opened-,in%20May'],
    [
      'the first and the last words of several blocks',
      quote('one two three four\n\nfive six seven eight'),
      'one%20two,seven%20eight',
    ],
    ['half a character', quote('a\ud800'), 'a%EF%BF%BD'],
    ['nothing', quote(' \n '), ''],
  ])('writes %s', (_, of, directive) => {
    expect(textDirective(of)).toBe(directive);
  });

  it('names a long quotation by its first and last words', () => {
    const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    expect(textDirective(quote(long))).toBe(
      'word0%20word1%20word2%20word3%20word4%20word5,word54%20word55%20word56%20word57%20word58%20word59',
    );
  });
});

describe('linkTo', () => {
  it.each([
    ['https://a.example/b', 'https://a.example/b#:~:text=May'],
    ['https://a.example/b?c#d', 'https://a.example/b?c#d:~:text=May'],
    ['https://a.example/b#:~:text=old', 'https://a.example/b#:~:text=May'],
    ['javascript:alert(1)', ''],
  ])('%s', (url, link) => {
    expect(linkTo(url, quote('May'))).toBe(link);
  });
});

describe('quoteAt', () => {
  it('takes whole words around, and keeps the lines', () => {
    const text = `${'before '.repeat(20)}\n\nIn May it${' after'.repeat(20)}`;
    const start = text.indexOf('May');
    const { exact, prefix, suffix } = quoteAt(text, { start, end: start + 3 });
    expect(exact).toBe('May');
    expect(prefix).toMatch(/^ before .*\n\nIn $/s);
    expect(suffix).toMatch(/^ it after.* after $/);
  });
});
