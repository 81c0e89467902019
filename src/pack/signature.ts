import { countNames, type NameTable } from './count';
import { folded, key } from './spelling';

/** What a page that covers a story names. Plain data: part of a pack, and all of it that every page meets. */
export interface Signature {
  pack: string;
  /** A feature is one person, place or thing with its spellings; accents and case do not matter. */
  features: { id: string; names: string[] }[];
  /**
   * A page covers the story when, for one combination, each of its features is seen at least `min` times; for one with
   * `opening`, in the article's opening.
   */
  combos: { all: { feature: string; min: number }[]; opening?: boolean }[];
}

/** How often a text names each feature, and how often its opening does. */
export interface Sightings {
  counts: Record<string, number>;
  opening: Record<string, number>;
}

/** A headline, a standfirst and a first paragraph, in UTF-16 code units: who and what an article is about stands there. */
const OPENING = 450;

/** The names of all features, ready to be counted. */
export function nameTable({ features }: Signature): NameTable {
  return Object.fromEntries(features.map(({ id, names }) => [id, [...new Set(names.map(key).filter(Boolean))]]));
}

const tables = new WeakMap<Signature, NameTable>();

function tableOf(signature: Signature): NameTable {
  const table = tables.get(signature) ?? nameTable(signature);
  tables.set(signature, table);
  return table;
}

/** What is named in the part of the text that the combination is about. */
export function namedFor({ opening }: Signature['combos'][number], sightings: Sightings): Record<string, number> {
  return opening ? sightings.opening : sightings.counts;
}

function isMet({ all }: Signature['combos'][number], counts: Record<string, number>): boolean {
  return all.every(({ feature, min }) => (counts[feature] ?? 0) >= min);
}

/** May a page cover the story whose article stands somewhere in `text`? */
export function mayCover(signature: Signature, text: string): boolean {
  const counts = countNames(tableOf(signature), folded(text));
  return signature.combos.some((combo) => isMet(combo, counts));
}

/** How often an article's text names each of the signature's features, and whether that is enough for one of its combinations. */
export function covers(signature: Signature, text: string): Sightings & { covers: boolean } {
  const table = tableOf(signature);
  const sightings = { counts: countNames(table, folded(text)), opening: countNames(table, folded(openingOf(text))) };
  return { ...sightings, covers: signature.combos.some((combo) => isMet(combo, namedFor(combo, sightings))) };
}

/** Up to the end of the word at which the opening ends. */
function openingOf(text: string): string {
  return text.slice(0, OPENING) + (/^\S{0,40}/.exec(text.slice(OPENING, OPENING + 40))?.[0] ?? '');
}
