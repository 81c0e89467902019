import type { LanguageCode } from '../text/language';
import { referenceWords } from '../text/reference';
import { Atoms, Context } from './atoms';
import { isRunning, type Sentence } from './read';

/** How many sentences back `^` looks. */
export const CONTEXT_SENTENCES = 2;
/** The most items of a list that are passed on the way to what stands above it. */
const LOOK_BACK = 40;
const NO_CONTEXT = new Context([]);

/** What the passage has in hand, where the sentence points back to it. */
export function contextOf(sentence: Sentence, before: readonly Sentence[], lang: LanguageCode): Context {
  if (!pointsBack(sentence, lang)) return NO_CONTEXT;
  const earlierAtoms: Atoms[] = [];
  const isList = sentence.kind === 'list-item';
  for (
    let i = before.length - 1, seen = 0;
    i >= Math.max(0, before.length - LOOK_BACK) && seen < CONTEXT_SENTENCES;
    i--
  ) {
    const earlier = before[i];
    if (!earlier) break;
    if (!isList && earlier.block !== sentence.block && isRunning(earlier.kind) && seen > 0) break;
    earlierAtoms.push(Atoms.of(earlier));
    if (!isList || earlier.kind !== 'list-item') seen++;
  }
  return new Context(earlierAtoms);
}

/** Does it speak of something that stood before: with a pronoun, or as an item of a list does? */
function pointsBack(sentence: Sentence, lang: LanguageCode): boolean {
  const { pointers, subjects } = referenceWords(lang);
  return (
    sentence.kind === 'list-item' ||
    opensWithKnown(sentence, lang) ||
    sentence.mentions.some((m) => m.kind === 'pronoun' || m.kind === 'implied') ||
    sentence.words.some((w) => pointers.has(w.lower) || subjects.has(w.lower))
  );
}

/** "The price was …": a definite thing, and nobody named whose it is; it is of what was in hand. */
function opensWithKnown({ words, mentions }: Sentence, lang: LanguageCode): boolean {
  const { definite } = referenceWords(lang);
  return definite.has(words[0]?.lower ?? '') && mentions.every((m) => m.kind !== 'name' && m.kind !== 'unknown');
}
