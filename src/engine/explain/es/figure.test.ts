import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../../text/numbers';
import { figure } from './figure';

/** As Spanish writes it; null where it is left as it is. */
function inSpanish(text: string): string | null {
  const [quantity] = quantities(text, 'en');
  if (!quantity) throw new Error(`No figure in “${text}”.`);
  const { start, end } = quantity;
  const told = figure({ quantity, before: text.slice(0, start).trim(), after: text.slice(end).trim() }, text);
  return told.form === 'words' ? null : told.text;
}

describe('figure', () => {
  it.each([
    ['$1.3 billion', '1300 millones de dólares'],
    ['$1.3 million', '1,3 millones de dólares'],
    ['€1 million', '1 millón de euros'],
    ['$2.5 trillion', '2,5 billones de dólares'],
    ['$13 billion', '13\u00a0000 millones de dólares'],
    ['£95,000 a week', '95\u00a0000 libras esterlinas a la semana'],
    ['over $65 million a year', 'más de 65 millones de dólares al año'],
    ['between $3 billion and $4 billion', 'entre 3000 y 4000 millones de dólares'],
    ['$900,000 to $1.2 million', 'entre 900\u00a0000 dólares y 1,2 millones de dólares'],
    ['1 dollar', '1 dólar'],
    ['62.5 per cent', 'el 62,5 %'],
    ['about 74 per cent', 'alrededor del 74 %'],
    ['at least 10 percent', 'al menos el 10 %'],
    ['between 3 and 5 percent', 'entre el 3 y el 5 %'],
    ['about 80 km', 'alrededor de 80 km'],
    ['350 metres', '350 m'],
    ['30 tonnes', '30 toneladas'],
  ])('writes %s as %s', (text, written) => {
    expect(inSpanish(text)).toBe(written);
  });

  it.each([
    ['what it would have to convert', '300 miles'],
    ['what it would have to round', 'a third'],
    ['a currency that it does not know', '500 million kroner'],
    ['a bound without an equal', 'a little over $5 million'],
    ['words behind it that are no rate', '$5 million in bonds'],
    ['a bare number', '19 locomotives'],
    ['what is written without digits', 'four billion dollars'],
  ])('leaves %s', (_why, text) => {
    expect(inSpanish(text)).toBeNull();
  });

  it('writes no sum that Spanish would read as another', () => {
    const sum = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom(1, 10, 1000, 100_000, 1e6, 1e7, 1e9, 1e12),
      fc.constantFrom('USD', 'EUR', 'CNY', 'PEN', 'MXN'),
    );
    fc.assert(
      fc.property(sum, ([digits, scale, currency]) => {
        const text = `${currency} ${digits * scale}`;
        const [quantity] = quantities(text, 'en');
        if (!quantity) return;
        const [read] = quantities(inSpanish(text) ?? '', 'es');
        expect(read?.currency).toBe(quantity.currency);
        expect((read?.low ?? 0) / quantity.low).toBeCloseTo(1, 9);
        expect((read?.high ?? 0) / quantity.high).toBeCloseTo(1, 9);
      }),
    );
  });
});
