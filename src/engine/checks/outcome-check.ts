import type { MatchCase, SentenceCase } from '../case';
import { claimantsOf, type Outcome, type Standing } from '../outcome';
import { quotationAround } from '../read';
import { speakTogether } from '../related';
import { resolveSpeaker } from '../speaker';
import type { FlagKind } from '../verdict';
import { type Candidate, isAsserted } from './check';

/** What excuses a value: being credited to anybody named, unless it is a label hung on a noun outside quotation marks. */
export function isExcused(found: MatchCase, outcome: Outcome): boolean {
  // A wording that the page holds up in quotation marks is shown, not used.
  const quoted = quotationAround(found.match.sentence, outcome.value);
  if (outcome.value.label && quoted !== null && quoted.words <= 4) return true;
  if (found.credited?.state !== 'attributed') return false;
  return !(outcome.value.label && quotationAround(found.match.sentence, outcome.value) === null);
}

/** "X claims …" where a source has X claim it (rule 4), whatever the record says. */
function claimsIt({ match, credited }: MatchCase, outcome: Outcome, c: SentenceCase): boolean {
  if (credited?.state !== 'attributed') return false;
  const claimants = claimantsOf(outcome, match, c);
  if (claimants.length === 0) return false;
  const speaker = resolveSpeaker(credited, c.sentence, c.sentences, c.engine, c.lang);
  const { entities } = c.engine;
  return speaker?.entities.some((who) => claimants.some((id) => speakTogether(who, id, entities))) ?? false;
}

/** Candidates for every facet whose value stands so; `excusable` where crediting somebody excuses it. */
export function candidatesFor(
  kind: FlagKind,
  standing: Standing,
  excusable: boolean,
  c: SentenceCase,
  trace: (step: string) => void,
): Candidate[] {
  return c.matches.flatMap((found) => {
    const outcomes = found.outcomes.filter((o) => o.standing === standing);
    if (found.match.paraphrase || outcomes.length === 0 || !isAsserted(found, kind, trace)) return [];
    return outcomes.flatMap((outcome): Candidate[] => {
      if (excusable && isExcused(found, outcome)) {
        trace(`${kind}/${found.match.claim.id} fell: credited to ${found.credited?.speaker ?? 'somebody named'}`);
        return [];
      }
      if (kind === 'contradicted' && claimsIt(found, outcome, c)) {
        trace(`${kind}/${found.match.claim.id} fell: a source has ${found.credited?.speaker ?? 'him'} claim it, too`);
        return [];
      }
      return [
        {
          kind,
          claim: found.match.claim.id,
          facet: outcome.facet,
          span: outcome.value,
          page: outcome.value.text,
          value: outcome.value.value,
          basis: outcome.basis,
          readings: outcome.readings,
          confidence: found.match.confidence,
        },
      ];
    });
  });
}
