import { describe, expect, it } from 'vitest';
import { EN_DATES } from '../en/dates';
import { ES_DATES } from '../es/dates';
import { fold } from '../fold';
import type { DateGrammar } from './expression';
import { DateVocabulary } from './vocabulary';

/** Each way of writing a date, and of each the words that its rule could be told by. */
const EN = `June 19, 2025; the week of 19 June; Sept. 3; on the nineteenth of April; 2025-06-19; 19/06/2025; 19.6.2025;
  on the 19th; the twentieth of last month; the twenty-first of this month; Thursday the 19th; Tues. 4; early June; last March;
  mid-June of that year; the end of the month; month-end; the year's end; late 2024; the first half of 2024; Q3 2024; q1 of 2024;
  2023-24; 2019 to 2021; in 2024; the 1990s; the early 1990s; the ’80s; the sixties; yesterday; the day before yesterday;
  last night; today; tonight; this morning; this afternoon; this evening; tomorrow; the day after tomorrow; last week;
  earlier this month; next year; over the past two weeks; in the next decade; the last fortnight; three days ago;
  a year and a half ago; two years back; recently; lately; not long ago; weeks ago; in recent months; at the weekend;
  next weekend; on Friday; Wednesday of last week; in the spring; last summer; autumn of 2024; the fall of 2023; in winter`;
const ES = `19 de junio de 2025; la semana del 3 de marzo; el primero de mayo; 19 ago 2025; 2025-06-19; 19/06/2025;
  19-jun-2025; el día 19; el pasado 19; el 19 del mes pasado; el jueves 19; sábado 5; en junio; a fines de mayo;
  el pasado abril; a principios de mes; la primera quincena del año; a mediados de 2024; 2019 a 2021; en 2024;
  los años 90; la década de los setenta; los 80; los años veinte; ayer; anoche; anteayer; antier; antes de ayer; hoy;
  esta mañana; esta tarde; esta noche; mañana; pasado mañana; la semana pasada; el próximo mes; este año;
  en lo que va de año; lo que va de este mes; hace dos días; hace ya tres lustros; dos meses atrás; recientemente;
  últimamente; hace poco; en los últimos años; los próximos tres meses; este fin de semana; el lunes; el domingo pasado;
  el verano pasado; la primavera de 2024; el otoño pasado; este invierno pasado`;

describe.each<[string, DateGrammar, string, string[]]>([
  ['English', EN_DATES, EN, ['bridge', 'market', 'decision', 'separate', 'Octavia']],
  ['Spanish', ES_DATES, ES, ['puente', 'gobernador', 'mercado']],
])('what the %s rules need', (_, grammar, list, others) => {
  const { rules, hint } = grammar;
  const vocabulary = new DateVocabulary(grammar);
  const texts = list.split(';').map((text) => text.trim().replace(/\s+/g, ' '));
  const matching = (text: string) =>
    rules.filter(({ pattern }) => [text, text.toUpperCase()].some((one) => new RegExp(pattern.source, 'i').test(one)));

  it.each(texts)('is in every date that they match: %s', (text) => {
    expect(hint.test(text)).toBe(true);
    const found = matching(text);
    expect(found).not.toEqual([]);
    for (const { needs, pattern } of found) expect(needs?.test(text) ?? true, pattern.source).toBe(true);
  });

  it.each(texts)('is made of words that a date can hold: %s', (text) => {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) expect(vocabulary.has(fold(word)), word).toBe(true);
  });

  it.each(others)('is not in other words: %s', (text) => {
    expect(hint.test(text)).toBe(false);
    for (const [word] of text.matchAll(/\p{L}+/gu)) expect(vocabulary.has(fold(word)), word).toBe(false);
  });

  it('is tried for every rule', () => {
    const tried = new Set(texts.flatMap(matching));
    expect(rules.filter((rule) => !tried.has(rule)).map(({ pattern }) => pattern.source)).toEqual([]);
  });
});
