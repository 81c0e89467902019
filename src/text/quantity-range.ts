import type { NumberLexicon } from './number-lexicon';
import type { Numeral } from './numerals';
import type { Phrases } from './phrase';
import type { Draft } from './quantity-draft';

/** Drops what is no quantity, and makes one of two that are the ends of a range: `€3-4 billion`, `between $3bn and $4bn`. */
export function mergeRanges(
  phrases: Phrases,
  drafts: readonly Draft[],
  noise: ReadonlySet<Numeral>,
  lexicon: NumberLexicon,
): Draft[] {
  const merged: Draft[] = [];
  for (const right of drafts) {
    const left = merged.at(-1);
    const range = left && linked(phrases, left, right, lexicon) ? join(left, right) : null;
    if (range && range.kind === 'number' && noise.has(right.numeral)) merged.pop();
    else if (range) merged[merged.length - 1] = range;
    else merged.push(right);
  }
  return merged.filter((made) => made.high > made.low || !noise.has(made.numeral));
}

function linked(phrases: Phrases, left: Draft, right: Draft, lexicon: NumberLexicon): boolean {
  if (left.high > left.low) return false;
  const between = phrases.text.slice(left.end, right.start);
  if (/^\s?[-–—‐‑]\s?$/.test(between)) return true;
  const word = between.trim().toLowerCase();
  if (!/^\s\S+\s$/.test(between)) return false;
  const before = phrases.at(left.first - 1);
  if (lexicon.and.has(word)) return lexicon.between.has(before);
  if (!lexicon.to.has(word)) return false;
  // `rose from 3 to 4 million` is two values, `3 to 4 million` and `ranging from 3 to 4` are one.
  return !lexicon.from.has(before) || lexicon.ranging.has(phrases.at(left.first - 2));
}

/** The left end takes what it lacks from the right one: scale, currency, unit. Null where the two are no range. */
function join(left: Draft, right: Draft): Draft | null {
  const bare = left.kind === 'number' && left.unit === null;
  if (left.kind === 'ordinal' || right.kind === 'ordinal') return null;
  if (left.kind !== right.kind && !bare && !(left.kind === 'money' && right.kind === 'number')) return null;
  if (left.currency && right.currency && left.currency !== right.currency) return null;
  const value = left.numeral.value;
  const shared = left.numeral.scale === 1 && right.numeral.scale > 1 && value < right.high / right.numeral.scale;
  const unit = right.numeral.value ? right.high / right.numeral.value : 1;
  const low = bare ? value * unit * (shared ? right.numeral.scale : 1) : left.low * (shared ? right.numeral.scale : 1);
  if (!(low < right.high)) return null;
  const kind = left.kind === 'money' ? 'money' : right.kind;
  return { ...right, kind, low, start: left.start, first: left.first, currency: left.currency ?? right.currency };
}
