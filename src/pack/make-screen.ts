import { cover, fragmentsFor, type WordCount } from './fragments';
import type { Names, Screen } from './screen';
import { nameTable, type Signature } from './signature';

/** The screen of a signature, and what a page that it lets through is held against. */
export function screenOf(signature: Signature, count: WordCount): { screen: Screen; names: Names } {
  const { pack, combos } = signature;
  const names = nameTable(signature);
  const fragments = new Map(Object.entries(names).map(([id, all]) => [id, fragmentsFor(all, count, plainParts)]));
  const runsOf = (id: string) => (fragments.get(id) ?? []).map((fragment) => fragment.id);
  const needed = cover(
    [...fragments].map(([id, all]) => ({
      id,
      cost: all.reduce((sum, { cost }) => sum + cost, COMMON * commonIn(signature, id)),
      meets: combos.filter(({ all }) => all.some(({ feature }) => feature === id)),
    })),
  );
  const fewestRunsFirst = ({ all }: Signature['combos'][number]) =>
    [...all].sort((a, b) => runsOf(a.feature).length - runsOf(b.feature).length);
  return {
    screen: {
      pack,
      any: needed.length > 0 ? needed.flatMap(({ id }) => runsOf(id).map(escaped)).join('|') : '(?!)',
      runs: Object.fromEntries([...fragments.keys()].map((id) => [id, runsOf(id)])),
      combos: combos.map((combo) =>
        Object.fromEntries(fewestRunsFirst(combo).map(({ feature, min }) => [feature, min])),
      ),
    },
    names: { pack, names },
  };
}

function escaped(run: string): string {
  return run.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** What it costs that any page may hold a name which is none: a word of the language; on the scale of a fragment's cost. */
const COMMON = 0.02;

/** How many of the feature's names are written in small letters. */
function commonIn({ features }: Signature, id: string): number {
  const names = features.find((feature) => feature.id === id)?.names ?? [];
  return names.filter((name) => /\p{L}/u.test(name) && name === name.toLowerCase()).length;
}

/** A shorter part of a name stands on every page. */
const LEAST = 3;
/** What is written in several ways, or has capitals that a pattern for any case does not know: of letters in two units, none. */
const VARIED = /[ '\-ßθσς\u1f80-\u1fff\ud800-\udfff]+/;

/** What stands in a name alike however it is written, in small letters; where nothing does, the empty text, which every page holds. */
function plainParts(name: string): string[] {
  const parts = name.split(VARIED).filter(Boolean);
  const long = parts.filter((part) => part.length >= LEAST);
  return [long, parts, ['']].find((some) => some.length > 0) ?? [];
}
