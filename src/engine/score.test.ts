import { describe, expect, it } from 'vitest';
import type { Signature } from '../pack/signature';
import { scoreOf } from './score';

const signature: Signature = {
  pack: 'dam',
  features: [
    { id: 'dam', names: ['Marrow Dam'] },
    { id: 'minister', names: ['Kastel'] },
  ],
  combos: [
    {
      all: [
        { feature: 'dam', min: 2 },
        { feature: 'minister', min: 1 },
      ],
    },
    { all: [{ feature: 'dam', min: 4 }] },
  ],
};

const seen = (counts: Record<string, number>) => ({ counts, opening: {} });

describe('scoreOf', () => {
  it.each([
    [{}, 0],
    [{ dam: 2, minister: 1 }, 0.5],
    [{ dam: 4 }, 0.5],
    [{ dam: 100, minister: 100 }, 1],
  ])('scores %o as %d', (counts, score) => {
    expect(scoreOf(signature, seen(counts))).toBe(score);
  });

  it('reaches a half exactly where a combination is filled', () => {
    for (let dam = 0; dam < 6; dam++)
      for (let minister = 0; minister < 3; minister++)
        expect(scoreOf(signature, seen({ dam, minister })) >= 0.5, `${dam}, ${minister}`).toBe(
          (dam >= 2 && minister >= 1) || dam >= 4,
        );
  });

  it('never falls with more on the page', () => {
    const scores = [1, 2, 3, 4, 5, 6, 7].map((dam) => scoreOf(signature, seen({ dam, minister: 1 })));
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
  });
});
