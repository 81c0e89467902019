import { covers, type Signature } from '../pack/signature';

/**
 * The packs whose story a page may cover, by their signatures alone. Runs on every page: one pass over `text` (the
 * body's `textContent`) for each signature, and nothing kept.
 */
export function gate(text: string, signatures: readonly Signature[]): string[] {
  return signatures.filter((signature) => covers(signature, text).covers).map(({ pack }) => pack);
}
