import { diffArrays } from 'diff';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text as they are written. "12.5" and "don't" are one word. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** How many words must be taken out and put in to make `b` of `a`; null where they are more than `most`. */
export function wordDistance(a: readonly string[], b: readonly string[], most: number): number | null {
  // Found before it is looked for: what differs that much in length differs that much in words.
  if (Math.abs(a.length - b.length) > most) return null;
  const parts = diffArrays([...a], [...b], { maxEditLength: most });
  if (!parts) return null;
  return parts.reduce((sum, part) => sum + (part.added || part.removed ? part.value.length : 0), 0);
}

/** Do the two texts have so many words in common, in order? `share` of 1 is: all of both. */
export function isLike(a: string, b: string, share: number): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const total = wordsA.length + wordsB.length;
  if (total === 0) return false;
  return wordDistance(wordsA, wordsB, Math.floor(total * (1 - share))) !== null;
}
