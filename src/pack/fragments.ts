import { LEXICON as EN } from '../text/en/numbers';
import { LEXICON as ES } from '../text/es/numbers';
import { formsOf } from './forms';

/** Long enough to be rare in other texts, short enough to be shared by the spellings of a name. */
const LENGTHS = [5, 6];
/** How often a character stands in a text, of a thousand: of English and Spanish, roughly. Any other is as rare as a `z`. */
const FREQUENCY: Record<string, number> = Object.fromEntries(
  [...'etaoinsrhldcumfpgwybvk'].map((letter, rank) => [letter, 100 / (1 + rank / 3)]),
);
const SPACE = 180;
const RAREST = 4;
/** What it costs to look for a fragment at all, however rare; on the scale of {@link costOf}. */
const LOOK = 1e-5;
/** A search skips what no fragment begins with: so much for each character that one more may begin with. */
const BEGINNING = 1e-6;
/** Of so many words, one that holds a fragment makes it as dear as letters that follow each other once in as many places. */
const WORDS = 150_000;
/** A dictionary has each of these once, a newspaper on every page. */
const MAGNITUDES = ['000', ...[EN, ES].flatMap(({ scales }) => [...scales.keys()])];
/** How often so many letters of one stand in a text, of a thousand. */
const MAGNITUDE = { letters: 2, frequency: 20 };

/** In how many words of a dictionary a run of letters stands. */
export type WordCount = (letters: string) => number;

/** How often a page of another story holds the fragment, roughly. */
function costOf(fragment: string, count: WordCount): number {
  const words = fragment.split(' ');
  const chance = words.reduce((all, word) => all * chanceOf(word), (SPACE / 1000) ** (words.length - 1));
  return LOOK + chance + count(fragment) / WORDS;
}

/** How often the letters follow each other in a text, roughly. */
function chanceOf(letters: string): number {
  const chance = [...letters].reduce((all, letter) => all * ((FREQUENCY[letter] ?? RAREST) / 1000), 1);
  const isMagnitude = letters.length >= MAGNITUDE.letters && MAGNITUDES.some((word) => word.includes(letters));
  return isMagnitude ? MAGNITUDE.frequency / 1000 : chance;
}

interface Choice<T> {
  id: string;
  cost: number;
  /** Characters that a text must be searched for, of which each is paid for once. */
  begins: readonly string[];
  meets: readonly T[];
}

/** So many of the choices that each thing is met by one; next is always the one that costs the least for what it adds. */
export function cover<T>(choices: readonly Choice<T>[]): Choice<T>[] {
  const open = new Set(choices.flatMap(({ meets }) => meets));
  const begun = new Set<string>();
  const chosen: Choice<T>[] = [];
  const costOfOne = ({ cost, begins }: Choice<T>) =>
    cost + BEGINNING * begins.filter((form) => !begun.has(form)).length;
  const price = (choice: Choice<T>) => costOfOne(choice) / choice.meets.filter((thing) => open.has(thing)).length;
  while (open.size > 0) {
    const best = choices.reduce((a, b) => (price(b) < price(a) ? b : a));
    for (const thing of best.meets) open.delete(thing);
    for (const form of best.begins) begun.add(form);
    chosen.push(best);
  }
  return withoutIdle(chosen);
}

/** What was chosen early may be met by what was chosen later. */
function withoutIdle<T>(chosen: readonly Choice<T>[]): Choice<T>[] {
  return chosen.reduce(
    (kept, choice) => {
      const others = kept.filter((other) => other !== choice);
      const isIdle = choice.meets.every((thing) => others.some(({ meets }) => meets.includes(thing)));
      return isIdle ? others : kept;
    },
    [...chosen],
  );
}

function fragmentsOf(part: string): string[] {
  const lengths = new Set(LENGTHS.map((length) => Math.min(length, part.length)));
  return [...lengths].flatMap((length) =>
    Array.from({ length: part.length - length + 1 }, (_, at) => part.slice(at, at + length)),
  );
}

/**
 * The cheapest fragments of which each name holds one.
 * @param parts where in a name a fragment may lie; the whole of it, if not told
 */
export function fragmentsFor(
  names: readonly string[],
  count: WordCount,
  parts: (name: string) => readonly string[] = (name) => [name],
): Choice<string>[] {
  const candidates = names.flatMap((name) => parts(name).flatMap(fragmentsOf));
  return cover(
    [...new Set(candidates)].map((id) => ({
      id,
      cost: costOf(id, count),
      begins: [...id].slice(0, 1).flatMap(formsOf),
      meets: names.filter((name) => parts(name).some((part) => part.includes(id))),
    })),
  );
}
