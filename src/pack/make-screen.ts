import { isPlain, patternOfForms } from './forms';
import { cover, fragmentsFor, type WordCount } from './fragments';
import type { Names, Screen } from './screen';
import { nameTable, type Signature } from './signature';

/** The screen of a signature, and what a page that it lets through is held against. */
export function screenOf(signature: Signature, count: WordCount): { screen: Screen; names: Names } {
  const { pack, combos } = signature;
  const table = nameTable(signature);
  const names = new Map(Object.entries(table));
  const costs = new Map([...names].map(([id, all]) => [id, sum(fragmentsFor(all, count).map(({ cost }) => cost))]));
  const costOf = (id: string) => costs.get(id) ?? 0;
  const needed = cover(
    [...names.keys()].map((id) => ({
      id,
      cost: costOf(id),
      begins: [],
      meets: combos.filter(({ all }) => all.some(({ feature }) => feature === id)),
    })),
  );
  const fragments = fragmentsFor(
    needed.flatMap(({ id }) => names.get(id) ?? []),
    count,
  );
  const runs = new Map([...names].map(([id, all]) => [id, fragmentsFor(all, count, plainParts).map((run) => run.id)]));
  const runsOf = (id: string) => runs.get(id) ?? [];
  const fewestRunsFirst = ({ all }: Signature['combos'][number]) =>
    [...all].sort((a, b) => runsOf(a.feature).length - runsOf(b.feature).length);
  return {
    screen: { pack, any: fragments.map(({ id }) => patternOf(id)).join('|') || '(?!)' },
    names: {
      pack,
      runs: Object.fromEntries(runs),
      names: table,
      combos: combos.map((combo) =>
        Object.fromEntries(fewestRunsFirst(combo).map(({ feature, min }) => [feature, min])),
      ),
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** A space at an edge is one: a run of them would be begun at each. */
function patternOf(fragment: string): string {
  const chars = [...fragment];
  const isEdge = (at: number) => at === 0 || at === chars.length - 1;
  const space = (at: number) => (isEdge(at) ? '\\s' : '\\s+');
  return chars.map((char, at) => (char === ' ' ? space(at) : patternOfForms(char))).join('');
}

/** A shorter part of a name stands on every page. */
const LEAST = 3;

/** What stands in a name alike however it is written, in small letters; where nothing does, the empty text, which every page holds. */
function plainParts(name: string): string[] {
  const plain = [...name].map((char) => (isPlain(char) ? char : ' ')).join('');
  const parts = plain.split(' ').filter(Boolean);
  const long = parts.filter((part) => part.length >= LEAST);
  return [long, parts, ['']].find((some) => some.length > 0) ?? [];
}
