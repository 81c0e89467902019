import { countNames, type NameTable } from './count';
import { folded, key, patternOfChar } from './spelling';

/** What a page that covers a story names. Plain data: part of a pack, and all of it that every page meets. */
export interface Signature {
  pack: string;
  /** A feature is one person, place or thing with its spellings; accents and case do not matter. */
  features: { id: string; names: string[] }[];
  /** A page may cover the story when, for one combination, each of its features is seen at least `min` times. */
  combos: { all: { feature: string; min: number }[] }[];
}

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

/** The names of all features, ready to be counted. */
export function nameTable({ features }: Signature): NameTable {
  const names = Object.fromEntries(
    features.map((feature) => [feature.id, [...new Set(feature.names.map(key).filter(Boolean))]]),
  );
  return { pattern: patternOf([...new Set(Object.values(names).flat())]) || '(?!)', names };
}

const tables = new WeakMap<Signature, NameTable>();

function tableOf(signature: Signature): NameTable {
  const table = tables.get(signature) ?? nameTable(signature);
  tables.set(signature, table);
  return table;
}

function isMet(combos: Signature['combos'], counts: Record<string, number>): boolean {
  return combos.some(({ all }) => all.every(({ feature, min }) => (counts[feature] ?? 0) >= min));
}

/** How often `text` names each of the signature's features, and whether that is enough for one of its combinations. */
export function covers(signature: Signature, text: string): { covers: boolean; counts: Record<string, number> } {
  const counts = countNames(tableOf(signature), folded(text));
  return { covers: isMet(signature.combos, counts), counts };
}
