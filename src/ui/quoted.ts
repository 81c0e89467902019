import { useWords, type Words } from './words';

/** Puts passages in the quotation marks of the words around them. */
export function useQuotes(): (passage: string) => string {
  const words = useWords();
  return (passage) => inQuotes(passage, words);
}

/** A passage in quotation marks, word for word: one with marks of its own stays bare, for they would have to be changed. */
export function inQuotes(passage: string, words: Words): string {
  return /[“”"«»]/.test(passage) ? passage : words('quoted', passage);
}
