import { isAgentless, isVaguelyTold } from '../case';
import { type Check, isAsserted, namedSpeakers, speakerReadings } from './check';
import { isDenied, isScareQuotedHeading, namesSpeaker } from './unattributed';

export const vagueSource: Check = {
  kind: 'vague-source',
  description:
    'Credits nobody in particular where a source names the speaker, or cites unnamed officials where no source names any.',
  check: (c, trace) =>
    c.matches.flatMap((found) => {
      const { match, credited } = found;
      const { claim, sentence } = match;
      if (claim.attribution === 'none' || match.paraphrase) return [];
      const unnamed = claim.attribution === 'unnamed';
      const vague = isVaguelyTold(found);
      if (unnamed ? credited?.state === 'attributed' && !isWitness(found) : !vague) return [];
      if (!isAsserted(found, 'vague-source', trace) || isDenied(found)) return [];
      if (!unnamed && namesSpeaker(found, c)) {
        trace(`vague-source/${claim.id} fell: the sentence names whoever said it`);
        return [];
      }
      if (isAgentless(credited) && isScareQuotedHeading(found, c)) {
        trace(`vague-source/${claim.id} fell: quoted in a heading and credited in the text`);
        return [];
      }
      const readings = speakerReadings(match, c.basis);
      if (!unnamed && namedSpeakers(readings).length === 0) {
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
          basis: readings.some((r) => r.basis === 'record') ? 'record' : 'sources',
          readings: [...readings].sort((a, b) => Number(a.value === 'vague') - Number(b.value === 'vague')),
          confidence: match.confidence,
          credited: credited?.speaker ?? undefined,
        },
      ];
    }),
};

/** Is the one who is credited the unnamed group itself, not somebody who tells of it? */
function isWitness({ match, credited }: Parameters<typeof isDenied>[0]): boolean {
  const span = credited?.speakerSpan;
  return (
    span !== null &&
    span !== undefined &&
    match.hits.some((hit) => hit.atom.kind === 'concept' && hit.start < span.end && span.start < hit.end)
  );
}
