import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compareDates, type DateReading, dates, dateText, dayText, describeDate } from './dates';

const PUBLISHED = '2025-07-12';
const JUNE_19 = { from: '2025-06-19', to: '2025-06-19' };

function one(text: string, published: string | null = PUBLISHED): DateReading {
  const [reading] = dates(text, 'en', published);
  if (reading === undefined) throw new Error(`no date in "${text}"`);
  return reading;
}

describe('dates', () => {
  it('gives offsets that lead back to the text', () => {
    const text = 'First line.\n\nHe came “in” late April, 2025\nand left on 3 May.';
    const found = dates(text, 'en', null);
    expect(found.map((d) => text.slice(d.start, d.end))).toEqual(['late April, 2025', '3 May']);
    expect(found.map((d) => d.text)).toEqual(['late April, 2025', '3 May']);
  });

  it('tells what points at the page’s date from what only lacks a year', () => {
    expect(one('in late April')).toMatchObject({ relative: false, yearGiven: false, month: 4, part: 'late' });
    expect(one('late last month')).toMatchObject({ relative: true, month: 6, part: 'late' });
    expect(one('June 19, 2025')).toMatchObject({ relative: false, yearGiven: true, month: 6, day: 19 });
  });

  it('leaves an undated page’s relative dates unresolved, and keeps what is known', () => {
    expect(one('late last month', null)).toMatchObject({ from: null, to: null, month: null, part: 'late' });
    expect(one('in late April', null)).toMatchObject({
      from: null,
      month: 4,
      part: 'late',
      precision: 'part-of-month',
    });
    expect(one('last November', null)).toMatchObject({ from: null, month: 11, relative: true });
    expect(one('June 19, 2025', null)).toMatchObject({ from: '2025-06-19' });
    expect(one('in June of that year')).toMatchObject({ from: null, month: 6, relative: false });
  });

  it('takes a page’s date with a time, and none that is no date', () => {
    expect(one('last month', '2025-07-12T09:30:00Z').from).toBe('2025-06-01');
    expect(one('last month', '2025-02-30').from).toBeNull();
  });

  it('reads over the turn of a year and a leap day', () => {
    expect(one('last month', '2025-01-05').from).toBe('2024-12-01');
    expect(one('yesterday', '2024-03-01').from).toBe('2024-02-29');
    expect(one('February 29', '2025-07-12').from).toBe('2024-02-29');
  });

  it('marks a bound', () => {
    expect(one('by mid-June').bound).toBe('before');
    expect(one('after 19 June').bound).toBe('after');
    expect(one('on 19 June').bound).toBeUndefined();
  });
});

describe('dates of any text', () => {
  const WORDS =
    'the late early mid - to and or of in last next this May June Feb. march 19 19th 2025 31 1990s week month year ago two , . ( Sunday until el del a fines de mayo hace pasado próximo 30/2/2025 – between quarter weekend \n\n'.split(
      ' ',
    );
  const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));
  const published = fc.constantFrom(null, '2025-07-12', '2024-02-29', '2025-01-01');

  it('are ordered spans of the text, each from a first day to a last', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en' as const, 'es' as const), published, (words, lang, day) => {
        let end = 0;
        for (const date of dates(words, lang, day)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(words.slice(date.start, date.end)).toBe(date.text);
          expect(date.text.trim()).toBe(date.text);
          expect((date.from ?? '') <= (date.to ?? '')).toBe(true);
          for (const words of ['en', 'es'] as const)
            expect(describeDate(date, words)).not.toMatch(/NaN|undefined|^\s*$/);
          if (date.from !== null && date.to !== null) {
            expect(compareDates(date, { from: date.from, to: date.to })).toBe('agrees');
          }
          end = date.end;
        }
      }),
      { seed: 19, numRuns: 300 },
    );
  });
});

describe('compareDates', () => {
  const AGREES = [
    'in June',
    'on 19 June',
    'on 20 June',
    'in mid-June',
    'in late June',
    'in early June',
    'in 2025',
    'this summer',
    'this year',
    'late last month',
    'last month',
    'three weeks ago',
    'a month ago',
    'by mid-June',
    'by July',
    'after 5 May',
    'between April and June',
    'June 18-22',
    'the week of June 16',
    'in the first half of 2025',
  ];
  const DIFFERS = [
    'on 21 June',
    'in late April',
    'in late May',
    'in early July',
    'in May',
    'on 22 June',
    'on 19 June 2024',
    'in 2024',
    'last year',
    'last November',
    'last summer',
    'in the 1990s',
    'last week',
    'two months ago',
    'before May',
    'April or May',
  ];
  it.each(AGREES)('"%s" agrees with 19 June 2025', (text) => {
    expect(compareDates(one(text), JUNE_19)).toBe('agrees');
  });
  it.each(DIFFERS)('"%s" differs from 19 June 2025', (text) => {
    expect(compareDates(one(text), JUNE_19)).toBe('differs');
  });
  it.each(['recently', 'a few weeks ago', 'in recent months'])('"%s" tells nothing', (text) => {
    expect(compareDates(one(text), JUNE_19)).toBe('unknown');
  });

  it('keeps a part of a month within two weeks', () => {
    expect(compareDates(one('early June'), { from: '2025-06-29', to: '2025-06-29' })).toBe('differs');
  });

  it('holds a month without a year against any year', () => {
    const november = { from: '2024-11-16', to: '2024-11-16' };
    expect(compareDates(one('late April', null), JUNE_19)).toBe('differs');
    expect(compareDates(one('in November', null), november)).toBe('agrees');
    expect(compareDates(one('19 June', null), JUNE_19)).toBe('agrees');
    expect(compareDates(one('late April', null), { from: '2025-01-01', to: '2025-12-31' })).toBe('agrees');
  });

  it('never holds a relative date against an undated page', () => {
    for (const text of ['last month', 'late last month', 'last year', 'last November', 'on Thursday', 'on the 3rd.']) {
      expect(compareDates(one(text, null), JUNE_19)).toBe('unknown');
    }
    expect(compareDates(one('last June', null), JUNE_19)).toBe('agrees');
  });

  it('compares with what an undated document knows', () => {
    expect(compareDates(one('late April'), one('in June', null))).toBe('differs');
    expect(compareDates(one('19 June 2025'), one('in June', null))).toBe('agrees');
    expect(compareDates(one('19 June', null), one('June', null))).toBe('agrees');
    expect(compareDates(one('19 June 2025'), one('late last month', null))).toBe('unknown');
  });

  it('agrees with an expected month that holds it, or part that it adjoins', () => {
    expect(compareDates(one('late June'), one('June 2025'))).toBe('agrees');
    expect(compareDates(one('19 June'), one('late last month'))).toBe('agrees');
    expect(compareDates(one('2 June'), one('late last month'))).toBe('differs');
    expect(compareDates(one('late May'), one('June 2025'))).toBe('differs');
  });
});

describe('describeDate', () => {
  const CASES: [text: string, published: string | null, en: string, es: string][] = [
    ['in late April', PUBLISHED, 'late April 2025', 'a finales de abril de 2025'],
    ['mid-June 2025', null, 'mid-June 2025', 'a mediados de junio de 2025'],
    ['on June 19', PUBLISHED, '19 June 2025', 'el 19 de junio de 2025'],
    ['June 19-21', PUBLISHED, '19–21 June 2025', 'entre el 19 y el 21 de junio de 2025'],
    ['April 28 to May 2, 2025', PUBLISHED, '28 April to 2 May 2025', 'entre el 28 de abril y el 2 de mayo de 2025'],
    ['late last month', null, 'late in the month before', 'a finales del mes anterior'],
    ['late last month', PUBLISHED, 'late June 2025', 'a finales de junio de 2025'],
    ['last month', null, 'the month before', 'el mes anterior'],
    ['two weeks ago', null, 'two weeks before', 'dos semanas antes'],
    ['yesterday', null, 'the day before', 'el día anterior'],
    ['last week', null, 'the week before', 'la semana anterior'],
    ['this year', null, 'the year of publication', 'el año de la publicación'],
    ['last November', null, 'last November', 'last November'],
    ['in late April', null, 'late April', 'a finales de abril'],
    ['on 19 June', null, '19 June', 'el 19 de junio'],
    ['last week', PUBLISHED, 'the week of 30 June 2025', 'en la semana del 30 de junio de 2025'],
    ['the first week of May', PUBLISHED, '1–7 May 2025', 'entre el 1 y el 7 de mayo de 2025'],
    ['in November 2023', PUBLISHED, 'November 2023', 'en noviembre de 2023'],
    ['in 2024', PUBLISHED, '2024', 'en 2024'],
    ['from 2012 to 2014', PUBLISHED, '2012 to 2014', 'entre 2012 y 2014'],
    ['late 2024', PUBLISHED, 'late 2024', 'a finales de 2024'],
    ['Q2 2025', PUBLISHED, 'April to June 2025', 'entre abril y junio de 2025'],
    ['last summer', PUBLISHED, 'summer 2024', 'en el verano boreal de 2024'],
    ['last winter', PUBLISHED, 'winter 2024–25', 'en el invierno boreal de 2024-2025'],
    ['April-May 2025', PUBLISHED, 'April to May 2025', 'entre abril y mayo de 2025'],
    ['the 1990s', PUBLISHED, 'the 1990s', 'the 1990s'],
    ['recently', PUBLISHED, 'recently', 'recently'],
  ];
  it.each(CASES)('says "%s" (page of %s) as "%s" and "%s"', (text, published, en, es) => {
    expect(describeDate(one(text, published), 'en')).toBe(en);
    expect(describeDate(one(text, published), 'es')).toBe(es);
  });

  it('says in Spanish what Spanish reads as the same days', () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2019-01-01', n));
    fc.assert(
      fc.property(days, fc.constantFrom('en' as const, 'es' as const), (day, lang) => {
        const [reading] = dates(dayText(day, lang), lang, null);
        expect([reading?.from, reading?.to]).toEqual([day, day]);
      }),
    );
    for (const [text] of CASES.filter(([, published, , es]) => published && /\d/.test(es) && !/1990|boreal/.test(es))) {
      const meant = one(text, PUBLISHED);
      const [said] = dates(describeDate(meant, 'es'), 'es', PUBLISHED);
      expect([text, said?.from, said?.to]).toEqual([text, meant.from, meant.to]);
    }
  });
});

describe('dayText and dateText', () => {
  it('write a date as it stands by itself', () => {
    expect(dayText('2025-06-19', 'en')).toBe('19 June 2025');
    expect(dayText('2025-06-09', 'es')).toBe('9 de junio de 2025');
    expect(dateText(one('November 2024'), 'es')).toBe('noviembre de 2024');
    expect(dateText(one('16 November 2024'), 'en')).toBe('16 November 2024');
    expect(dateText(one('in 2024'), 'es')).toBe('2024');
  });

  it.each(['undated', '2031', '2031-13-40', ''])('leave %s', (text) => {
    expect(dayText(text, 'es')).toBe(text);
  });

  it('leave what is longer than a day, a month or a year', () => {
    expect(dateText(one('late April'), 'es')).toBeNull();
    expect(dateText(one('from 2012 to 2014'), 'es')).toBeNull();
    expect(dateText(one('on 19 June', null), 'es')).toBeNull();
  });
});

describe('addDays', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
  });
});
