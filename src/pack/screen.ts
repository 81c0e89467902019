import { countNames, type NameTable, placesOf } from './count';
import { FOLDED, folded } from './spelling';

/**
 * What rules a story out at a glance: runs of letters without which no page names what the story's pages name. Made when
 * the story is compiled, so that a page is charged for looking alone.
 */
export interface Screen {
  pack: string;
  /** In any case, every `folded` page that covers the story holds this pattern: one of some runs of letters. */
  any: string;
  /** By a feature: one of these runs stands, in small letters, in every `folded` page that names it. */
  runs: Record<string, readonly string[]>;
  /** How often each feature of a combination is seen at least; the one that fewest runs are searched for first. */
  combos: readonly Partial<Record<string, number>>[];
}

/** What a page that the screen lets through is held against. */
export interface Names {
  pack: string;
  names: NameTable;
}

/**
 * May the page cover a story? Nearly every `text` (the body's `textContent`) is ruled out by the screens at a glance, and
 * the names of what is not are counted. Of a text that is turned away nothing is kept. What a page pays besides its text is
 * to have all this read and compiled, so what comes first is one function with short patterns.
 * @param names what the screens' packs name, which is not asked for where the screens suffice
 */
export function screenedGate(text: string, screens: readonly Screen[], names: () => readonly Names[]): boolean {
  const isFolded = FOLDED.test(text);
  const page = isFolded ? folded(text) : text;
  const left = screens.filter(({ any }) => new RegExp(any, 'i').test(page));
  const isFound = left.length > 0 && isStory(left, names, page);
  // Engines of JavaScript keep the last text that a pattern was found in (`RegExp.input`): here, a whole page.
  if (isFolded || left.length > 0) /^/.test('');
  return isFound;
}

/** Apart, so that most pages are spared to compile it. */
function isStory(screens: readonly Screen[], names: () => readonly Names[], page: string): boolean {
  const letters = page.toLowerCase();
  for (const { pack, runs, combos } of screens) {
    if (!isMet(combos, (feature) => countRuns(runs[feature] ?? [], letters))) continue;
    const table = names().find((one) => one.pack === pack)?.names ?? {};
    const countPlaces = (feature: string) => {
      let count = 0;
      for (const name of table[feature] ?? []) count += placesOf(name, page, letters).length;
      return count;
    };
    // Names that overlap are told from each other where there are enough of them.
    if (!isMet(combos, countPlaces)) continue;
    const counts = countNames(table, page);
    if (isMet(combos, (feature) => counts[feature] ?? 0)) return true;
  }
  return false;
}

/** Is one of the combinations met? No feature is counted twice. */
function isMet(combos: Screen['combos'], count: (feature: string) => number): boolean {
  const seen: Record<string, number> = {};
  for (const combo of combos) {
    let isMet = true;
    for (const feature in combo) {
      if (isMet) seen[feature] ??= count(feature);
      isMet &&= (seen[feature] ?? 0) >= (combo[feature] ?? 0);
    }
    if (isMet) return true;
  }
  return false;
}

/** In how many places one of the runs stands in the text. */
function countRuns(runs: readonly string[], text: string): number {
  let count = 0;
  for (const run of runs)
    for (let at = text.indexOf(run); at >= 0 && at < text.length; at = text.indexOf(run, at + 1)) count++;
  return count;
}
