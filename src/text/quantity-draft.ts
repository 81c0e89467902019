import { currencyAfter, currencyBefore } from './currency';
import type { NumberLexicon } from './number-lexicon';
import type { Numeral } from './numerals';
import type { Phrases } from './phrase';
import type { Quantity, QuantityKind } from './quantity';

/** A quantity in the making: the words it holds, and what a range may share with its other end. */
export interface Draft extends Quantity {
  /** Index of its first and last word. */
  first: number;
  last: number;
  numeral: Numeral;
  /** Index of the word at which its nouns begin. */
  nounsFrom: number;
}

/** What a numeral measures, by the signs and words that touch it. */
export function draft(phrases: Phrases, numeral: Numeral, lexicon: NumberLexicon): Draft {
  const { first, last, value, form, start, end } = numeral;
  const kind: QuantityKind = form === 'ordinal' ? 'ordinal' : form === 'fraction' ? 'percent' : 'number';
  const context = { currency: null, unit: null, nouns: [], per: null, bound: 'exact' as const };
  const made: Draft = {
    start,
    end,
    kind,
    low: value,
    high: value,
    ...context,
    first,
    last,
    numeral,
    nounsFrom: last + 1,
  };
  if (form !== 'cardinal') return made;

  const sign = /^\s?%/.exec(phrases.text.slice(end, end + 2));
  if (sign) return Object.assign(made, { kind: 'percent', end: end + sign[0].length });
  return money(phrases, made, lexicon) ?? measure(phrases, made, lexicon) ?? gluedUnit(phrases, made, lexicon);
}

/** The draft, grown by the words up to `next`. */
function grow(phrases: Phrases, made: Draft, next: number, rest: Partial<Draft>): Draft {
  return Object.assign(made, { last: next - 1, end: phrases.words[next - 1]?.end ?? made.end, nounsFrom: next }, rest);
}

/** After a scale, a preposition leads to what is counted: `65 millones de dólares`. */
function nounAt(phrases: Phrases, made: Draft, lexicon: NumberLexicon): number | null {
  const next = made.last + 1;
  if (!phrases.joined(made.last)) return null;
  const linked = made.numeral.scale > 1 && lexicon.of.has(phrases.at(next)) && phrases.joined(next);
  return linked ? next + 1 : next;
}

function money(phrases: Phrases, made: Draft, lexicon: NumberLexicon): Draft | null {
  const { numeral } = made;
  const before = currencyBefore(phrases.text, numeral.start);
  if (before) {
    Object.assign(made, { kind: 'money', start: before.start, currency: before.currency });
    // $1.3 bn, US$ 65 M
    const short = lexicon.shortScales.get(phrases.at(made.last + 1));
    if (short && numeral.scale === 1 && numeral.suffix === '' && phrases.joined(made.last)) {
      made.numeral = { ...numeral, value: numeral.value * short, scale: short };
      grow(phrases, made, made.last + 2, { low: made.numeral.value, high: made.numeral.value });
    }
  }
  const after = currencyAfter(phrases.text, made.end);
  if (after) {
    let next = made.last + 1;
    while (next < phrases.words.length && (phrases.words[next]?.start ?? 0) < after.end) next++;
    const currency = before?.currency ?? after.currency;
    return Object.assign(made, { kind: 'money', end: after.end, last: next - 1, nounsFrom: next, currency });
  }
  const next = nounAt(phrases, made, lexicon);
  const noun = next === null ? null : phrases.lookUp(next, lexicon.currencies, 2);
  if (next === null || !noun) return before && made;
  // 236 pounds, 3 million pounds of copper: a sum would have its sign, or be large.
  const isMass = numeral.scale === 1 || lexicon.of.has(phrases.at(next + 1));
  if (isMass && !before && lexicon.massOrMoney.has(phrases.at(next)) && noun.next === next + 1) return null;
  return grow(phrases, made, noun.next, { kind: 'money', currency: before?.currency ?? noun.value });
}

/** Percentages, lengths, weights and cents, by the words after the number. */
function measure(phrases: Phrases, made: Draft, lexicon: NumberLexicon): Draft | null {
  const next = nounAt(phrases, made, lexicon);
  if (next === null) return null;
  const { value, scale } = made.numeral;
  if (lexicon.cents.has(phrases.at(next))) {
    return grow(phrases, made, next + 1, { kind: 'money', low: value / 100, high: value / 100 });
  }
  for (const phrase of lexicon.percent) {
    const past = phrases.startsWith(next, phrase);
    if (past !== null) return grow(phrases, made, past, { kind: 'percent' });
  }
  const length = phrases.lookUp(next, lexicon.lengths, 2);
  // 65 million m is nothing that anybody writes.
  if (length && !(phrases.at(next) === 'm' && scale > 1)) {
    const metres = value * length.value;
    return grow(phrases, made, length.next, { kind: 'length', unit: 'm', low: metres, high: metres });
  }
  const mass = phrases.lookUp(next, lexicon.masses, 2);
  if (mass) {
    const tonnes = value * mass.value;
    return grow(phrases, made, mass.next, { kind: 'mass', unit: 't', low: tonnes, high: tonnes });
  }
  made.nounsFrom = next;
  return null;
}

/** Units glued to the digits: `5km`; `2t`, which is no trillion without a currency; `30m` before `high`. */
function gluedUnit(phrases: Phrases, made: Draft, lexicon: NumberLexicon): Draft {
  const { suffix, scale, value } = made.numeral;
  const next = phrases.at(made.last + 1);
  const dimension = lexicon.dimensions.has(next) || lexicon.dimensions.has(phrases.at(made.last + 2));
  const isScale = scale > 1 && suffix !== 't' && !(suffix === 'm' && dimension);
  // 5G
  const isName = /\dG$/.test(phrases.words[made.last]?.text ?? '');
  if (suffix === '' || isScale || isName) return made;
  const digits = value / scale;
  const length = lexicon.lengths.get(suffix);
  const mass = lexicon.masses.get(suffix);
  if (length) return Object.assign(made, { kind: 'length', unit: 'm', low: digits * length, high: digits * length });
  if (mass) return Object.assign(made, { kind: 'mass', unit: 't', low: digits * mass, high: digits * mass });
  return made;
}
