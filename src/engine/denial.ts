import { fold } from '../text/fold';
import type { LanguageCode } from '../text/language';
import { referenceWords } from '../text/reference';
import type { AttributedSpan } from './discourse/types';
import type { Sentence } from './read';
import { takesBack } from './stance';

/** So short, a sentence that debunks and points back is about nothing but the one before. */
const SHORT = 12;
/**
 * The first clause of a sentence, where a mark or a conjunction ends it soon: "It is false: …", "That is wrong, for …". Not
 * "He did not, for the record, …", which goes on.
 */
const OPENING =
  /^.{2,60}?(?=[:;—–]|, (?:and|but|y|pero|sino) |(?<!\bnot|n['’]t), (?:as|for|since|because|pues|porque) )/su;

/** Does the page take back in its next sentence what this one says: "He did not say it.", "That is false: he …"? */
export function isTakenBack(sentence: Sentence, next: Sentence | undefined, lang: LanguageCode): boolean {
  if (!next || next.block !== sentence.block) return false;
  const opening = OPENING.exec(next.text)?.[0];
  return takesBack(next.text, lang) || (opening !== undefined && takesBack(opening, lang));
}

/** Is the next sentence a short one about this, which debunks something: "There is no evidence of that."? */
export function isDebunkedNext(sentence: Sentence, next: Sentence | undefined, lang: LanguageCode): boolean {
  return (
    next !== undefined &&
    next.block === sentence.block &&
    next.stance.debunking &&
    next.words.length < SHORT &&
    pointsBack(next, lang)
  );
}

/** Does it begin with what the sentence before said: "This is …", "It was …", "Not so"? */
function pointsBack(next: Sentence, lang: LanguageCode): boolean {
  return (
    referenceWords(lang).pointingOpeners.has(next.words[0]?.lower ?? '') ||
    next.mentions.some((m) => m.kind === 'pronoun' || m.kind === 'implied')
  );
}

/**
 * "A viral post says …. It is false. … The same post puts the opening in May": what a source that the page debunks says
 * besides is reported to be looked into. Only posts and hearsay; a person, or a study, may be right about the rest.
 */
export function isOfDebunked(sentence: Sentence, sentences: readonly Sentence[], lang: LanguageCode): boolean {
  const [credit] = sentence.attribution.spans;
  const again = credit ? toldAgain(credit, sentence, lang) : null;
  return (
    again !== null &&
    sentences.some(
      (before) =>
        before.index < sentence.index &&
        before.attribution.spans.some((other) => toldBy(other, lang) === again) &&
        isTakenBack(before, sentences[before.index + 1], lang),
    )
  );
}

/** "It is said that …. Accounts differ.": what the page reports, and says at once that others have it otherwise. */
export function isDisputedNext(sentence: Sentence, next: Sentence | undefined): boolean {
  return (
    next !== undefined &&
    next.block === sentence.block &&
    sentence.attribution.state !== 'none' &&
    next.stance.differing &&
    next.words.length <= SHORT
  );
}

/** What stands for all that is said by nobody. */
const HEARSAY = '';

/** The word for what tells it ("post"), {@link HEARSAY} where nobody does; null for any other source. */
function toldBy({ speaker, agentless }: AttributedSpan, lang: LanguageCode): string | null {
  if (speaker === null) return agentless ? HEARSAY : null;
  const { posts } = referenceWords(lang);
  const words = fold(speaker).split(/[^\p{L}]+/u);
  return words.find((word) => posts.has(word)) ?? null;
}

/** The same, where it plainly is one that was spoken of before: "the post", "the same post", "it is also said". */
function toldAgain(credit: AttributedSpan, sentence: Sentence, lang: LanguageCode): string | null {
  const { definite, additive } = referenceWords(lang);
  const source = toldBy(credit, lang);
  if (source === HEARSAY) return sentence.words.some(({ lower }) => additive.has(lower)) ? source : null;
  const [first = ''] = fold(credit.speaker ?? '').split(/\s/);
  return definite.has(first) ? source : null;
}
