import type { Candidate } from './checks/check';
import { FLAG_KINDS, type FlagGroup, type FlagKind, type Severity } from './verdict';

const SEVERITY: Readonly<Record<FlagKind, Severity>> = {
  misquoted: 3,
  misattributed: 3,
  contradicted: 3,
  framing: 2,
  disputed: 2,
  unattributed: 1,
  'vague-source': 1,
  unsourced: 1,
};

export function severityOf(kind: FlagKind): Severity {
  return SEVERITY[kind];
}

export function groupOf(kind: FlagKind): FlagGroup {
  return kind === 'unattributed' || kind === 'vague-source' || kind === 'unsourced' ? 'no-attribution' : 'contradicts';
}

/**
 * The precedence of the kinds: a claim and facet get one flag, the first kind that applies; a claim told wrongly is not
 * also told without credit.
 */
export function order(candidates: readonly Candidate[], trace: (step: string) => void): Candidate[] {
  const sorted = [...candidates].sort((a, b) => FLAG_KINDS.indexOf(a.kind) - FLAG_KINDS.indexOf(b.kind));
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const rival = kept.find((other) => outranks(other, candidate));
    if (rival) trace(`${candidate.kind}/${candidate.claim} fell: ${rival.kind} comes first`);
    else kept.push(candidate);
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function outranks(first: Candidate, later: Candidate): boolean {
  if (first.claim === null || first.claim !== later.claim) return false;
  if (first.facet === later.facet) return true;
  return (
    isWording(first.kind) ||
    isWording(later.kind) ||
    groupOf(later.kind) === 'no-attribution' ||
    later.kind === 'disputed' ||
    first.kind === later.kind
  );
}

/** A claim whose words are altered, or credited to the wrong person, gets that flag alone. */
function isWording(kind: FlagKind): boolean {
  return kind === 'misquoted' || kind === 'misattributed';
}
