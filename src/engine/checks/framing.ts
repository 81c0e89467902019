import type { Span } from '../../text/span';
import { stancePhrases } from '../../text/stance';
import { words } from '../../text/words';
import type { SentenceCase } from '../case';
import type { ClaimMatch } from '../match';
import { quotationAround } from '../read';
import { clauseAt } from '../stance';
import { type Candidate, type Check, isAsserted, restOn } from './check';
import { candidatesFor } from './outcome-check';

export const framing: Check = {
  kind: 'framing',
  description: 'Words it more strongly, or more one-sidedly, than the sources bear out, or turns a quotation round.',
  check: (c, trace) => [...candidatesFor('framing', 'stronger', true, c, trace), ...turnedRound(c, trace)],
};

/** A paraphrase that loses the "not" of what was said: "praised it as X" where he said "not just X". */
function turnedRound(c: SentenceCase, trace: (step: string) => void): Candidate[] {
  return c.matches.flatMap((found) => {
    const { match } = found;
    if (!match.claim.paraphrase || !isAsserted(found, 'framing', trace)) return [];
    const said = (match.claim.quotations?.[c.lang] ?? match.claim.quotations?.en ?? []).find((text) =>
      negates(text, match, c),
    );
    if (!said || isTurnedBack(match)) return [];
    if (c.quoted.some((q) => q.claim.id === match.claim.id) || isQuoted(match)) return [];
    const readings = match.claim.readings.filter((r) => c.basis !== 'sources' || r.basis === 'sources');
    return [
      {
        kind: 'framing',
        claim: match.claim.id,
        facet: Object.entries(match.claim.facets).find(([, facet]) => facet.type === 'quotation')?.[0] ?? null,
        span: match,
        page: match.sentence.text.slice(match.start - match.sentence.start, match.end - match.sentence.start),
        ...restOn(readings),
        confidence: match.confidence * 0.95,
        said,
      },
    ];
  });
}

/** Does the page have the "not" too? */
function isTurnedBack(match: ClaimMatch): boolean {
  const { stance } = match.sentence;
  return match.hits.some((hit) => {
    const { start } = clauseAt(stance, match.sentence, hit.start);
    return (
      hit.atom.kind === 'concept' &&
      stance.negators.some((n) => n.end <= hit.start && (n.start >= start || goesOn(n, match)))
    );
  });
}

/** "did not, for the record, call it": an aside parts the "not" from what it turns round. */
function goesOn(negator: Span, { sentence }: ClaimMatch): boolean {
  return sentence.text.charAt(negator.end - sentence.start) === ',';
}

/** Do quotation marks stand around the claim's own words? Then it is a matter of quoting. */
function isQuoted(match: ClaimMatch): boolean {
  const hits = match.hits.filter((hit) => hit.atom.kind === 'concept');
  return hits.some((hit) => quotationAround(match.sentence, hit) !== null);
}

/** Does what was said deny the very thing that the page says? */
function negates(text: string, match: ClaimMatch, c: SentenceCase): boolean {
  const negators = new Set(stancePhrases(c.lang).negators.flatMap((p) => (p.startsWith('=') ? [p.slice(1)] : [])));
  const told = new Set(
    match.hits
      .filter((hit) => hit.atom.kind === 'concept')
      .flatMap((hit) =>
        words(match.sentence.text.slice(hit.start - match.sentence.start, hit.end - match.sentence.start), c.lang),
      )
      .map((word) => word.stem),
  );
  const said = words(text, c.lang);
  return said.some(
    (word, i) => negators.has(word.lower) && said.slice(i + 1, i + 1 + SCOPE).some((next) => told.has(next.stem)),
  );
}

/** How many words a "not" reaches over. */
const SCOPE = 4;
