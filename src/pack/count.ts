import { isCapital, isLetter, isSmall, key } from './spelling';

/** The names of a signature, to be counted in one pass over a text; made by `nameTable`. */
export interface NameTable {
  /** Any of the names, in a text that is `folded`, for any case. */
  pattern: string;
  /** The names of a feature, each reduced to its `key`. */
  names: Record<string, readonly string[]>;
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
 * How often a text that is `folded` names each feature. One pass over it. Names are met whole, in any case, with any white
 * space in them.
 */
export function countNames({ pattern: source, names }: NameTable, page: string): Record<string, number> {
  const found: Record<string, number> = {};
  const pattern = new RegExp(source, 'gi');
  for (let match = pattern.exec(page); match; match = pattern.exec(page)) {
    const [name] = match;
    const end = match.index + name.length;
    const whole =
      isBoundary(page.charAt(match.index - 1), name.charAt(0)) && isBoundary(name.slice(-1), page.charAt(end));
    if (!whole) pattern.lastIndex = match.index + 1;
    else found[key(name)] = (found[key(name)] ?? 0) + 1;
  }
  const countOf = (all: readonly string[]) => all.reduce((sum, name) => sum + (found[name] ?? 0), 0);
  return Object.fromEntries(Object.entries(names).map(([id, all]) => [id, countOf(all)]));
}
