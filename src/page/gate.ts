import { forgetText, mayCover, mayName, type Screen } from '../pack/screen';
import { covers, type Signature } from '../pack/signature';

/** The packs whose story a page may cover, by their signatures alone. One pass over `text` for each signature. */
export function gate(text: string, signatures: readonly Signature[]): string[] {
  return signatures.filter((signature) => covers(signature, text).covers).map(({ pack }) => pack);
}

/**
 * The same for every page: may it cover a story? Nearly every `text` (the body's `textContent`) is ruled out by the
 * screens at a glance, and the names of what is not are counted. Of a text that is turned away nothing is kept.
 * @param signatures those of the screens, which are not asked for where the screens suffice
 */
export function screenedGate(
  text: string,
  screens: readonly Screen[],
  signatures: () => readonly Signature[],
): boolean {
  const left = screens.filter((screen) => mayName(screen, text));
  const isFound = left.some((screen) => {
    const signature = signatures().find(({ pack }) => pack === screen.pack);
    return signature !== undefined && mayCover(screen, signature, text) && covers(signature, text).covers;
  });
  forgetText();
  return isFound;
}
