import type { Span } from './span';

/** What stands before `$`, and whose dollars or pesos that makes them. */
const DOLLARS: Record<string, string> = {
  '': 'USD',
  us: 'USD',
  'u.s.': 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  nt: 'TWD',
  r: 'BRL',
  mx: 'MXN',
  mex: 'MXN',
  cop: 'COP',
  clp: 'CLP',
  ar: 'ARS',
};
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  '₴': 'UAH',
  '₪': 'ILS',
};
const CODES = new Set(
  (
    'USD EUR GBP CNY RMB JPY PEN BRL ARS CLP COP MXN BOB UYU PYG VES CAD AUD NZD CHF INR RUB KRW HKD SGD TWD SEK NOK DKK PLN CZK ' +
    'HUF TRY ZAR NGN KES GHS EGP ILS SAR AED QAR UAH IDR MYR THB VND PHP PKR BDT'
  ).split(' '),
);
const BEFORE_DOLLAR = /(?:(?<![\p{L}\p{N}])(US\s?|U\.S\.\s?|[A-Za-z]{1,3}))?\$\s?$/u;
const SOL = /(?<![\p{L}\p{N}])S\/\.?\s?$/u;
const SIGN = /[€£¥₹₩₽₺₫₱₦₴₪]\s?$/;
const CODE = /(?<![\p{L}\p{N}])([A-Z]{3})\s?$/u;
/** The longest mark before a number: `U.S. $`. */
const WINDOW = 8;

export interface CurrencyMark extends Span {
  currency: string;
}

const iso = (code: string) => (code === 'RMB' ? 'CNY' : code);

/** The currency sign or code that ends where a number starts. */
export function currencyBefore(text: string, at: number): CurrencyMark | null {
  const before = text.slice(Math.max(0, at - WINDOW), at);
  const dollar = BEFORE_DOLLAR.exec(before);
  if (dollar) {
    const whose = DOLLARS[(dollar[1] ?? '').trim().toLowerCase()];
    // `EUR $5` is nobody's: the sign alone counts.
    const length = whose === undefined ? before.length - before.lastIndexOf('$') : dollar[0].length;
    return { currency: whose ?? 'USD', start: at - length, end: at };
  }
  const sol = SOL.exec(before);
  if (sol) return { currency: 'PEN', start: at - sol[0].length, end: at };
  const sign = SIGN.exec(before);
  if (sign) return { currency: SIGNS[sign[0].charAt(0)] ?? 'EUR', start: at - sign[0].length, end: at };
  const code = CODE.exec(before);
  if (code && CODES.has(code[1] ?? '')) {
    return { currency: iso(code[1] ?? ''), start: at - code[0].length, end: at };
  }
  return null;
}

/** The currency sign or code right after a number (`65 €`), unless it is the next number's. */
export function currencyAfter(text: string, at: number): CurrencyMark | null {
  const after = text.slice(at, at + WINDOW);
  const sign = /^\s?([€£¥₹₩₽₺₫₱₦₴₪$])(?!\s?\d)/.exec(after);
  if (sign) return { currency: SIGNS[sign[1] ?? ''] ?? 'USD', start: at, end: at + sign[0].length };
  const code = /^\s?([A-Z]{3})(?![\p{L}\p{N}]|\s?\d)/u.exec(after);
  if (code && CODES.has(code[1] ?? '')) {
    return { currency: iso(code[1] ?? ''), start: at, end: at + code[0].length };
  }
  return null;
}
