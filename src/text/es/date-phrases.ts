import type { Season } from '../dating/expression';
import type { DatePhrases, Moment } from '../dating/phrases';
import type { Part, Unit } from '../dating/reading';

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const NUMBERS = 'ningún un dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const PARTS: Record<Part, string> = { early: 'a principios', mid: 'a mediados', late: 'a finales' };
/** A season is read as the northern one; many of the language's readers live in the other hemisphere. */
const SEASONS: Record<Season, string> = {
  spring: 'la primavera boreal',
  summer: 'el verano boreal',
  autumn: 'el otoño boreal',
  winter: 'el invierno boreal',
};
const UNITS: Record<Unit, { one: string; many: string }> = {
  day: { one: 'el día', many: 'días' },
  week: { one: 'la semana', many: 'semanas' },
  month: { one: 'el mes', many: 'meses' },
  year: { one: 'el año', many: 'años' },
};

function date({ year, month, day }: Moment): string {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' de ');
}

/** A day has an article, a month and a year have none. */
function definite(moment: Moment): string {
  return moment.day === undefined ? date(moment) : `el ${date(moment)}`;
}

export const PHRASES: DatePhrases = {
  date,
  on: (moment) => (moment.day === undefined ? `en ${date(moment)}` : definite(moment)),
  between(first, last) {
    const sameYear = first.year === last.year && first.month !== undefined;
    const sameMonth = sameYear && first.day !== undefined && first.month === last.month;
    const start = { ...first, ...(sameYear && { year: undefined }), ...(sameMonth && { month: undefined }) };
    return `entre ${definite(start)} y ${definite(last)}`;
  },
  week: (first) => `en la semana del ${date(first)}`,
  part: (part, whole) => `${PARTS[part]} de ${date(whole)}`,
  season: (season, first, last) => `en ${SEASONS[season]} de ${first}${last === first ? '' : `-${last}`}`,
  away(unit, by, part) {
    const { one, many } = UNITS[unit];
    const count = Math.abs(by);
    const several = `${NUMBERS[count] ?? count} ${many} ${by < 0 ? 'antes' : 'después'}`;
    const next = `${one} ${by < 0 ? 'anterior' : 'siguiente'}`;
    const when = by === 0 ? `${one} de la publicación` : count === 1 ? next : several;
    return part === null ? when : `${PARTS[part]} de ${when}`.replace(/ de el /, ' del ');
  },
};
