import type { LanguageCode } from './language';
import type { NumberLexicon } from './number-lexicon';
import { onceFor } from './once';
import type { Span } from './span';
import type { Word } from './words';

/** A number as it stands in the text, before anything is known of what it counts. */
export interface Numeral extends Span {
  /** Index of its first and last word. */
  first: number;
  last: number;
  value: number;
  form: 'cardinal' | 'ordinal' | 'fraction';
  /** Made of words, or with a word or letters for a thousand and more. */
  spelled: boolean;
  scale: number;
  /** Letters glued to the digits that are no scale: `km`. */
  suffix: string;
}

const DIGITS = /^(\d[\d.,\s]*)(\D*)$/;
const GLUE = /^(?:\s{1,2}|\s?[-‐‑]\s?)$/;

/**
 * The value of digits with separators. With one separator before three digits, a comma groups in English; in Spanish
 * either does (Spain writes 1.300, much of Latin America 1,300). NaN where the groups make no number.
 */
export function parseDigits(digits: string, lang: LanguageCode): number {
  const groups = digits.split(/[.,\s]/);
  if (groups.length === 1) return Number(digits);
  const marks = digits.replace(/\d/g, '');
  const tail = groups.at(-1) ?? '';
  const last = marks.at(-1) ?? '';
  const mixed = marks.split('').some((mark) => mark !== last);
  const sole = marks.length === 1;
  const groupsOnly = sole
    ? (last === ',' || lang === 'es' || last.trim() === '') && tail.length === 3 && groups[0] !== '0'
    : !mixed;
  const whole = groupsOnly ? groups : groups.slice(0, -1);
  if (whole.slice(1).some((group) => group.length !== 3) || (whole.length > 1 && (whole[0]?.length ?? 0) > 3))
    return Number.NaN;
  if (!groupsOnly && last.trim() === '') return Number.NaN;
  return Number(groupsOnly ? whole.join('') : `${whole.join('')}.${tail}`);
}

/** Reads all numerals of a text from its words, in order, none within another. */
export function readNumerals(
  text: string,
  tokens: readonly Word[],
  lang: LanguageCode,
  lexicon: NumberLexicon,
): Numeral[] {
  const found: Numeral[] = [];
  const { openers } = wordsOf(lexicon);
  const reader = new Reader(text, tokens, lang, lexicon);
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i] ?? { lower: '' };
    // Most words open no numeral.
    if (!isFigure(lower) && !openers.has(lower)) continue;
    const numeral = reader.read(i);
    if (!numeral) continue;
    found.push(numeral);
    i = numeral.last;
  }
  return found;
}

/** Is there a word that makes a numeral? An article opens some ("a hundred"), but never makes one. */
export function holdsNumeral(tokens: readonly Word[], lexicon: NumberLexicon): boolean {
  const { makers } = wordsOf(lexicon);
  return tokens.some(({ lower }) => isFigure(lower) || makers.has(lower));
}

function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

interface NumeralWords {
  openers: ReadonlySet<string>;
  makers: ReadonlySet<string>;
}

const wordsOf = onceFor((lexicon: NumberLexicon): NumeralWords => {
  const { small, ordinals, bareScales, articles, half, halfOf, denominators, scales, hundred } = lexicon;
  const alone = [...small.keys(), ...ordinals.keys(), ...bareScales, ...half, ...halfOf];
  return {
    openers: new Set([...alone, ...articles]),
    makers: new Set([...alone, ...denominators.keys(), ...scales.keys(), ...(hundred === null ? [] : [hundred])]),
  };
});

class Reader {
  constructor(
    private readonly text: string,
    private readonly tokens: readonly Word[],
    private readonly lang: LanguageCode,
    private readonly lexicon: NumberLexicon,
  ) {}

  read(at: number): Numeral | null {
    return this.fraction(at) ?? this.ordinal(at) ?? this.cardinal(at);
  }

  private word(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  /** Do this word and the next stand together, with nothing but a space or a hyphen between? */
  private glued(at: number): boolean {
    const [left, right] = [this.tokens[at], this.tokens[at + 1]];
    return left !== undefined && right !== undefined && GLUE.test(this.text.slice(left.end, right.start));
  }

  private make(first: number, last: number, value: number, rest: Partial<Numeral>): Numeral | null {
    const [from, to] = [this.tokens[first], this.tokens[last]];
    if (!from || !to || !Number.isFinite(value)) return null;
    const plain = { form: 'cardinal' as const, spelled: true, scale: 1, suffix: '' };
    return { ...plain, ...rest, first, last, value, start: from.start, end: to.end };
  }

  /** `two thirds`, `a quarter of`, `half the`, `la mitad de`: a percentage. */
  private fraction(at: number): Numeral | null {
    const { denominators, small, articles, of, scales, parts, halfOf, afterHalf, notBeforeHalf, notBeforePart } =
      this.lexicon;
    const top = articles.has(this.word(at)) ? 1 : small.get(this.word(at));
    const below = this.glued(at) ? denominators.get(this.word(at + 1)) : undefined;
    const afterAnd = at > 0 && this.lexicon.and.has(this.word(at - 1)) && this.glued(at - 1);
    if (top !== undefined && below !== undefined && top < below && !(top === 1 && afterAnd)) {
      const next = this.word(at + 2);
      const partes = parts.has(next);
      // "in one story and in a third": the third one.
      if (top === 1 && !of.has(next) && notBeforePart.has(this.word(at - 1))) return null;
      if (top === 1 && !of.has(next) && this.isRate(at)) return null;
      if (top > 1 ? /s$/.test(this.word(at + 1)) : partes || of.has(next) || !this.glued(at + 1)) {
        const big = of.has(next) && articles.has(this.word(at + 3)) ? scales.get(this.word(at + 4)) : undefined;
        if (big) return this.make(at, at + 4, (top / below) * big, { scale: big });
        return this.make(at, at + (partes ? 2 : 1), (100 * top) / below, { form: 'fraction' });
      }
    }
    if (!halfOf.has(this.word(at)) || !this.glued(at) || !afterHalf.has(this.word(at + 1))) return null;
    return notBeforeHalf.has(this.word(at - 1)) ? null : this.make(at, at, 50, { form: 'fraction' });
  }

  /** "$65 million a quarter": behind a number, the time that it is for. */
  private isRate(at: number): boolean {
    const { rates, scales } = this.lexicon;
    const before = this.word(at - 1);
    return rates.has(this.word(at + 1)) && this.glued(at - 1) && (/^\d/.test(before) || scales.has(before));
  }

  private ordinal(at: number): Numeral | null {
    const { ordinals, ordinalSuffix, small } = this.lexicon;
    const word = this.word(at);
    const [, digits = '', suffix = ''] = DIGITS.exec(word) ?? [];
    if (ordinalSuffix.has(suffix)) {
      return this.make(at, at, parseDigits(digits, this.lang), { form: 'ordinal', spelled: false });
    }
    const tens = small.get(word) ?? 0;
    const unit = ordinals.get(this.word(at + 1)) ?? 10;
    if (tens >= 20 && tens < 100 && unit < 10 && this.glued(at)) {
      return this.make(at, at + 1, tens + unit, { form: 'ordinal' });
    }
    const value = ordinals.get(word);
    return value === undefined ? null : this.make(at, at, value, { form: 'ordinal' });
  }

  private cardinal(first: number): Numeral | null {
    const { small, hundred, scales, bareScales, articles, half } = this.lexicon;
    const opening = this.word(first);
    const digits = DIGITS.exec(opening);
    if (digits) return this.digits(first, digits[1] ?? '', digits[2] ?? '');

    // half a million, half a dozen, medio millón, media docena
    if (half.has(opening) && this.glued(first)) {
      const last = articles.has(this.word(first + 1)) ? first + 2 : first + 1;
      const scale = scales.get(this.word(last));
      return scale && this.glued(last - 1) ? this.make(first, last, scale / 2, { scale }) : null;
    }
    const isArticle = articles.has(opening) && small.get(opening) === undefined;
    const next = this.word(first + 1);
    if (isArticle && !(this.glued(first) && (scales.has(next) || next === hundred))) return null;
    if (!isArticle && !small.has(opening) && !bareScales.has(opening)) return null;
    return this.spelled(first, isArticle ? first + 1 : first, isArticle ? 1 : 0);
  }

  /** Digits, and the scale after them. */
  private digits(first: number, raw: string, suffix: string): Numeral | null {
    const { shortScales, scales } = this.lexicon;
    let last = first;
    let figures = raw.trim();
    // 1 300 millones: plain spaces group only before a scale or in Spanish.
    while (
      /^\d{1,3}(?: \d{3}){0,4}$/.test(figures) &&
      suffix === '' &&
      this.text.charAt(this.tokens[last]?.end ?? 0) === ' '
    ) {
      if (!/^\d{3}$/.test(this.word(last + 1)) || !this.glued(last)) break;
      if (this.lang === 'en' && !scales.has(this.word(last + 2))) break;
      figures = `${figures} ${this.word(++last)}`;
    }
    const value = parseDigits(figures.replace(/(?<![.,])[.,]+$/, ''), this.lang);
    if (Number.isNaN(value)) return null;
    if (suffix !== '') {
      const scale = shortScales.get(suffix) ?? scales.get(suffix);
      return this.make(first, last, value * (scale ?? 1), { spelled: false, scale: scale ?? 1, suffix });
    }
    return this.spelled(first, last + 1, value, false);
  }

  /** Adds words up from `at`; `current` is what digits or an article gave already. */
  private spelled(first: number, at: number, current: number, words = true): Numeral | null {
    const { small, hundred, scales, and, articles, half, bareScales, point } = this.lexicon;
    let total = 0;
    let sum = current;
    let scale = 1;
    let last = at - 1;
    for (let i = at; i < this.tokens.length && (i === first || this.glued(i - 1)); i++) {
      const word = this.word(i);
      const unit = small.get(word);
      const group = scale === 1 ? undefined : this.group(i);
      const factor = scales.get(word);
      const part = point.has(word) && words && total === 0 && last >= first ? this.decimals(i + 1) : null;
      if (part) {
        sum += part.value;
        i = part.last;
      } else if (unit !== undefined && (words || scale > 1) && this.adds(sum, unit)) sum += unit;
      else if (group !== undefined && sum === 0) sum = group;
      else if (word === hundred && sum > 0 && sum < 100) sum *= 100;
      else if (factor && (sum > 0 || total > 0 || bareScales.has(word))) {
        if (total > 0 && factor > scale) total = (total + sum) * factor;
        else if (total > 0 && sum === 0) break;
        else total += (sum || 1) * factor;
        scale = Math.max(factor, scale === 1 ? 0 : Math.min(scale, factor));
        sum = 0;
      } else if (and.has(word) && i > at && this.glued(i)) {
        const skip = articles.has(this.word(i + 1)) ? 1 : 0;
        if (half.has(this.word(i + 1 + skip)) && !this.isUnitNoun(i + 1 + skip)) {
          if (sum > 0) sum += 0.5;
          else total += scale / 2;
          i += 1 + skip;
        } else if (!this.joins(i, sum, total)) break;
        else continue;
      } else break;
      last = i;
    }
    if (last < first || (last === at - 1 && words)) return null;
    return this.make(first, last, total + sum, { spelled: words || scale > 1, scale });
  }

  /** `point three five`: digits that are told one by one. */
  private decimals(at: number): { value: number; last: number } | null {
    let value = 0;
    let last = at - 1;
    for (let worth = 0.1; this.glued(last); worth /= 10) {
      const digit = this.lexicon.small.get(this.word(last + 1));
      if (digit === undefined || digit > 9) break;
      value += digit * worth;
      last++;
    }
    return last < at ? null : { value, last };
  }

  private adds(sum: number, unit: number): boolean {
    if (unit < 10) return sum % 10 === 0 && sum % 100 !== 10 && (unit > 0 || sum === 0);
    return unit < 100 ? sum % 100 === 0 : sum === 0;
  }

  /** `2 mil 500 millones`: digits between scales. */
  private group(at: number): number | undefined {
    const more = this.lexicon.scales.get(this.word(at + 1)) ?? 0;
    return /^\d{1,3}$/.test(this.word(at)) && more >= 1e6 && this.glued(at) ? Number(this.word(at)) : undefined;
  }

  /** `two hundred and five`, `treinta y dos`; not `between one million and two million`. */
  private joins(at: number, sum: number, total: number): boolean {
    const unit = this.lexicon.small.get(this.word(at + 1));
    if (unit === undefined) return false;
    const after = this.word(at + 2);
    const more = this.glued(at + 1) && (this.lexicon.scales.has(after) || after === this.lexicon.hundred);
    if (this.lexicon.tensAnd) return unit < 10 && unit > 0 && sum % 100 >= 30 && sum % 10 === 0;
    return !more && unit < 100 && (sum > 0 ? sum % 100 === 0 : total > 0);
  }

  /** `one and a half years` is a number; `a year and half brothers` is none. */
  private isUnitNoun(at: number): boolean {
    return /^[-‐‑]/.test(this.text.slice(this.tokens[at]?.end ?? 0, (this.tokens[at]?.end ?? 0) + 1));
  }
}
