import { dates } from '../text/dates';
import { fold } from '../text/fold';
import type { LanguageCode } from '../text/language';

/**
 * Is a word that stands in a date what one of the phrases asks for there? A phrase that is this very word is, where it can be
 * nothing but a date ("november"), or is written with a capital ("March"); "march" is a walk, and none is told of in a date.
 */
export function asksForDate(phrases: readonly string[], word: string, lang: LanguageCode): boolean {
  return phrases
    .filter((phrase) => !/\s/.test(phrase))
    .flatMap((phrase) => phrase.split('|'))
    .map((piece) => piece.replace(/^=/, ''))
    .some((piece) => fold(piece) === word && (/^\p{Lu}/u.test(piece) || dates(piece, lang, null).length > 0));
}
