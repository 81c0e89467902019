import type { NumberLexicon } from './number-lexicon';
import type { Numeral } from './numerals';
import type { Phrases } from './phrase';

/**
 * Which bare numerals (no currency, percentage, unit or scale) are dates, years, hours, ages, labels or telephone
 * numbers, and so count nothing. `bare` in the order of the text.
 */
export function notQuantities(phrases: Phrases, bare: readonly Numeral[], lexicon: NumberLexicon): Set<Numeral> {
  const out = new Set<Numeral>();
  for (const numeral of bare) {
    if (isDay(phrases, numeral, lexicon) || isYear(phrases, numeral, lexicon) || isChain(phrases, numeral))
      out.add(numeral);
    else if (
      isHour(phrases, numeral, lexicon) ||
      isLabel(phrases, numeral, lexicon) ||
      isAge(phrases, numeral, lexicon)
    )
      out.add(numeral);
    else if (isOne(phrases, numeral, lexicon) || isNameless(numeral) || isMarker(phrases, numeral)) out.add(numeral);
  }
  // June 19 to 21, 19 y 20 de junio: what is tied to a day is a day.
  for (const list of [bare, [...bare].reverse()]) {
    list.forEach((numeral, i) => {
      const other = list[i - 1];
      if (
        other &&
        out.has(other) &&
        numeral.value <= 31 &&
        !numeral.spelled &&
        tied(phrases, numeral, other, lexicon)
      ) {
        if (isDay(phrases, other, lexicon)) out.add(numeral);
      }
    });
  }
  return out;
}

function tied(phrases: Phrases, a: Numeral, b: Numeral, lexicon: NumberLexicon): boolean {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  const between = phrases.text.slice(left.end, right.start);
  const word = /^,?\s(\p{L}+)\s$/u.exec(between)?.[1] ?? '';
  return /^\s?[-–—,/]\s?$/.test(between) || lexicon.dayTies.has(word.toLowerCase());
}

function isDay(phrases: Phrases, { first, last, value, form }: Numeral, lexicon: NumberLexicon): boolean {
  if (form === 'fraction' || value > 31 || value % 1 !== 0) return false;
  const month = (index: number) => {
    const word = phrases.words[index];
    if (!word || !lexicon.months.has(word.lower)) return false;
    return !lexicon.monthsCapital || /^\p{Lu}/u.test(word.text);
  };
  if (month(first - 1) && /^[.\s]{1,3}$/.test(phrases.gap(first - 1))) return true;
  if (month(last + 1) && /^[\s-]{1,2}$/.test(phrases.gap(last))) return true;
  return lexicon.of.has(phrases.at(last + 1)) && phrases.joined(last) && month(last + 2);
}

function isYear(
  phrases: Phrases,
  { first, last, value, spelled, start, end, suffix }: Numeral,
  lexicon: NumberLexicon,
): boolean {
  if (suffix === 's') return true;
  if (spelled || end - start !== 4 || value < 1800 || value > 2100 || value % 1 !== 0) return false;
  const before = phrases.at(first - 1);
  if (lexicon.beforeYear.has(before) || lexicon.months.has(before)) return true;
  const noun = phrases.words[last + 1];
  const counts =
    noun &&
    /^\p{Ll}/u.test(noun.text) &&
    /s$/.test(noun.lower) &&
    phrases.joined(last) &&
    !lexicon.functionWords.has(noun.lower);
  const bounded = lexicon.boundsBefore.some(([phrase]) => phrases.endsWith(first - 1, phrase));
  return !(counts && (bounded || lexicon.yearsCount));
}

/** 19/06/2025, 2025-06-19, 555-123-4567, 10:30, 24/7: digits tied to digits. */
function isChain(phrases: Phrases, { first, last, start }: Numeral): boolean {
  const digits = (index: number) => /^\d/.test(phrases.at(index));
  const before = digits(first - 1) ? phrases.gap(first - 1) : '';
  const after = digits(last + 1) ? phrases.gap(last) : '';
  if (/^[/:.]$/.test(before) || /^[/:.]$/.test(after)) return true;
  if (phrases.text.charAt(start - 1) === '+' || /^\)\s?$/.test(before)) return true;
  const dash = /^[-–]$/;
  const second = (from: number, to: number) => digits(from) && dash.test(phrases.gap(to));
  return (
    (dash.test(before) && (dash.test(after) || second(first - 2, first - 2))) ||
    (dash.test(after) && second(last + 2, last + 1)) ||
    // B-52, Covid-19
    (/^[-–]$/.test(phrases.gap(first - 1)) &&
      /\p{Lu}/u.test(phrases.words[first - 1]?.text ?? '') &&
      /^\d/.test(phrases.at(first)))
  );
}

const CLOCK = /^\d{1,2}\.[0-5]\d$/;

function isHour(phrases: Phrases, numeral: Numeral, lexicon: NumberLexicon): boolean {
  const { first, last, value, spelled } = numeral;
  if (value > 24) return false;
  const before = phrases.at(first - 1);
  // `14.10 Workers leave`, `at 14.10 the workers left`
  if (CLOCK.test(phrases.text.slice(numeral.start, numeral.end)))
    return first === 0 || lexicon.beforeHour.has(before) || lexicon.beforeBareHour.has(before);
  const after = phrases.at(last + 1);
  if (lexicon.afterHour.has(after) && /^\s?$/.test(phrases.gap(last))) return true;
  if (!phrases.joined(first - 1)) return false;
  if (lexicon.beforeHour.has(before)) return lexicon.afterGivenHour.has(after);
  return !spelled && lexicon.beforeBareHour.has(before) && !phrases.joined(last);
}

function isLabel(phrases: Phrases, { first, spelled, form }: Numeral, lexicon: NumberLexicon): boolean {
  if (form !== 'cardinal') return false;
  const before = phrases.words[first - 1];
  if (!before || !/^[.º°\s]{1,3}$/.test(phrases.gap(first - 1))) return false;
  return lexicon.labels.has(before.lower) && (!spelled || /^\p{Lu}/u.test(before.text));
}

/** `Ode, 64, said`, `64-year-old`, `64 years old`, `Ode, de 64 años,` */
function isAge(phrases: Phrases, { first, last, value, start, end }: Numeral, lexicon: NumberLexicon): boolean {
  if (value > 120 || value % 1 !== 0) return false;
  const name = /^\p{Lu}/u.test(phrases.words[first - 1]?.text ?? '');
  if (name && /^,\s$/.test(phrases.gap(first - 1)) && /^(?:[,.;)]|$)/.test(phrases.text.slice(end, end + 1)))
    return true;
  if (lexicon.ageAfter.some((phrase) => phrases.startsWith(last + 1, phrase) !== null)) return true;
  // Spanish says `64 años` of a contract too: commas around it make it an age.
  const comma = /,\s+de\s$/.test(phrases.text.slice(Math.max(0, start - 6), start));
  const past = phrases.words[last + 1]?.end ?? end;
  return comma && lexicon.ageBetweenCommas.has(phrases.at(last + 1)) && /[,.;]/.test(phrases.text.charAt(past));
}

/** `one of them`, `no one`, `una casa`: no count, unless English says `one` before a noun. */
function isOne(phrases: Phrases, { first, last, value, spelled, scale }: Numeral, lexicon: NumberLexicon): boolean {
  if (value !== 1 || !spelled || scale > 1 || !lexicon.one.has(phrases.at(first))) return false;
  const next = phrases.at(last + 1);
  const noun = /^\s+$/.test(phrases.gap(last)) && !lexicon.functionWords.has(next);
  return !lexicon.oneCounts || !noun || lexicon.notBeforeOne.has(phrases.at(first - 1));
}

/** `2) Then`, `2 | Then`, at the start of a line. */
function isMarker(phrases: Phrases, { start, end, spelled }: Numeral): boolean {
  const line = phrases.text.slice(Math.max(0, start - 8), start);
  const marks = /^(?:[.)]{1,2}\s|\s?\|)/.test(phrases.text.slice(end, end + 3));
  return !spelled && marks && /(?:^|\n)(?:[^\S\n]|[|•])*$/.test(start < 8 ? line : line.slice(1));
}

/** Digits with letters that are neither scale nor unit: `737max`. */
function isNameless({ suffix, scale, form }: Numeral): boolean {
  return suffix !== '' && scale === 1 && form === 'cardinal';
}
