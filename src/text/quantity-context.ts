import type { Bound, NumberLexicon, Rate } from './number-lexicon';
import type { Phrases } from './phrase';
import type { Draft } from './quantity-draft';

/** Where a number's context ends: the last word of the quantity before, the first of the one after. */
export interface Stops {
  before: number;
  after: number;
}

/** How many words a rate may be away from its amount: `$65 million in new revenue a year`. */
const REACH = 6;
const CLAUSE_END = /[.;:!?()[\]—,"“”«»]/;

/** `over`, `up to`, `about`; from the words right before, else right after. */
export function boundOf(phrases: Phrases, made: Draft, nouns: readonly string[], lexicon: NumberLexicon): Bound {
  if (/[~≈±]\s?$/.test(phrases.text.slice(Math.max(0, made.start - 2), made.start))) return 'about';
  if (/[>≥]\s?$/.test(phrases.text.slice(Math.max(0, made.start - 2), made.start))) return 'over';
  if (/^\+/.test(phrases.text.slice(made.end, made.end + 1))) return 'over';
  let last = made.first - 1;
  // U.S. $65 million: a word of the currency is within the span.
  while (last >= 0 && (phrases.words[last]?.end ?? 0) > made.start) last--;
  const outer = last;
  const touches = (index: number) => {
    const to = index === outer ? made.start : phrases.words[index + 1]?.start;
    return /^[\s$€£¥~"“‘'«(-]*$/.test(phrases.text.slice(phrases.words[index]?.end ?? 0, to));
  };
  for (let skipped = 0; skipped < 2 && last >= 0 && touches(last); skipped++) {
    for (const [phrase, bound] of lexicon.boundsBefore) {
      if (!phrases.endsWith(last, phrase)) continue;
      // the past 20 years
      if (phrase === 'past' && lexicon.times.has(nouns[0] ?? '')) continue;
      return bound;
    }
    if (!lexicon.determiners.has(phrases.at(last))) break;
    last--;
  }
  const from = made.last + 1;
  for (const start of [from, made.nounsFrom + Math.min(nouns.length, 1), made.nounsFrom + nouns.length]) {
    if (start > from && CLAUSE_END.test(phrases.gap(start - 1))) continue;
    if (!/^[\s-]{1,2}$/.test(phrases.gap(start - 1))) continue;
    for (const [phrase, bound] of lexicon.boundsAfter) if (phrases.startsWith(start, phrase) !== null) return bound;
  }
  return 'exact';
}

/** `a year`, `annually`, `/month`; `annual` before or after, in the same phrase. */
export function rateOf(phrases: Phrases, made: Draft, stops: Stops, lexicon: NumberLexicon): Rate | null {
  for (let i = made.last + 1; i < Math.min(stops.after, made.last + 1 + REACH); i++) {
    const gap = phrases.gap(i - 1);
    const slash = i === made.last + 1 && /^\s?\/\s?$/.test(gap);
    if (!slash && CLAUSE_END.test(gap)) break;
    if (slash && lexicon.rates.has(phrases.at(i))) return lexicon.rates.get(phrases.at(i)) ?? null;
    const rate = lexicon.rateWords.get(phrases.at(i));
    if (rate && !lexicon.events.has(phrases.at(i + 1))) return rate;
    const unit = lexicon.rates.get(phrases.at(i));
    if (
      unit &&
      i > made.last + 1 &&
      isEach(phrases, i, made.last + 1, lexicon) &&
      !(phrases.joined(i) && lexicon.notAfterRate.has(phrases.at(i + 1)))
    )
      return unit;
    // "month after month"
    if (unit && lexicon.again.has(phrases.at(i + 1)) && phrases.at(i + 2) === phrases.at(i)) return unit;
    // "todos los meses"
    const all = lexicon.all.has(phrases.at(i - 2)) && lexicon.determiners.has(phrases.at(i - 1));
    const units = all ? lexicon.rates.get(lexicon.singular(phrases.at(i))) : undefined;
    if (units) return units;
  }
  for (let i = made.first - 1; i > Math.max(stops.before, made.first - 1 - REACH); i--) {
    if (CLAUSE_END.test(i === made.first - 1 ? '' : phrases.gap(i))) break;
    const rate = lexicon.rateWords.get(phrases.at(i));
    if (rate && ![phrases.at(i + 1), phrases.at(i - 1)].some((word) => lexicon.events.has(word))) return rate;
  }
  return null;
}

/** "a year", "every single year": is a unit of time one of which the figure is told? A word that presses may stand between. */
function isEach(phrases: Phrases, at: number, from: number, { each, every, pressing }: NumberLexicon): boolean {
  const before = phrases.at(at - 1);
  return each.has(before) || (at - 2 >= from && pressing.has(before) && every.has(phrases.at(at - 2)));
}

/**
 * Up to three words of the noun phrase after a quantity, and the likeliest head: its first plural, else its first word.
 * A percentage or a measure says with a preposition what it is of, a plain number (`19 of them`) does not.
 */
export function nounsAfter(
  phrases: Phrases,
  made: Draft,
  limit: number,
  lexicon: NumberLexicon,
): { nouns: string[]; head: string | null } {
  let from = made.nounsFrom;
  const skip = (some: ReadonlySet<string>) => {
    if (some.has(phrases.at(from)) && phrases.joined(from - 1)) from++;
  };
  if (made.kind === 'number' || made.kind === 'ordinal') skip(lexicon.more);
  else if (lexicon.of.has(phrases.at(from))) {
    skip(lexicon.of);
    skip(lexicon.determiners);
  }
  const found: { singular: string; plural: boolean }[] = [];
  for (let i = from; i < Math.min(limit, from + 3) && phrases.joined(i - 1); i++) {
    const word = phrases.at(i);
    if (lexicon.functionWords.has(word) || /^\d/.test(word)) break;
    const singular = lexicon.singular(word);
    found.push({ singular, plural: singular !== word });
  }
  const head = found.find(({ plural }) => plural) ?? found[0];
  return { nouns: found.map(({ singular }) => singular), head: head?.singular ?? null };
}
