import { mayCover, type Signature } from '../pack/signature';

/** The packs whose story a page may cover, by their signatures alone. */
export function gate(text: string, signatures: readonly Signature[]): string[] {
  return signatures.filter((signature) => mayCover(signature, text)).map(({ pack }) => pack);
}
