import { LEXICON as EN } from './en/numbers';
import { LEXICON as ES } from './es/numbers';
import type { LanguageCode } from './language';
import type { NumberLexicon } from './number-lexicon';
import { holdsNumeral, readNumerals } from './numerals';
import { Phrases } from './phrase';
import type { Quantity } from './quantity';
import { boundOf, nounsAfter, rateOf } from './quantity-context';
import { type Draft, draft } from './quantity-draft';
import { notQuantities } from './quantity-noise';
import { mergeRanges } from './quantity-range';
import { type Word, words } from './words';

export type { Bound, Rate } from './number-lexicon';
export type { Quantity, QuantityKind } from './quantity';

const LEXICONS: Record<LanguageCode, NumberLexicon> = { en: EN, es: ES };

/**
 * The amounts, percentages, measures and counts of a text, in order, none overlapping; offsets into `text`. Years,
 * dates, hours, ages, article and telephone numbers are left out, and so are vague ones (`dozens`, `millions of`). Pass
 * the text's words where they are at hand already.
 */
export function quantities(text: string, lang: LanguageCode, tokens: readonly Word[] = words(text, lang)): Quantity[] {
  const lexicon = LEXICONS[lang];
  const phrases = new Phrases(text, tokens);
  const drafts: Draft[] = [];
  for (const numeral of readNumerals(text, phrases.words, lang, lexicon)) {
    // `ciento` of `por ciento` is no hundred.
    if (numeral.first > (drafts.at(-1)?.last ?? -1)) drafts.push(draft(phrases, numeral, lexicon));
  }
  const bare = drafts.filter(({ kind, numeral }) => (kind === 'number' || kind === 'ordinal') && numeral.scale === 1);
  const noise = notQuantities(
    phrases,
    bare.map(({ numeral }) => numeral),
    lexicon,
  );
  const made = mergeRanges(phrases, drafts, noise, lexicon);
  return made.map((one, i) => {
    const stops = { before: made[i - 1]?.last ?? -1, after: made[i + 1]?.first ?? phrases.words.length };
    return finish(phrases, one, stops, lexicon);
  });
}

/** "four decades": it counts time, and nothing that comes behind it. */
export function countsTime({ kind, unit }: Quantity, lang: LanguageCode): boolean {
  return kind === 'number' && unit !== null && LEXICONS[lang].times.has(unit);
}

/** Is there a word without which a text, whose words these are, states no quantity? Costs next to nothing. */
export function mayHoldQuantity(tokens: readonly Word[], lang: LanguageCode): boolean {
  return holdsNumeral(tokens, LEXICONS[lang]);
}

function finish(
  phrases: Phrases,
  made: Draft,
  stops: { before: number; after: number },
  lexicon: NumberLexicon,
): Quantity {
  const { start, end, kind, low, high, currency } = made;
  const { nouns, head } = nounsAfter(phrases, made, stops.after, lexicon);
  const per = rateOf(phrases, made, stops, lexicon);
  const bound = boundOf(phrases, made, nouns, lexicon);
  const unit = kind === 'number' || kind === 'ordinal' ? head : made.unit;
  return { start, end, kind, low, high, currency, unit, nouns, per, bound };
}
