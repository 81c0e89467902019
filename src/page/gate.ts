import { forgetText, isStory, mayName, type Names, type Screen } from '../pack/screen';
import { covers, type Signature } from '../pack/signature';

/** The packs whose story a page may cover, by their signatures alone. One pass over `text` for each signature. */
export function gate(text: string, signatures: readonly Signature[]): string[] {
  return signatures.filter((signature) => covers(signature, text).covers).map(({ pack }) => pack);
}

/**
 * The same for every page: may it cover a story? Nearly every `text` (the body's `textContent`) is ruled out by the
 * screens at a glance, and the names of what is not are counted. Of a text that is turned away nothing is kept.
 * @param names what the screens' packs name, which is not asked for where the screens suffice
 */
export function screenedGate(text: string, screens: readonly Screen[], names: () => readonly Names[]): boolean {
  const left = screens.filter((screen) => mayName(screen, text)).map(({ pack }) => pack);
  const isFound = left.length > 0 && names().some((one) => left.includes(one.pack) && isStory(one, text));
  forgetText();
  return isFound;
}
