import { covers, type Signature } from './signature';
import { composed, lazily, skeleton } from './spelling';

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

/** What a page that the screen lets through is held against: the pack's signature, short. */
export interface Names {
  pack: string;
  /** By a feature: one of these runs of letters stands in the `skeleton` of every page that names it. */
  each: Record<string, readonly string[]>;
  /** The spellings of a feature, each by its `key`. */
  names: Record<string, readonly string[]>;
  /** How often each feature of a combination is seen at least. */
  combos: readonly Record<string, number>[];
}

/** In how many places do the runs of letters stand in the text? No more than `most` are looked for. */
function countOf(runs: readonly string[], text: string, most: number): number {
  let count = 0;
  for (const run of runs)
    for (let at = text.indexOf(run); at >= 0 && count < most; at = text.indexOf(run, at + 1)) count++;
  return count;
}

/**
 * Does the text meet one of the combinations? Its names are counted where it holds enough of their runs of letters: next to
 * no page that only comes near a story has as many, and to look for a run takes no pattern.
 */
function isStory(names: Names, text: string): boolean {
  const letters = skeleton(text);
  for (const combo of names.combos) {
    let isNear = true;
    for (const feature in combo) {
      const least = combo[feature] ?? 0;
      isNear &&= countOf(names.each[feature] ?? [], letters, least) >= least;
    }
    if (isNear) return covers(signatureOf(names), text).covers;
  }
  return false;
}

function signatureOf({ pack, names, combos }: Names): Signature {
  return {
    pack,
    features: Object.entries(names).map(([id, names]) => ({ id, names: [...names] })),
    combos: combos.map((combo) => ({ all: Object.entries(combo).map(([feature, min]) => ({ feature, min })) })),
  };
}

/**
 * May the page cover a story? Nearly every `text` (the body's `textContent`) is ruled out by the
 * screens at a glance, and the names of what is not are counted. Of a text that is turned away nothing is kept.
 * What it costs a short page is to read and compile what is called: the glance is one function, and makes two patterns.
 * @param names what the screens' packs name, which is not asked for where the screens suffice
 */
export function screenedGate(text: string, screens: readonly Screen[], names: () => readonly Names[]): boolean {
  const left: string[] = [];
  let isTouched = false;
  for (const { pack, any } of screens) {
    const pattern = new RegExp(any);
    if (pattern.test(text)) left.push(pack);
    // What may stand within a name without being read: accents of their own, and what has no width.
    else if (/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/.test(text)) {
      isTouched = true;
      if (pattern.test(composed(text))) left.push(pack);
    }
  }
  if (left.length === 0 && !isTouched) return false;
  const isFound = left.length > 0 && names().some((one) => left.includes(one.pack) && isStory(one, text));
  // Engines of JavaScript keep the last text that a pattern was found in (`RegExp.input`): here, a whole page.
  lazily('^').test('');
  return isFound;
}
