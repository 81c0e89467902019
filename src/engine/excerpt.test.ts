import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt';

const long = `${'before '.repeat(30)}the dam cost $40 million ${'after '.repeat(30)}`;
const at = long.indexOf('$40');

describe('excerpt', () => {
  it('leaves a short text on one line, without the stop at its end', () => {
    expect(excerpt('the old\n  dam. ')).toBe('the old dam');
  });

  it('makes quotation marks single', () => {
    expect(excerpt('the “old” dam, a "wall" of «mud»')).toBe('the ‘old’ dam, a ‘wall’ of ‘mud’');
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
