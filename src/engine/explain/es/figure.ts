import type { Quantity } from '../../../text/numbers';
import type { Figure, Value } from '../words';

const CURRENCIES: Record<string, readonly [one: string, many: string]> = {
  USD: ['dólar', 'dólares'],
  EUR: ['euro', 'euros'],
  GBP: ['libra esterlina', 'libras esterlinas'],
  CNY: ['yuan', 'yuanes'],
  JPY: ['yen', 'yenes'],
  PEN: ['sol', 'soles'],
  BOB: ['boliviano', 'bolivianos'],
  MXN: ['peso mexicano', 'pesos mexicanos'],
  COP: ['peso colombiano', 'pesos colombianos'],
  CLP: ['peso chileno', 'pesos chilenos'],
  ARS: ['peso argentino', 'pesos argentinos'],
  CAD: ['dólar canadiense', 'dólares canadienses'],
  AUD: ['dólar australiano', 'dólares australianos'],
};
/** The bounds that mean the same in both languages, as the pack's values put them before a figure. */
const BOUNDS: Record<string, string> = {
  '': '',
  over: 'más de',
  'more than': 'más de',
  under: 'menos de',
  'less than': 'menos de',
  'at least': 'al menos',
  'up to': 'hasta',
  about: 'alrededor de',
  around: 'alrededor de',
  some: 'alrededor de',
  roughly: 'alrededor de',
  nearly: 'casi',
  almost: 'casi',
};
/** What may stand before a range, which Spanish says by itself. */
const RANGES: Record<string, string> = { '': '', between: '', from: '' };
const RATES = { year: 'al año', quarter: 'al trimestre', month: 'al mes', week: 'a la semana', day: 'al día' } as const;
/** The words for large numbers, the largest first. A thousand million has none. */
const SCALES = [
  { worth: 1e12, singular: 'billón', plural: 'billones' },
  { worth: 1e6, singular: 'millón', plural: 'millones' },
] as const;
/** Three decimals would read as thousands: "1,001 billones". */
const MOST_DECIMALS = 2;

/** A number, and the words behind it. */
type Counted = readonly [digits: string, unit: string];

/** A figure in Spanish, where it is written in digits and {@link inSpanish} can tell all of it; else as it is written. */
export function figure(given: Figure | null, written: string): Value {
  const text = given && /\d/.test(written) ? inSpanish(given) : null;
  return text === null ? { form: 'words', words: written, isValue: true } : { form: 'figure', text };
}

/**
 * A figure in Spanish, all that is written of it included; null where that cannot be done without converting or losing
 * something: miles, an unknown currency, a bound without an equal.
 */
function inSpanish({ quantity, before, after }: Figure): string | null {
  const isRange = quantity.low !== quantity.high;
  const bound = (isRange ? RANGES : BOUNDS)[before.toLowerCase()];
  if (bound === undefined || (after !== '' && quantity.per === null)) return null;
  const low = counted(quantity, quantity.low);
  const high = counted(quantity, quantity.high);
  if (!low || !high) return null;
  const article = quantity.kind === 'percent' ? 'el ' : '';
  const amount = isRange ? range(low, high, article) : article + low.join(' ');
  const rate = quantity.per === null ? '' : RATES[quantity.per];
  return [bound, amount, rate]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\bde el /, 'del ');
}

/** "entre 3000 y 4000 millones de dólares" */
function range(low: Counted, high: Counted, article: string): string {
  const first = low[1] === high[1] ? low[0] : low.join(' ');
  return `entre ${article}${first} y ${article}${high.join(' ')}`;
}

function counted({ kind, currency }: Quantity, value: number): Counted | null {
  switch (kind) {
    case 'money': {
      const names = currency === null ? undefined : CURRENCIES[currency];
      return names ? money(value, names) : null;
    }
    case 'percent':
      return unit(value, '%');
    case 'length':
      return value >= 1000 ? unit(value / 1000, 'km') : unit(value, 'm');
    case 'mass':
      return unit(value, value === 1 ? 'tonelada' : 'toneladas');
    default:
      return null;
  }
}

function money(value: number, [one, many]: readonly [string, string]): Counted | null {
  for (const { worth, singular, plural } of SCALES) {
    const scaled = unit(value / worth, `${value === worth ? singular : plural} de ${many}`);
    if (value >= worth && scaled) return scaled;
  }
  return unit(value, value === 1 ? one : many);
}

/** The number as Spanish writes it, four digits together and more in groups: a space is no decimal mark anywhere. */
function unit(value: number, name: string): Counted | null {
  const rounded = Number(value.toFixed(MOST_DECIMALS));
  if (Math.abs(rounded - value) > 1e-9 * value) return null;
  const [whole = '', decimals] = String(rounded).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3}){1,9}$)/g, '\u00a0') : whole;
  return [decimals === undefined ? grouped : `${grouped},${decimals}`, name];
}
