import type { MatchCase, SentenceCase } from '../case';
import type { Outcome, Standing } from '../outcome';
import { quotationAround } from '../read';
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
