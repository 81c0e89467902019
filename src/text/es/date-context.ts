import type { Surroundings } from '../dating/expression';
import { COUNTED } from './date-words';

/** Is a month's name, alone or with a part or year, the month? Spanish writes months small: a capital is a name. */
export function isMonth(name: string, cued: boolean, { before, after }: Surroundings): boolean {
  if (cued || name === name.toUpperCase() || name === name.toLowerCase()) return true;
  // "Julio César", "Plaza de Mayo": a capital month needs to open the sentence or follow "en".
  if (/^\s\p{Lu}/u.test(after)) return false;
  return /(?:^|[.!?]\s|\n|\ben\s)$/i.test(before);
}

const UNIT_AFTER = new RegExp(`^\\s?${COUNTED.replaceAll(' ', '\\s')}`, 'iu');

/** Is what follows a thing counted, so that the number before it is an amount? */
export function isCounted(after: string): boolean {
  return UNIT_AFTER.test(after);
}

const YEAR_BEFORE =
  /(?:^|[^\p{L}])(?:en|de|del|desde|hasta|para|durante|hacia|antes de|después de|tras|por|año|el|a)\s(?:el\s)?$/iu;
const SURE_BEFORE = /(?:^|[^\p{L}])(?:en|desde|hasta|durante|año)\s(?:el\s)?$/iu;
const LISTED_BEFORE = /(?:19|20)\d\d(?:,|\s(?:y|o|a|al)|\s?[-–])\s?$/;

/** Is a bare number of four digits a year where it stands? */
export function isYear({ before, after }: Surroundings): boolean {
  if (/[\d$€£#.,:/-]$/.test(before) || /^(?:\d|[.,:/]\d|\s?%)/.test(after) || isCounted(after)) return false;
  if (/(?:n[º°]|número|vuelo|ruta|modelo|página|serie|ley)\.?\s$/i.test(before)) return false;
  if (/\(\s?$/.test(before) && /^(?:\)|[,;–-])/.test(after)) return true;
  const counted = /^\s\p{Ll}{3,}s\b/u.test(after) && !/^\s(?:tras|las|los|sus|elecciones)\b/iu.test(after);
  if (/(?:^|[^\p{L}])(?:el|a|por)\s$/iu.test(before)) return false;
  return YEAR_BEFORE.test(before) ? SURE_BEFORE.test(before) || !counted : LISTED_BEFORE.test(before) && !counted;
}

const FUTURE_BEFORE =
  /(?:^|[^\p{L}])(?:\p{L}{2,20}(?:ará|erá|irá|drá|brá|arán|erán|irán|drán|brán|aremos|eremos|iremos)|van? a|prevé|previsto|prevista|programad[oa])(?![\p{L}])/iu;
const CLAUSE_END = /(?:[.;:!?]\s|,\s|["“”«»]|(?:^|\s)(?:que|quien|cuando|donde|después|desde|porque|pero|dijo)\s)/gi;

/** Does the clause before the date, or the one after a date that opens the sentence, speak of what is to come? */
export function isFuture({ before, after }: Surroundings): boolean {
  const clause = before.split(CLAUSE_END).at(-1) ?? '';
  if (FUTURE_BEFORE.test(clause)) return true;
  const opens = /(?:^|[.!?]\s|\n)(?:en|el|a)?\s?$/i.test(before);
  return opens && FUTURE_BEFORE.test(/^,?((?:\s[^\s.;,!?]{1,30}){0,6})/.exec(after)?.[1] ?? '');
}

const BEFORE = /\b(?:antes del?|hasta|previo al?|más tardar (?:en|el))\s(?:el\s)?$/i;
const AFTER = /(?:después del?|tras|posterior al?)\s(?:el\s)?$/i;

/** Is the date only a bound: "antes de mayo", "hace más de dos meses", "después del 19 de junio"? */
export function boundOf({ before, match }: Surroundings): 'before' | 'after' | undefined {
  if (BEFORE.test(before) || /^hace más de/i.test(match)) return 'before';
  return AFTER.test(before) || /^hace menos de/i.test(match) ? 'after' : undefined;
}
