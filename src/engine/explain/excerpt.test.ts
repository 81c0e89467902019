import { describe, expect, it } from 'vitest';
import { excerpt as cut, type Marks } from './excerpt';

const ENGLISH: Marks = { outer: ['“', '”'], inner: ['‘', '’'] };
const SPANISH: Marks = { outer: ['«', '»'], inner: ['“', '”'] };
const excerpt = (text: string, around?: { start: number; end: number }) => cut(text, ENGLISH, around);

const long = `${'before '.repeat(30)}the dam cost $40 million ${'after '.repeat(30)}`;
const at = long.indexOf('$40');

describe('excerpt', () => {
  it('leaves a short text on one line, without the stop at its end', () => {
    expect(excerpt('the old\n  dam. ')).toBe('the old dam');
  });

  it('makes quotation marks single', () => {
    expect(excerpt('the “old” dam, a "wall" of «mud»')).toBe('the ‘old’ dam, a ‘wall’ of ‘mud’');
  });

  it('makes quotation marks the inner ones of another language', () => {
    expect(cut('the “old” dam, a "wall" of «mud».', SPANISH)).toBe('the “old” dam, a “wall” of “mud”');
    expect(cut('they call it “the wall.”', SPANISH)).toBe('they call it “the wall”');
  });

  it('drops a quotation mark whose other half is cut away', () => {
    expect(excerpt('wall” of mud, said the “mayor')).toBe('wall of mud, said the mayor');
  });

  it('cuts a long text at a word', () => {
    const short = excerpt('word '.repeat(60));
    expect(short).toMatch(/^(word )+…$/);
    expect(short.length).toBeLessThan(125);
  });

  it('keeps the words that matter in the middle', () => {
    const short = excerpt(long, { start: at, end: at + 11 });
    expect(short).toMatch(/^… (before )+the dam cost \$40 million (after )+…$/);
  });

  it('cuts a long one that has no words', () => {
    expect(excerpt('x'.repeat(300)).length).toBeLessThan(125);
  });
});
