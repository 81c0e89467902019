import { countNames, type NameTable } from './count';
import { composed, folded } from './spelling';

/**
 * What rules a story out at a glance: runs of a few letters without which no page names what the story's pages name.
 * Made when the story is compiled, so that a page is charged for looking alone.
 */
export interface Screen {
  pack: string;
  /**
   * One of these stands in every page that covers the story, characters of no width aside; a pattern. Each letter is
   * spelled out in both cases and with its accents: browsers take long to find out the other case of a pattern's letters.
   */
  any: string;
}

/** What a page that the screen lets through is held against: the pack's signature, ready to be counted. */
export interface Names extends NameTable {
  pack: string;
  /** By a feature: one of these runs of letters stands, in small letters, in every `folded` page that names it. */
  each: Record<string, readonly string[]>;
  /** How often each feature of a combination is seen at least. */
  combos: readonly Record<string, number>[];
}

/**
 * May the page cover a story? Nearly every `text` (the body's `textContent`) is ruled out by the
 * screens at a glance, and the names of what is not are counted. Of a text that is turned away nothing is kept.
 * What it costs a short page is to read and compile what is called: the glance is one function, and makes two patterns.
 * @param names what the screens' packs name, which is not asked for where the screens suffice
 */
export function screenedGate(text: string, screens: readonly Screen[], names: () => readonly Names[]): boolean {
  const left: string[] = [];
  let page = text;
  for (const { pack, any } of screens) {
    const pattern = new RegExp(any);
    const isSeen = pattern.test(page);
    // What `composed` changes, spelled out once more: nearly every page comes as far, and is spared a function.
    if (
      !isSeen &&
      page === text &&
      /[\u0300-\u036f\u00ad\u1100-\u11ff\u200b-\u200f\u2060\u3099\u309a\ufeff]/.test(text)
    )
      page = composed(text);
    if (isSeen || (page !== text && pattern.test(page))) left.push(pack);
  }
  if (left.length === 0 && page === text) return false;
  const isFound = left.length > 0 && isStory(left, names(), folded(page));
  // Engines of JavaScript keep the last text that a pattern was found in (`RegExp.input`): here, a whole page.
  /^/.test('');
  return isFound;
}

/**
 * Does the folded page meet one of the combinations? Its names are counted where it holds enough of their runs of letters:
 * next to no page that only comes near a story has as many, and to look for a run takes no pattern.
 */
function isStory(left: readonly string[], names: readonly Names[], page: string): boolean {
  const letters = page.toLowerCase();
  return names.some((one) => {
    if (!left.includes(one.pack)) return false;
    const runs: Record<string, number> = {};
    const countRuns = (feature: string, most: number) => {
      runs[feature + most] ??= countOf(one.each[feature] ?? [], letters, most);
      return runs[feature + most] ?? 0;
    };
    if (!isMet(one, countRuns)) return false;
    const counts = countNames(one, page);
    return isMet(one, (feature) => counts[feature] ?? 0);
  });
}

function isMet({ combos }: Names, count: (feature: string, most: number) => number): boolean {
  return combos.some((combo) => Object.entries(combo).every(([feature, least]) => count(feature, least) >= least));
}

/** In how many places do the runs of letters stand in the text? No more than `most` are looked for. */
function countOf(runs: readonly string[], text: string, most: number): number {
  let count = 0;
  for (const run of runs)
    for (let at = text.indexOf(run); at >= 0 && count < most; at = text.indexOf(run, at + 1)) count++;
  return count;
}
