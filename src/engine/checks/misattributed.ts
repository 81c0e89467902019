import type { Span } from '../../text/span';
import { creditedAt, type SentenceCase } from '../case';
import type { CompiledClaim } from '../engine';
import { areRelated } from '../related';
import { type Credited, resolveSpeaker } from '../speaker';
import { type Check, namedSpeakers, speakerReadings } from './check';

export const misattributed: Check = {
  kind: 'misattributed',
  description: 'Credits quoted words, or a distinctive phrase, to somebody other than the record or the sources do.',
  check: (c, trace) =>
    creditable(c).flatMap(({ claim, span, words }) => {
      const readings = speakerReadings({ claim }, c.basis);
      const right = namedSpeakers(readings);
      const credit = creditedAt(c.sentence, span);
      if (right.length === 0 || !credit || c.sentence.stance.question || c.sentence.stance.debunking) return [];
      const speaker = resolveSpeaker(credit, c.sentence, c.sentences);
      if (!speaker) {
        trace(`misattributed/${claim.id} fell: it is not plain who "${credit.speaker ?? ''}" is`);
        return [];
      }
      if (isRight(speaker, right, c) || credit.state === 'vague') return [];
      return [
        {
          kind: 'misattributed',
          claim: claim.id,
          facet: readings[0]?.facet ?? 'speaker',
          span,
          page: words,
          basis: readings.some((r) => r.basis === 'record') ? 'record' : 'sources',
          readings,
          confidence: 0.95 * speaker.confidence,
          credited:
            speaker.unknown ?? c.engine.entities.get(speaker.entities[0] ?? '')?.names[0] ?? credit.speaker ?? '',
        },
      ];
    }),
};

/** The quoted words and distinctive phrases of the sentence, whose speaker the story knows. */
function creditable(c: SentenceCase): { claim: CompiledClaim; span: Span; words: string }[] {
  const quoted = c.quoted.map((q) => ({
    claim: q.claim,
    span: q.quotation.inner,
    words: q.said,
    sure: q.form !== 'altered' || q.likeness > 0.75,
  }));
  const told = c.matches
    .filter(
      (found) =>
        found.match.claim.quotations &&
        !found.match.related &&
        !found.match.paraphrase &&
        found.match.claim.attribution === 'required',
    )
    .filter(
      (found) =>
        !quoted.some((q) => q.claim.id === found.match.claim.id) &&
        !quoted.some((q) => q.claim.id !== found.match.claim.id),
    )
    .map((found) => ({
      claim: found.match.claim,
      span: found.match as Span,
      words: '',
      sure: isDistinctive(found.match.claim, c),
    }));
  return [...quoted, ...told].filter((item) => item.sure);
}

/** Does the sentence hold the claim's own words, two of them at least, with or without quotation marks? */
function isDistinctive(claim: CompiledClaim, c: SentenceCase): boolean {
  const text = c.sentence.text.toLowerCase().replace(/[’‘]/g, "'");
  return (claim.quotations?.[c.lang] ?? []).some(
    (q) => q.includes(' ') && text.includes(q.toLowerCase().replace(/[’‘]/g, "'")),
  );
}

function isRight(speaker: Credited, right: readonly string[], c: SentenceCase): boolean {
  return speaker.entities.some((entity) => right.some((id) => areRelated(entity, id, c.engine.entities)));
}
