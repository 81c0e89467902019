import { folded, isCapital, isLetter, isSmall, key, patternOfChar } from './spelling';

/** What a page that covers a story names. Plain data: part of a pack, and all of it that every page meets. */
export interface Signature {
  pack: string;
  /** A feature is one person, place or thing with its spellings; accents and case do not matter. */
  features: { id: string; names: string[] }[];
  /** A page may cover the story when, for one combination, each of its features is seen at least `min` times. */
  combos: { all: { feature: string; min: number }[] }[];
}

interface Matcher {
  pattern: RegExp;
  /** Ids of the features that a name, reduced to {@link key}, belongs to. */
  features: Map<string, string[]>;
}

const matchers = new WeakMap<Signature, Matcher>();

/** A pattern for any of the names, letter by letter, so that text is looked at once and not once a name; longest first. */
function patternOf(names: readonly string[]): string {
  const tails = new Map<string, string[]>();
  for (const name of names) {
    const [first = ''] = name;
    if (first) tails.set(first, [...(tails.get(first) ?? []), name.slice(first.length)]);
  }
  const branches = [...tails].map(([char, rest]) => patternOfChar(char) + patternOf(rest));
  if (branches.length === 0) return '';
  const isOptional = names.includes('');
  return branches.length === 1 && !isOptional ? branches.join('') : `(?:${branches.join('|')})${isOptional ? '?' : ''}`;
}

function matcherOf(signature: Signature): Matcher {
  const known = matchers.get(signature);
  if (known) return known;
  const features = new Map<string, string[]>();
  for (const { id, names } of signature.features) {
    for (const name of names.map(key)) {
      if (name) features.set(name, [...new Set([...(features.get(name) ?? []), id])]);
    }
  }
  const pattern = new RegExp(patternOf([...features.keys()]) || '(?!)', 'gi');
  const matcher = { pattern, features };
  matchers.set(signature, matcher);
  return matcher;
}

/**
 * Does a word begin or end between the two characters? Where a page's blocks are read without a space between them,
 * it does at a capital after a small letter ("…the harbourOrwell said").
 */
function isBoundary(before: string, after: string): boolean {
  if (!isLetter(before) || !isLetter(after)) return true;
  return isSmall(before) && isCapital(after);
}

/**
 * How often `text` names each of the signature's features, and whether that is enough for one of its combinations. One
 * pass over the text. Names are met whole, in any case, with or without accents, with any white space in them.
 */
export function covers(signature: Signature, text: string): { covers: boolean; counts: Record<string, number> } {
  const { pattern, features } = matcherOf(signature);
  const counts: Record<string, number> = Object.fromEntries(signature.features.map(({ id }) => [id, 0]));
  const page = folded(text);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(page); match; match = pattern.exec(page)) {
    const [name] = match;
    const end = match.index + name.length;
    const whole =
      isBoundary(page.charAt(match.index - 1), name.charAt(0)) && isBoundary(name.slice(-1), page.charAt(end));
    if (!whole) pattern.lastIndex = match.index + 1;
    else for (const id of features.get(key(name)) ?? []) counts[id] = (counts[id] ?? 0) + 1;
  }
  const met = signature.combos.some(({ all }) => all.every(({ feature, min }) => (counts[feature] ?? 0) >= min));
  return { covers: met, counts };
}
