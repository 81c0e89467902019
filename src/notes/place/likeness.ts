import { diffArrays } from 'diff';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
/** Of longer texts the order of the words is not looked at: it costs the square of their number. */
const LONGEST = 800;

/** The words of a text as they are written. "12.5" and "don't" are one word. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Have the two texts so many of their words in common, in order? `share` of 1 is: all of both. */
export function isLike(a: string, b: string, share: number): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const total = wordsA.length + wordsB.length;
  // In any order first: most pairs that are unlike are told so at once.
  if (total === 0 || 2 * inCommon(wordsA, wordsB) < share * total) return false;
  return (
    total > LONGEST || diffArrays(wordsA, wordsB, { maxEditLength: Math.floor(total * (1 - share)) }) !== undefined
  );
}

function inCommon(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common++;
  }
  return common;
}
