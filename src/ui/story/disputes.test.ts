import { describe, expect, it } from 'vitest';
import { damEngine } from '../../../tests/stories/story';
import { disputesOf } from './disputes';

const engine = damEngine();
const disputes = disputesOf(engine);
const sidesOf = (claim: string, type: string) =>
  disputes
    .find((dispute) => dispute.claim.id === claim && dispute.facet.type === type)
    ?.sides.map((side) => side.map(({ from }) => from).join(' '));

describe('disputesOf', () => {
  it('puts those who say the same on one side', () => {
    expect(sidesOf('candidacy', 'scale')).toEqual(['R5 c', 'a b']);
    expect(sidesOf('land', 'choice')).toEqual(['a', 'b']);
  });

  it('puts the record first', () => {
    expect(sidesOf('congress', 'role')).toEqual(['R6', 'c']);
  });

  it('finds a credit that one names and another does not', () => {
    expect(sidesOf('golden-tap', 'speaker')).toHaveLength(2);
  });

  it('leaves what is only worded otherwise', () => {
    // A day, and "last month" of an undated document.
    expect(sidesOf('opening', 'time')).toBeUndefined();
    expect(sidesOf('cost', 'amount')).toBeUndefined();
  });
});
