import type { LanguageCode } from '../text/language';
import type { CompiledClaim, Engine } from './engine';
import { type ClaimMatch, nearlyStates } from './match';
import type { Sentence } from './read';
import type { Related } from './verdict';

interface Near {
  claim: CompiledClaim;
  sentence: Sentence;
}

/**
 * The claims that a page comes near and does not surely state, each once, in reading order: found by a related pattern,
 * by a match less sure than `least`, or by all of a claim but one open class of words.
 * @param matches of each sentence, by its index
 */
export function relatedIn(
  sentences: readonly Sentence[],
  matches: readonly (readonly ClaimMatch[])[],
  { engine, lang, least }: { engine: Engine; lang: LanguageCode; least: number },
): Related[] {
  const isSure = ({ related, confidence }: ClaimMatch) => !related && confidence >= least;
  const seen = new Set(matches.flat().flatMap((match) => (isSure(match) ? [match.claim.id] : [])));
  const near = sentences.flatMap((sentence): Near[] => {
    const found = matches[sentence.index] ?? [];
    const claim = found.length === 0 ? nearlyStates(sentence, engine, lang) : null;
    return claim ? [{ claim, sentence }] : found.filter((match) => !isSure(match));
  });
  return near
    .filter(({ claim }) => !seen.has(claim.id) && seen.add(claim.id))
    .map(({ claim: { id, statement }, sentence: { text, start, end } }) => ({
      claim: id,
      statement,
      sentence: text,
      start,
      end,
    }));
}
