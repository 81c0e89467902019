import { actPhrases } from '../text/acts';
import type { LanguageCode } from '../text/language';
import type { Span } from '../text/span';
import type { Sentence } from './read';
import { TermIndex } from './terms';

type Kind = 'act' | 'background';

const indexes = new Map<LanguageCode, TermIndex<Kind>>();

function indexOf(lang: LanguageCode): TermIndex<Kind> {
  const known = indexes.get(lang);
  if (known) return known;
  const index = new TermIndex<Kind>(lang);
  for (const phrase of actPhrases(lang).acts) index.add('act', phrase);
  for (const phrase of actPhrases(lang).background) index.add('background', phrase);
  indexes.set(lang, index);
  return index;
}

/** The first checkable act that the sentence tells, if any. */
export function actIn(sentence: Sentence, lang: LanguageCode): Span | null {
  return (
    indexOf(lang)
      .find(sentence.words)
      .find((hit) => hit.id === 'act') ?? null
  );
}

/** Is it background that every reader knows: an election, an office, an age, where something lies? */
export function isBackground(sentence: Sentence, lang: LanguageCode): boolean {
  return indexOf(lang)
    .find(sentence.words)
    .some((hit) => hit.id === 'background');
}
