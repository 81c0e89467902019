import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../tests/stories/story';
import type { LanguageCode } from '../text/language';
import { actIn } from './acts';

/** The word of the act that the first sentence tells. */
function act(lang: LanguageCode, text: string): string | null {
  const [sentence] = sentencesOf(text, lang);
  const span = sentence ? actIn(sentence, lang) : null;
  return span && text.slice(span.start, span.end);
}

describe('actIn', () => {
  it.each<[LanguageCode, string, string]>([
    ['en', 'Bruno Kastel bought the farm.', 'bought'],
    ['en', 'Bruno Kastel is buying the farm.', 'buying'],
    ['en', 'Bruno Kastel took out a loan.', 'took out a loan'],
    ['es', 'Bruno Kastel compró la granja.', 'compró'],
    ['es', 'Bruno Kastel vuela a Torsk.', 'vuela'],
  ])('finds an act (%s): %s', (lang, text, words) => {
    expect(act(lang, text)).toBe(words);
  });

  it.each<[LanguageCode, string]>([
    ['en', 'Bruno Kastel had a part in buying the farm.'],
    ['en', 'Bruno Kastel has the right of buying the farm.'],
    ['en', 'Bruno Kastel took a walk.'],
    ['es', 'Bruno Kastel tuvo la idea de comprar la granja.'],
    ['es', 'Bruno Kastel estaba en la granja.'],
  ])('leaves what a preposition makes a noun, and what is no act (%s): %s', (lang, text) => {
    expect(act(lang, text)).toBeNull();
  });
});
