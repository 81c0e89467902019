import type { Reading } from '../../pack/schema';
import { referenceWords } from '../../text/reference';
import { words } from '../../text/words';
import { creditedAt, deniedAround, isVaguelyTold, type MatchCase, type SentenceCase } from '../case';
import { LONG } from '../quoting';
import { quotationAround } from '../read';
import { type Candidate, type Check, isAsserted, namedSpeakers, restOn, speakerReadings } from './check';
import { isDenied, isScareQuotedHeading, namesSpeaker } from './unattributed';

/** Of words that are known to be somebody's. */
const CONFIDENCE = 0.9;

export const vagueSource: Check = {
  kind: 'vague-source',
  description:
    'Credits nobody in particular where a source names the speaker, or cites unnamed officials where no source names any.',
  check: (c, trace) => [
    ...vaguelyQuoted(c),
    ...c.matches.flatMap((found): Candidate[] => {
      const { match, credited } = found;
      const { claim, sentence } = match;
      // What nobody has to be credited with is somebody's words all the same, where they were said.
      if ((claim.attribution === 'none' && !claim.quotations) || match.paraphrase) return [];
      const unnamed = claim.attribution === 'unnamed';
      const vague = isVaguelyTold(found);
      if (unnamed ? credited?.state === 'attributed' && !isWitness(found) : !vague) return [];
      if (!isAsserted(found, 'vague-source', trace) || isDenied(found) || isSaidInside(found)) return [];
      if (!unnamed && namesSpeaker(found, c)) {
        trace(`vague-source/${claim.id} fell: the sentence names whoever said it`);
        return [];
      }
      if (isScareQuotedHeading(found, c)) {
        trace(`vague-source/${claim.id} fell: quoted in a heading and credited in the text`);
        return [];
      }
      const readings = speakerReadings(match, c.basis);
      if (!unnamed && namedSpeakers(readings).length === 0 && !citesOfficials(found, readings, c)) {
        trace(`vague-source/${claim.id} fell: no source names a speaker`);
        return [];
      }
      return [
        {
          kind: 'vague-source',
          claim: claim.id,
          facet: 'attribution',
          span:
            credited?.speakerSpan &&
            credited.speakerSpan.start >= sentence.start &&
            credited.speakerSpan.end <= sentence.end
              ? credited.speakerSpan
              : match,
          page: credited?.speaker ?? sentence.attribution.speaker ?? '',
          ...restOn([...readings].sort((a, b) => Number(a.value === 'vague') - Number(b.value === 'vague'))),
          confidence: match.confidence,
          credited: credited?.speaker ?? undefined,
        },
      ];
    }),
  ],
};

/** Somebody's very words, so many that they are nobody else's, put in the mouth of people in general. */
function vaguelyQuoted(c: SentenceCase): Candidate[] {
  const { stance } = c.sentence;
  if (stance.question || stance.debunking || stance.differing || stance.exhibits) return [];
  if (c.quoted.length > 0 && deniedAround(c.sentence, c.sentences, c.lang)) return [];
  return c.quoted.flatMap(({ claim, quotation }): Candidate[] => {
    const credit = creditedAt(c.sentence, quotation.inner);
    const readings = speakerReadings({ claim }, c.basis);
    const isKnown = c.matches.some(({ match }) => match.claim.id === claim.id);
    if (isKnown || quotation.words < LONG || credit?.state !== 'vague' || credit.carried) return [];
    // "It has been said that “…”": nobody at all.
    const span = credit.speakerSpan ?? (credit.agentless ? credit.cue : null);
    if (namedSpeakers(readings).length === 0 || !span) return [];
    return [
      {
        kind: 'vague-source',
        claim: claim.id,
        facet: 'attribution',
        span,
        page: credit.speaker ?? '',
        ...restOn(readings),
        confidence: CONFIDENCE,
        credited: credit.speaker ?? undefined,
      },
    ];
  });
}

/** Are unnamed officials credited, where no source that tells of it has any? */
function citesOfficials({ credited }: MatchCase, readings: readonly Reading[], c: SentenceCase): boolean {
  const { officials } = referenceWords(c.lang);
  const isOfficial = (text: string) => words(text, c.lang).some((word) => officials.has(word.lower));
  return credited?.speaker != null && isOfficial(credited.speaker) && !readings.some(({ quote }) => isOfficial(quote));
}

/** "“Nobody there knows …,” Ana Ruiz said": whoever is credited within what somebody named says is no source of the page's. */
function isSaidInside({ match: { sentence }, credited }: MatchCase): boolean {
  const isQuoted = credited?.cue != null && quotationAround(sentence, credited.cue) !== null;
  return isQuoted && sentence.attribution.state === 'attributed';
}

/** Is the one who is credited the unnamed group itself, not somebody who tells of it? */
function isWitness({ match, credited }: Parameters<typeof isDenied>[0]): boolean {
  const span = credited?.speakerSpan;
  return (
    span !== null &&
    span !== undefined &&
    match.hits.some((hit) => hit.atom.kind === 'concept' && hit.start < span.end && span.start < hit.end)
  );
}
