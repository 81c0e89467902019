import { actPhrases } from '../text/acts';
import type { LanguageCode } from '../text/language';
import { referenceWords } from '../text/reference';
import type { Span } from '../text/span';
import type { Sentence } from './read';
import { termIndexes } from './terms';

type Kind = 'act' | 'background' | 'post';

const indexOf = termIndexes<Kind>((lang) => {
  const { acts, background, posts } = actPhrases(lang);
  return { act: acts, background, post: posts };
});

/** The first checkable act that the sentence tells, if any. */
export function actIn(sentence: Sentence, lang: LanguageCode): Span | null {
  return (
    indexOf(lang)
      .find(sentence.words)
      .find((hit) => hit.id === 'act' && !isNominal(sentence, hit.first, lang)) ?? null
  );
}

/** "its part in moving copper": a verb that a preposition turns into a noun tells no act. */
function isNominal({ words }: Sentence, at: number, lang: LanguageCode): boolean {
  const { prepositions, of, infinitives, nominalEnding } = referenceWords(lang);
  const before = words[at - 1]?.lower ?? '';
  const isGoverned = prepositions.has(before) || of.has(before);
  return isGoverned && !infinitives.has(before) && nominalEnding.test(words[at]?.lower ?? '');
}

/** How far (words) behind "was elected" the post stands. */
const REACH = 3;

/** Is it background that every reader knows: an election, an office, an age, where something lies? */
export function isBackground(sentence: Sentence, lang: LanguageCode): boolean {
  const hits = indexOf(lang).find(sentence.words);
  // "was elected chairman of the company": nothing that every reader knows.
  const isOfPost = (last: number) =>
    hits.some(({ id, first }) => id === 'post' && first > last && first - last <= REACH);
  return hits.some((hit) => hit.id === 'background' && !isOfPost(hit.last));
}
