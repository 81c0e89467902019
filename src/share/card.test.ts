import { describe, expect, it } from 'vitest';
import { flag, PAGES, shared } from '../../tests/share/fixture';
import { card } from './card';
import { widthOf } from './card/measure';
import { wrap } from './card/wrap';
import { shareWords } from './words';

const words = shareWords('en');
const linesOf = (svg: string) =>
  [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*font-size="(\d+)"[^>]*>(.*?)<\/text>/g)].map(
    ([, y, size, text]) => ({
      y: Number(y),
      size: Number(size),
      text: (text ?? '').replace(/<[^>]*>/g, ''),
    }),
  );

describe('card', () => {
  it('shows both sides of a flag', () => {
    const text = linesOf(card.write([shared()], { words, flag: 0 }))
      .map((line) => line.text)
      .join(' ');
    expect(text).toContain('The dam was opened in May 2024, the council said.');
    expect(text).toContain('The dam was opened on 3 June 2024.');
    expect(text).toContain('news.example');
  });

  it('says how many flags are not shown', () => {
    const [forty = []] = [PAGES['forty flags of every kind']];
    expect(card.write(forty, { words })).toMatch(/and 3\d more/);
  });

  it.each([
    ['long words', 'Donaudampfschiff'.repeat(40)],
    ['a long sentence', 'many words in a row '.repeat(100)],
    ['wide letters', 'WWWMMM'.repeat(100)],
    ['emoji', '🏗️👩‍🔬'.repeat(200)],
  ])('keeps %s on the sheet, no line over another', (_, text) => {
    const flags = [flag('framing', { sentence: `The ${text} opened.`, exact: text, evidence: [] })];
    for (const options of [{ words, flag: 0 }, { words }]) {
      const lines = linesOf(card.write([shared({ flags })], options));
      expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(630);
      const ys = lines.map(({ y }) => y).sort((a, b) => a - b);
      expect(Math.min(...ys)).toBeGreaterThan(30);
    }
  });

  it('is drawn in the colours that were chosen', () => {
    expect(card.write([shared()], { words, dark: true })).toContain('fill="#1d2027"');
    expect(card.write([shared()], { words })).toContain('fill="#ffffff"');
  });
});

describe('wrap', () => {
  it('breaks between words, and within one that is wider than a line; nothing is lost', () => {
    const box = { width: 200, size: 20 };
    const lines = wrap(
      [{ text: 'one two ' }, { text: 'threefourfivesixseveneightnine', mark: true }, { text: ' ten' }],
      box,
    );
    for (const line of lines)
      expect(line.reduce((sum, { text, mark }) => sum + widthOf(text, 20, mark), 0)).toBeLessThanOrEqual(200);
    expect(
      lines
        .flat()
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ''),
    ).toBe('onetwothreefourfivesixseveneightnineten');
  });
});
