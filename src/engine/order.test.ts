import { describe, expect, it } from 'vitest';
import type { Candidate } from './checks/check';
import { groupOf, order, severityOf } from './order';
import { FLAG_KINDS, type FlagKind } from './verdict';

function candidate(kind: FlagKind, claim: string | null, facet: string | null, start = 0): Candidate {
  return {
    kind,
    claim,
    facet,
    span: { start, end: start + 5 },
    page: 'words',
    basis: 'sources',
    readings: [],
    confidence: 0.9,
  };
}

const kept = (...candidates: Candidate[]) =>
  order(candidates, () => {}).map(({ kind, claim, facet }) => `${kind} ${claim} ${facet}`);

describe('order', () => {
  it('keeps the first kind on a claim and facet, whatever order they come in', () => {
    const kinds = FLAG_KINDS.filter((kind) => kind !== 'unsourced');
    for (const [i, first] of kinds.entries())
      for (const later of kinds.slice(i + 1))
        expect(kept(candidate(later, 'cost', 'amount'), candidate(first, 'cost', 'amount'))).toEqual([
          `${first} cost amount`,
        ]);
  });

  it('keeps a flag for each claim of a sentence', () => {
    expect(kept(candidate('contradicted', 'cost', 'amount'), candidate('disputed', 'land', 'deal', 9))).toEqual([
      'contradicted cost amount',
      'disputed land deal',
    ]);
  });

  it('keeps two facets of one claim that are told wrongly each in its way', () => {
    expect(kept(candidate('contradicted', 'opening', 'time'), candidate('framing', 'opening', 'mode', 9))).toHaveLength(
      2,
    );
  });

  it('drops the missing credit of a claim that is told wrongly', () => {
    expect(
      kept(candidate('unattributed', 'income', 'attribution'), candidate('contradicted', 'income', 'amount')),
    ).toEqual(['contradicted income amount']);
  });

  it('drops all else of a claim whose words are altered, or in the wrong mouth', () => {
    for (const kind of ['misquoted', 'misattributed'] as const)
      expect(kept(candidate(kind, 'line', 'speaker'), candidate('framing', 'line', 'wording'))).toEqual([
        `${kind} line speaker`,
      ]);
  });

  it('puts flags in the order of the page', () => {
    expect(kept(candidate('contradicted', 'cost', 'amount', 30), candidate('disputed', 'land', 'deal', 3))).toEqual([
      'disputed land deal',
      'contradicted cost amount',
    ]);
  });

  it('says what fell, and to what', () => {
    const steps: string[] = [];
    order([candidate('disputed', 'cost', 'amount'), candidate('contradicted', 'cost', 'amount')], (step) =>
      steps.push(step),
    );
    expect(steps).toEqual(['disputed/cost fell: contradicted comes first']);
  });
});

describe('severity and group', () => {
  it('follow the kind', () => {
    expect(FLAG_KINDS.map(severityOf)).toEqual([3, 3, 3, 2, 2, 1, 1, 1]);
    expect(FLAG_KINDS.filter((kind) => groupOf(kind) === 'no-attribution')).toEqual([
      'unattributed',
      'vague-source',
      'unsourced',
    ]);
  });
});
