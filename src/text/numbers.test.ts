import { describe, expect, it } from 'vitest';
import type { LanguageCode } from './language';
import { quantities } from './numbers';

/** What was read, in one line: `span kind low[..high][ currency][ unit][ per rate][ bound]`. */
const read = (text: string, lang: LanguageCode = 'en') =>
  quantities(text, lang).map((one) => {
    const range = one.low === one.high ? `${one.low}` : `${one.low}..${one.high}`;
    const rest = [one.currency, one.unit, one.per && `per ${one.per}`, one.bound === 'exact' ? '' : one.bound];
    return [text.slice(one.start, one.end), one.kind, range, ...rest.filter(Boolean)].join(' ');
  });

describe('quantities finds, English', () => {
  it.each<[string, ...string[]]>([
    // money
    ['It cost $1.3bn.', '$1.3bn money 1300000000 USD'],
    ['It cost $1million.', '$1million money 1000000 USD'],
    ['It cost US$1,300 million.', 'US$1,300 million money 1300000000 USD'],
    ['It cost US$1\u00a0300 million.', 'US$1\u00a0300 million money 1300000000 USD'],
    ['It cost 1.3 billion dollars.', '1.3 billion dollars money 1300000000 USD'],
    ['It cost U.S. $65 million.', 'U.S. $65 million money 65000000 USD'],
    ['It cost sixty-five million dollars.', 'sixty-five million dollars money 65000000 USD'],
    ['It cost half a million euros.', 'half a million euros money 500000 EUR'],
    [
      'It cost C$5 or EUR 6 or 7 € or 8 USD.',
      'C$5 money 5 CAD',
      'EUR 6 money 6 EUR',
      '7 € money 7 EUR',
      '8 USD money 8 USD',
    ],
    ['A $65-million deal.', '$65-million money 65000000 USD'],
    [
      'It cost 5 million pesos, 3 million pounds.',
      '5 million pesos money 5000000',
      '3 million pounds money 3000000 GBP',
    ],
    ['It cost $1.3 bn in cash and 50 cents.', '$1.3 bn money 1300000000 USD', '50 cents money 0.5'],
    // ranges
    ['It cost €3-4 billion.', '€3-4 billion money 3000000000..4000000000 EUR'],
    ['Between $3 billion and $4 billion.', '$3 billion and $4 billion money 3000000000..4000000000 USD'],
    ['Fines of $3bn to $4bn.', '$3bn to $4bn money 3000000000..4000000000 USD'],
    ['About 90 to 100 cars, 10–15%.', '90 to 100 number 90..100 car about', '10–15% percent 10..15'],
    ['A walk of 5-10 km.', '5-10 km length 5000..10000 m'],
    // rates
    ['It pays $65 million a year.', '$65 million money 65000000 USD per year'],
    ['It pays $65 million a quarter.', '$65 million money 65000000 USD per quarter'],
    ['It pays a quarter of $65.', 'a quarter percent 25', '$65 money 65 USD'],
    ['It pays $65m annually.', '$65m money 65000000 USD per year'],
    ['It took one point three billion dollars.', 'one point three billion dollars money 1300000000 USD'],
    ['At this point three cars came.', 'three number 3 car'],
    ['It pays $65m/month.', '$65m money 65000000 USD per month'],
    ['It pays $65 million in rent every year.', '$65 million money 65000000 USD per year'],
    ['An annual revenue of over $65 million.', '$65 million money 65000000 USD per year over'],
    ['It pays $65million every single month.', '$65million money 65000000 USD per month'],
    ['It pays $65mn per calendar year.', '$65mn money 65000000 USD per year'],
    ['It pays $65 million each and every year.', '$65 million money 65000000 USD per year'],
    ['It pays $65 million month after month.', '$65 million money 65000000 USD per month'],
    ['It ships 20 million tons per day.', '20 million tons mass 20000000 t per day'],
    // bounds
    ['More than 90 cars.', '90 number 90 car over'],
    ['Upwards of $5; north of $6; past $7.', '$5 money 5 USD over', '$6 money 6 USD over', '$7 money 7 USD over'],
    ['A little over 20 percent.', '20 percent percent 20 over'],
    ['No more than 90, up to 91.', '90 number 90 under', '91 number 91 under'],
    [
      'Nearly $65m, close to 90, some 91, ~92.',
      '$65m money 65000000 USD about',
      '90 number 90 about',
      '91 number 91 about',
      '92 number 92 about',
    ],
    ['More than the 90 cars.', '90 number 90 car over'],
    [
      '90 cars or more, $65 million-plus, 90 or so.',
      '90 number 90 car over',
      '$65 million money 65000000 USD over',
      '90 number 90 about',
    ],
    // counts
    ['Ninety gallery cars and nineteen diesel locomotives.', 'Ninety number 90 car', 'nineteen number 19 locomotive'],
    [
      'A dozen engines, two hundred and five doors.',
      'A dozen number 12 engine',
      'two hundred and five number 205 door',
    ],
    ['Two and a half million people.', 'Two and a half million number 2500000 people'],
    ['A three-year term; 20 more cars.', 'three number 3 year', '20 number 20 car'],
    ['About 2000 workers.', '2000 number 2000 worker about'],
    ['The first train and the 19th.', 'first ordinal 1 train', '19th ordinal 19'],
    // parts and measures
    [
      '62.5 per cent, 62.5%, 62.5 percent',
      '62.5 per cent percent 62.5',
      '62.5% percent 62.5',
      '62.5 percent percent 62.5',
    ],
    ['Three quarters of it, half of it.', 'Three quarters percent 75', 'half percent 50'],
    [
      '80 km (50 miles), 5km, a 30m-high dam.',
      '80 km length 80000 m',
      '50 miles length 80467.2 m',
      '5km length 5000 m',
      '30m length 30 m',
    ],
    ['1.9 million tonnes, 500 kg.', '1.9 million tonnes mass 1900000 t', '500 kg mass 0.5 t'],
  ])('%s', (text, ...want) => expect(read(text)).toEqual(want));

  it('keeps the noun phrase, and what a share is of', () => {
    expect(quantities('ninety old gallery cars today', 'en')[0]?.nouns).toEqual(['old', 'gallery', 'car']);
    expect(
      quantities('red in two of the stories and blue in a third.', 'en').filter((q) => q.kind === 'percent'),
    ).toEqual([]);
    expect(quantities('a third of the shares', 'en')[0]).toMatchObject({ low: 100 / 3, nouns: ['share'] });
    expect(quantities('a $65 million contract', 'en')[0]?.nouns).toEqual(['contract']);
  });
});

describe('quantities leaves, English', () => {
  it.each([
    'In 2024 and by 1999, the 2024 elections, 2019-2024, the 1990s.',
    'June 19 and 20; on June 19, 2025, the 19th of June, June 19-21, 3 Nov., Nov. 3.',
    'On 19/06/2025, 2025-06-19, at 5 p.m., 10:30, 24/7.',
    'Ana Ode, 64, said so. The 64-year-old Ode is 64 years old.',
    'Article 19, No. 5, page 55, Line 2.',
    'Call 555-123-4567.',
    'Dozens of them, millions of dollars, hundreds of people.',
    'One of them knew; no one else; a one-sided story.',
    'A B-52, 5G and Covid-19.',
    '1) Ask\n2) Listen\n| 3 | Go',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  it('apart what is no range, no rate, no bound', () => {
    expect(read('It rose from $3 million to $4 million.')).toEqual([
      '$3 million money 3000000 USD',
      '$4 million money 4000000 USD',
    ]);
    expect(read('It paid $65 million a year ago.')).toEqual(['$65 million money 65000000 USD']);
    expect(read('It paid $65 million in a single year.')).toEqual(['$65 million money 65000000 USD']);
    expect(read('It paid $65 million, a month after the sale.')).toEqual(['$65 million money 65000000 USD']);
    expect(read('The annual meeting cost $5 million.')).toEqual(['$5 million money 5000000 USD']);
    expect(read('Over the past 20 years.')).toEqual(['20 number 20 year']);
    expect(read('Between one million and two million people')).toEqual([
      'one million and two million number 1000000..2000000 people',
    ]);
  });
});

describe('quantities, Spanish', () => {
  it.each<[string, ...string[]]>([
    ['Costó 1.300 millones de dólares.', '1.300 millones de dólares money 1300000000 USD'],
    ['Costó US$ 1 300 millones.', 'US$ 1 300 millones money 1300000000 USD'],
    ['Costó US$1,300 millones.', 'US$1,300 millones money 1300000000 USD'],
    [
      'Costó S/ 1.300 y mil trescientos millones de soles.',
      'S/ 1.300 money 1300 PEN',
      'mil trescientos millones de soles money 1300000000 PEN',
    ],
    ['Gana 65 millones de dólares al año.', '65 millones de dólares money 65000000 USD per year'],
    ['Gana 65 millones cada santo mes.', '65 millones number 65000000 per month'],
    ['Gana 65 millones de soles mes tras mes.', '65 millones de soles money 65000000 PEN per month'],
    ['Gana 65 millones de soles todos los años.', '65 millones de soles money 65000000 PEN per year'],
    ['Ganó 65 millones de soles los meses pasados.', '65 millones de soles money 65000000 PEN'],
    ['Gana 65 millones anuales.', '65 millones number 65000000 per year'],
    ['Ingresos mensuales de 65 millones de euros.', '65 millones de euros money 65000000 EUR per month'],
    ['Entre 3.000 y 4.000 millones de euros.', '3.000 y 4.000 millones de euros money 3000000000..4000000000 EUR'],
    ['Más de 90 coches, unos 20 vagones.', '90 number 90 coche over', '20 number 20 vagon about'],
    [
      'Cerca de noventa coches, hasta diecinueve locomotoras.',
      'noventa number 90 coche about',
      'diecinueve number 19 locomotora under',
    ],
    ['El 62,5 por ciento, el 62,5 %.', '62,5 por ciento percent 62.5', '62,5 % percent 62.5'],
    ['Dos tercios del parque, la mitad de la casa.', 'Dos tercios percent 66.66666666666667', 'mitad percent 50'],
    ['Treinta y dos casas, medio millón de casas.', 'Treinta y dos number 32 casa', 'medio millón number 500000 casa'],
    ['1,9 millones de toneladas, 80 km.', '1,9 millones de toneladas mass 1900000 t', '80 km length 80000 m'],
    ['Contrató a 2000 obreros.', '2000 number 2000 obrero'],
  ])('finds %s', (text, ...want) => expect(read(text, 'es')).toEqual(want));

  it.each([
    'En 2024, el 19 de junio de 2025, el 19 y 20 de junio.',
    'A las 5 de la tarde, a las 17 horas, a las 5 p. m.',
    'La Ley N.º 30, el artículo 5.',
    'Ana Ode, de 64 años, compró una casa; uno de ellos no.',
    'Miles de personas, millones de dólares.',
  ])('leaves %s', (text) => expect(read(text, 'es')).toEqual([]));
});

describe('quantities, any text', () => {
  it('gives ascending spans that do not overlap, soon', () => {
    const parts = [
      '1,',
      '1 ',
      'one ',
      'million ',
      '$',
      'a ',
      '3-4-',
      '1.000 ',
      'half a ',
      'more than ',
      '5% to ',
      'y medio ',
    ];
    for (const text of parts.map((part) => part.repeat(4000))) {
      for (const lang of ['en', 'es'] as const) {
        let last = 0;
        for (const { start, end, low, high } of quantities(text, lang)) {
          expect(start >= last && end > start && low <= high).toBe(true);
          last = end;
        }
      }
    }
  });
});
