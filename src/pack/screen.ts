import { countNames, type NameTable } from './count';
import { folded, mustBeFolded } from './spelling';

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
  const seenIn = (page: string) => screens.filter(({ any }) => new RegExp(any).test(page));
  let left = seenIn(text);
  const isOdd = left.length < screens.length && mustBeFolded(text);
  if (isOdd) left = seenIn(folded(text));
  if (left.length === 0 && !isOdd) return false;
  const isFound = left.length > 0 && isStory(left, names(), folded(text));
  // Engines of JavaScript keep the last text that a pattern was found in (`RegExp.input`): here, a whole page.
  /^/.test('');
  return isFound;
}

/**
 * Does the folded page meet one of the combinations? Its names are counted where it holds enough of their runs of letters:
 * next to no page that only comes near a story has as many, and to look for a run takes no pattern.
 */
function isStory(left: readonly Screen[], names: readonly Names[], page: string): boolean {
  const letters = page.toLowerCase();
  return names.some((one) => {
    if (!left.some(({ pack }) => pack === one.pack)) return false;
    if (!isMet(one, (feature, most) => countOf(one.each[feature] ?? [], letters, most))) return false;
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
