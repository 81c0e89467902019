import { describe, expect, it } from 'vitest';
import { dates } from '../dates';

/** Written on Saturday 12 July 2025. */
const read = (text: string) => dates(text, 'es', '2025-07-12').map((d) => [d.text, d.from, d.to, d.precision]);

type Case = [text: string, found: string, from: string | null, to: string | null, precision: string];

const FOUND: Case[] = [
  ['El 19 de junio de 2025 llegó.', 'El 19 de junio de 2025', '2025-06-19', '2025-06-19', 'day'],
  ['19 de junio del 2025', '19 de junio del 2025', '2025-06-19', '2025-06-19', 'day'],
  ['El jueves 19 de junio', 'El jueves 19 de junio', '2025-06-19', '2025-06-19', 'day'],
  ['el primero de mayo', 'el primero de mayo', '2025-05-01', '2025-05-01', 'day'],
  ['el pasado 19 de junio', 'el pasado 19 de junio', '2025-06-19', '2025-06-19', 'day'],
  ['del 19 al 21 de junio', '19 al 21 de junio', '2025-06-19', '2025-06-21', 'day'],
  ['6/7/2025', '6/7/2025', '2025-07-06', '2025-07-06', 'day'],
  ['llegó el jueves 19.', 'el jueves 19', '2025-06-19', '2025-06-19', 'day'],
  ['el 19 del mes pasado', 'el 19 del mes pasado', '2025-06-19', '2025-06-19', 'day'],
  ['a fines de abril', 'a fines de abril', '2025-04-21', '2025-04-30', 'part-of-month'],
  ['a finales de abril de 2025', 'a finales de abril de 2025', '2025-04-21', '2025-04-30', 'part-of-month'],
  ['a principios de mayo', 'a principios de mayo', '2025-05-01', '2025-05-10', 'part-of-month'],
  ['a mediados de junio', 'a mediados de junio', '2025-06-11', '2025-06-20', 'part-of-month'],
  ['la primera semana de mayo', 'la primera semana de mayo', '2025-05-01', '2025-05-07', 'part-of-month'],
  ['los últimos días de abril', 'los últimos días de abril', '2025-04-21', '2025-04-30', 'part-of-month'],
  ['a fines del mes pasado', 'a fines del mes pasado', '2025-06-21', '2025-06-30', 'part-of-month'],
  ['el mes pasado', 'el mes pasado', '2025-06-01', '2025-06-30', 'month'],
  ['el próximo mes', 'el próximo mes', '2025-08-01', '2025-08-31', 'month'],
  ['en noviembre pasado', 'noviembre pasado', '2024-11-01', '2024-11-30', 'month'],
  ['noviembre de 2024', 'noviembre de 2024', '2024-11-01', '2024-11-30', 'month'],
  ['viajó en marzo', 'marzo', '2025-03-01', '2025-03-31', 'month'],
  ['se realizará en noviembre', 'noviembre', '2025-11-01', '2025-11-30', 'month'],
  ['entre abril y junio', 'abril y junio', '2025-04-01', '2025-06-30', 'month'],
  ['hace un mes', 'hace un mes', '2025-05-28', '2025-06-27', 'month'],
  ['hace dos semanas', 'hace dos semanas', '2025-06-23', '2025-07-03', 'week'],
  ['hace quince días', 'hace quince días', '2025-06-23', '2025-07-03', 'week'],
  ['la semana pasada', 'la semana pasada', '2025-06-30', '2025-07-06', 'week'],
  ['el martes pasado', 'el martes pasado', '2025-07-08', '2025-07-08', 'day'],
  ['llegó el jueves', 'el jueves', '2025-07-10', '2025-07-10', 'day'],
  ['ayer', 'ayer', '2025-07-11', '2025-07-11', 'day'],
  ['lo dijo hoy', 'hoy', '2025-07-12', '2025-07-12', 'day'],
  ['el año pasado', 'el año pasado', '2024-01-01', '2024-12-31', 'year'],
  ['este año', 'este año', '2025-01-01', '2025-12-31', 'year'],
  ['a fines del año pasado', 'a fines del año pasado', '2024-09-01', '2024-12-31', 'part-of-year'],
  ['abrió en 2024', '2024', '2024-01-01', '2024-12-31', 'year'],
  ['de 2012 a 2014', '2012 a 2014', '2012-01-01', '2014-12-31', 'year'],
  ['en los años 90', 'los años 90', '1990-01-01', '1999-12-31', 'vague'],
  ['Viajó recientemente.', 'recientemente', null, null, 'vague'],
  // The hemisphere is not known.
  ['el verano pasado', 'el verano pasado', null, null, 'season'],
];

const LEFT = [
  'Julio César cruzó la Plaza de Mayo.',
  'Los mayores y un mar de dudas.',
  'Hoy en día, por la mañana, los jueves.',
  'Movió 2024 toneladas para 2000 personas por $2024.',
  'los 90 vagones y los noventa trenes',
  'La red 5G abrió a las 14:21.',
  'Un mes después volvió; ese día llovía.',
];

describe('Spanish dates', () => {
  it.each(FOUND)('finds in "%s"', (text, found, from, to, precision) => {
    expect(read(text)).toEqual([[found, from, to, precision]]);
  });

  it.each(LEFT)('leaves "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('finds two alternatives as two', () => {
    const found = read('a fines de abril o principios de mayo').map(([text]) => text);
    expect(found).toEqual(['a fines de abril', 'principios de mayo']);
  });
});
