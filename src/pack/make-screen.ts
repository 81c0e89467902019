import type { Names, Screen } from './screen';
import type { Signature } from './signature';
import { accentsOf, key, patternOfChar } from './spelling';

/** Long enough to be rare in other texts, short enough to be shared by the spellings of a name. */
const FRAGMENT = 6;
/** How often a character stands in a text, of a thousand: of English and Spanish, roughly. Any other is as rare as a `z`. */
const FREQUENCY: Record<string, number> = Object.fromEntries(
  [...'etaoinsrhldcumfpgwybvk'].map((letter, rank) => [letter, 100 / (1 + rank / 3)]),
);
const SPACE = 180;
const RAREST = 4;
/** What it costs to look for a fragment at all, however rare; on the scale of {@link costOf}. */
const LOOK = 1e-5;
/** Of so many words, one that holds a fragment makes it as dear as letters that follow each other once in as many places. */
const WORDS = 15_000;

/** In how many words of a dictionary a run of letters stands. */
export type WordCount = (letters: string) => number;

/** How often a page of another story holds the fragment, roughly. */
function costOf(fragment: string, count: WordCount): number {
  const chance = [...fragment].reduce((all, c) => all * ((c === ' ' ? SPACE : (FREQUENCY[c] ?? RAREST)) / 1000), 1);
  return LOOK + chance + count(fragment) / WORDS;
}

interface Choice {
  id: string;
  cost: number;
  meets: readonly unknown[];
}

/** So many of the choices that each thing is met by one; next is always the one that costs the least for what it adds. */
function cover(choices: readonly Choice[]): Choice[] {
  const open = new Set(choices.flatMap(({ meets }) => meets));
  const chosen: Choice[] = [];
  const price = ({ cost, meets }: Choice) => cost / meets.filter((thing) => open.has(thing)).length;
  while (open.size > 0) {
    const best = choices.reduce((a, b) => (price(b) < price(a) ? b : a));
    for (const thing of best.meets) open.delete(thing);
    chosen.push(best);
  }
  return chosen;
}

function fragmentsOf(name: string): string[] {
  const length = Math.min(FRAGMENT, name.length);
  return Array.from({ length: name.length - length + 1 }, (_, at) => name.slice(at, at + length));
}

/** The screen of a signature, and what a page that it lets through is held against. */
export function screenOf(signature: Signature, count: WordCount): { screen: Screen; names: Names } {
  const { pack, features, combos } = signature;
  const fragmentsFor = (names: readonly string[]) =>
    cover(
      [...new Set(names.flatMap(fragmentsOf))].map((id) => ({
        id,
        cost: costOf(id, count),
        meets: names.filter((name) => fragmentsOf(name).includes(id)),
      })),
    );
  const names = new Map(features.map((feature) => [feature.id, feature.names.map(key).filter(Boolean)]));
  const named = new Map([...names].map(([id, all]) => [id, fragmentsFor(all)]));
  const costs = new Map([...named].map(([id, some]) => [id, some.reduce((sum, { cost }) => sum + cost, 0)]));
  const costOfAll = (id: string) => costs.get(id) ?? 0;
  const rarestFirst = ({ all }: Signature['combos'][number]) => ({
    all: [...all].sort((a, b) => costOfAll(a.feature) - costOfAll(b.feature)),
  });
  const needed = cover(
    [...named].map(([id]) => ({
      id,
      cost: costOfAll(id),
      meets: combos.filter(({ all }) => all.some(({ feature }) => feature === id)),
    })),
  );
  const fragments = fragmentsFor(needed.flatMap(({ id }) => names.get(id) ?? [])).map(({ id }) => id);
  const each = Object.fromEntries([...named].map(([id, all]) => [id, anyOf(all.map((choice) => choice.id))]));
  return {
    screen: { pack, any: anyOf(fragments), marks: marksOf(fragments) },
    names: { pack, each, combos: combos.map(rarestFirst), features },
  };
}

function anyOf(fragments: readonly string[]): string {
  return fragments.map(patternOf).join('|') || '(?!)';
}

/** A space at an edge is one: a run of them would be begun at each. */
function patternOf(fragment: string): string {
  const chars = [...fragment];
  const isEdge = (at: number) => at === 0 || at === chars.length - 1;
  return chars.map((char, at) => (char === ' ' && isEdge(at) ? '\\s' : patternOfChar(char))).join('');
}

/** Characters that may stand within a name without being read. */
const UNREAD = '\\u00ad\\u0300-\\u036f\\u200b-\\u200f\\u2060\\ufeff';

function marksOf(fragments: readonly string[]): string {
  const accents = [...new Set(fragments.join(''))].flatMap((letter) => [...accentsOf(letter)]);
  const codes = [...new Set(accents)].map((char) => char.charCodeAt(0)).sort((a, b) => a - b);
  const ends = codes.filter((code) => !codes.includes(code + 1));
  const runs = codes
    .filter((code) => !codes.includes(code - 1))
    .map((start) => `${escaped(start)}-${escaped(ends.find((end) => end >= start) ?? start)}`);
  return `[${runs.join('')}${UNREAD}]`;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
