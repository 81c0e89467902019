import { countNames, indexesOf, type NameTable, placesOf } from './count';
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

/** What a page that the screen lets through is held against. */
export interface Names {
  pack: string;
  /** By a feature: one of these runs of letters stands, in small letters, in every `folded` page that names it. */
  runs: Record<string, readonly string[]>;
  names: NameTable;
  /** How often each feature of a combination is seen at least; the one that fewest runs are searched for first. */
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
  let isHeld = false;
  for (const { pack, any } of screens) {
    const pattern = new RegExp(any);
    let isSeen = pattern.test(page);
    // What `composed` changes, spelled out once more: nearly every page comes as far, and is spared a function.
    if (
      !isSeen &&
      page === text &&
      /[\u0300-\u036f\u00ad\u1100-\u11ff\u200b-\u200f\u2060\u2126\u212a\u212b\u3099\u309a\ufeff]/.test(text)
    ) {
      isHeld = true;
      page = composed(text);
      isSeen = pattern.test(page);
    }
    if (isSeen) left.push(pack);
  }
  const isFound = left.length > 0 && isStory(left, names(), folded(page));
  // Engines of JavaScript keep the last text that a pattern was found in (`RegExp.input`): here, a whole page.
  if (isHeld || left.length > 0) /^/.test('');
  return isFound;
}

/**
 * Does the folded page meet one of the combinations? No pattern is made of what is looked for: to compile one takes longer
 * than to search most pages.
 */
function isStory(packs: readonly string[], all: readonly Names[], page: string): boolean {
  const letters = page.toLowerCase();
  for (const { pack, runs, names, combos } of all) {
    if (!packs.includes(pack) || !isMet(combos, (feature) => countRuns(runs[feature] ?? [], letters))) continue;
    const countPlaces = (feature: string) => {
      let count = 0;
      for (const name of names[feature] ?? []) count += placesOf(name, page, letters).length;
      return count;
    };
    // Names that overlap are told from each other where there are enough of them.
    if (!isMet(combos, countPlaces)) continue;
    const counts = countNames(names, page, letters);
    if (isMet(combos, (feature) => counts[feature] ?? 0)) return true;
  }
  return false;
}

/** Is one of the combinations met? No feature is counted twice. */
function isMet(combos: Names['combos'], count: (feature: string) => number): boolean {
  const seen: Record<string, number> = {};
  for (const combo of combos) {
    let hasAll = true;
    for (const feature in combo) {
      if (hasAll) seen[feature] ??= count(feature);
      hasAll &&= (seen[feature] ?? 0) >= (combo[feature] ?? 0);
    }
    if (hasAll) return true;
  }
  return false;
}

/** In how many places one of the runs stands in the text. */
function countRuns(runs: readonly string[], text: string): number {
  let count = 0;
  for (const run of runs) count += indexesOf(run, text).length;
  return count;
}
