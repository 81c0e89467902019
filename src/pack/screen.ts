import { countNames, type NameTable, placesOf } from './count';
import { folded } from './spelling';

/**
 * What rules a story out at a glance: runs of letters without which no page names what the story's pages name. Made when
 * the story is compiled, so that a page is charged for looking alone.
 */
export interface Screen {
  pack: string;
  /** One of these runs stands, in small letters, in every `folded` page that covers the story. */
  any: readonly string[];
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
 * the names of what is not are counted. Of a text that is turned away nothing is kept. No pattern is made of what is
 * looked for: on most pages a browser takes longer to compile one than to go over the text for a few runs of letters.
 * @param names what the screens' packs name, which is not asked for where the screens suffice
 */
export function screenedGate(text: string, screens: readonly Screen[], names: () => readonly Names[]): boolean {
  const page = folded(text);
  const letters = page.toLowerCase();
  const left = screens.filter(({ any }) => any.some((run) => letters.includes(run)));
  const isFound = left.length > 0 && isStory(left, names, page, letters);
  // Engines of JavaScript keep the last text that a pattern was found in (`RegExp.input`): here, a whole page.
  if (page !== text) /^/.test('');
  return isFound;
}

/** Apart, so that most pages are spared to compile it. */
function isStory(screens: readonly Screen[], names: () => readonly Names[], page: string, letters: string): boolean {
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
  const counts: Record<string, number> = {};
  for (const combo of combos) {
    let isMet = true;
    for (const feature in combo) {
      if (isMet) counts[feature] ??= count(feature);
      isMet &&= (counts[feature] ?? 0) >= (combo[feature] ?? 0);
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
