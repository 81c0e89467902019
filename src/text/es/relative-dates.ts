import { type DateRule, type Expression, type Groups, rule } from '../dating/expression';
import { YEAR } from '../dating/words';
import {
  A_WEEKDAY,
  COUNT,
  countIn,
  MONTH,
  POINTING_AFTER,
  SEASON,
  shiftIn,
  UNIT,
  unitIn,
  WEEKDAY,
  weekdayIn,
  whichIn,
} from './date-words';

/** Dates that count from the page's own, or point from it. */
export const RELATIVE: DateRule[] = [
  rule(
    '(?:ayer|anoche|anteayer|antier|antes de ayer)',
    (_, { match }) => ({ kind: 'shift', unit: 'day', by: /^ant(?:e|i)/i.test(match) ? -2 : -1 }),
    /ayer|anoche|antier/i,
  ),
  rule(
    '(?:hoy|esta (?:mañana|tarde|noche))',
    (_, { after }) => (/^\sen\sdía\b/i.test(after) ? null : { kind: 'shift', unit: 'day', by: 0 }),
    /hoy|mañana|tarde|noche/i,
  ),
  rule(
    '(?:pasado )?mañana',
    (_, { before, match }) => {
      // "La mañana" is the morning, "mañana" the next day.
      if (/(?:\b(?:la|una|de|cada|esta|toda|media)|\p{L} día por la)\s$/iu.test(before)) return null;
      return { kind: 'shift', unit: 'day', by: /pasado/i.test(match) ? 2 : 1 };
    },
    /mañana/i,
  ),
  rule(
    `(?:(?:el|la) )?(?:(?<before>este|esta|pasad[oa]|próxim[oa]|presente) (?<unitA>semana|mes|año)|(?<unitB>semana|mes|año) (?<tail>${POINTING_AFTER}))`,
    ({ before, tail, unitA, unitB }) =>
      /anterior/i.test(tail ?? '')
        ? null
        : { kind: 'shift', unit: unitIn(unitA ?? unitB).unit, by: shiftIn(before ?? tail) },
    /semana|mes|año/i,
  ),
  rule(
    '(?:en )?lo que va (?:del?|de este) (?:este )?(?<unit>semana|mes|año)',
    ({ unit }) => ({ kind: 'within', unit: unitIn(unit).unit, side: 'earlier' }),
    /que/i,
  ),
  rule(
    `hace (?:(?:ya|casi|más de|menos de|cerca de|apenas|aproximadamente|unos?|unas) )?(?<count>${COUNT}) (?<unit>${UNIT})(?<half> y medio)?`,
    (groups, { match }) => {
      if (/hace un[oa]s/i.test(match) && !/\d/.test(match)) return { kind: 'vague' };
      return ago(groups);
    },
    /hace/i,
  ),
  rule(`(?<count>${COUNT}) (?<unit>${UNIT}) atrás`, (groups) => ago(groups), /atrás/i),
  rule(
    `(?:recientemente|últimamente|hace poco|hace tiempo|hace (?:un[oa]s|algun[oa]s|varios|varias|pocos|pocas)(?: pocos| pocas)? ${UNIT}|en (?:los|las) últim[oa]s (?:días|semanas|meses|años))`,
    () => ({ kind: 'vague' }),
    /reciente|últim|hace/i,
  ),
  rule(
    `(?:en |durante |por )?(?:los|las) (?<which>últim[oa]s|próxim[oa]s) (?<count>${COUNT}) (?<unit>${UNIT})(?! del? (?:${MONTH}|la|el|su))`,
    ({ which, count, unit }) => {
      const found = unitIn(unit);
      return { kind: 'stretch', unit: found.unit, by: shiftIn(which) * found.times * (countIn(count) ?? 1) };
    },
    /últim|próxim/i,
  ),
  rule(
    '(?:el|este)(?: (?<before>pasado|próximo))? fin de semana(?: (?<tail>pasado|próximo|que viene))?',
    ({ before, tail }) => ({
      kind: 'weekend',
      weeks: whichIn(before ?? tail) === 'next' ? 1 : -1,
    }),
    /semana/i,
  ),
  rule(
    `(?:el |este |del |al )(?:(?<before>pasado|próximo) )?(?<weekday>${WEEKDAY})(?: (?<tail>${POINTING_AFTER}))?(?: de la semana (?<week>pasada|próxima))?`,
    ({ before, weekday, tail, week }, { match, after }) => {
      if (/^\sSanto\b/.test(after)) return null;
      const pointing = before ?? tail ?? (/^este/i.test(match) ? 'este' : undefined);
      const weeks = week === undefined ? undefined : shiftIn(week);
      return { kind: 'weekday', weekday: weekdayIn(weekday), which: whichIn(pointing), weeks };
    },
    A_WEEKDAY,
  ),
  // Spanish is written on both hemispheres: which months a season holds is not known.
  rule(
    `(?:el|la|este|esta) (?:pasad[oa] |próxim[oa] )?${SEASON}(?: ${POINTING_AFTER}| del? ${YEAR})`,
    () => ({ kind: 'vague', precision: 'season' }),
    /primavera|verano|otoño|invierno/i,
  ),
];

function ago({ count, unit, half }: Groups): Expression {
  const found = unitIn(unit);
  const number = ((countIn(count) ?? 1) + (half === undefined ? 0 : 0.5)) * found.times;
  // Fifteen days are the Spanish fortnight, eight the week.
  if (found.unit === 'day' && (number === 15 || number === 8)) {
    return { kind: 'shift', unit: 'week', by: number === 15 ? -2 : -1, loose: true };
  }
  if (found.unit === 'year' && !Number.isInteger(number)) {
    return { kind: 'shift', unit: 'month', by: -number * 12, loose: true };
  }
  return { kind: 'shift', unit: found.unit, by: -number, loose: true };
}
