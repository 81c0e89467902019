import { compareReadings } from '../../engine/agreement';
import type { Engine } from '../../engine/engine';
import { disagreements } from '../../pack/disagreements';
import type { Claim, Facet, Reading } from '../../pack/schema';

/** One facet of a claim on which the sources, or the sources and the record, say different things. */
export interface Dispute {
  claim: Claim;
  facet: Facet;
  /** At least two; within one all say the same. The record's own side first. */
  sides: readonly (readonly Reading[])[];
}

/**
 * The story's disagreements, in its order: other than {@link disagreements} without those that are only other words for
 * the same (a sum and "over" that sum, a month and a day of it).
 */
export function disputesOf(engine: Engine): Dispute[] {
  return disagreements(engine.pack).flatMap(({ claim, facet: name, readings }) => {
    const facet = claim.facets[name];
    if (!facet) return [];
    const sides = sidesOf(readings, facet, engine);
    const isDispute = sides.some((side) => sides.some((other) => other !== side && differ(side, other, facet, engine)));
    return isDispute ? [{ claim, facet, sides }] : [];
  });
}

function sidesOf(readings: readonly Reading[], facet: Facet, engine: Engine): Reading[][] {
  const sides: Reading[][] = [];
  for (const reading of [...readings].sort((a, b) => rank(a) - rank(b))) {
    const side = sides.find((members) => members.every((member) => same(member, reading, facet, engine)));
    if (side) side.push(reading);
    else sides.push([reading]);
  }
  return sides;
}

function rank({ basis }: Reading): number {
  return basis === 'record' ? 0 : 1;
}

function same(a: Reading, b: Reading, facet: Facet, engine: Engine): boolean {
  return a.value === b.value || compareReadings(a, b, facet, engine) === 'agrees';
}

function differ(side: readonly Reading[], other: readonly Reading[], facet: Facet, engine: Engine): boolean {
  return side.some((a) =>
    other.some((b) => ['differs', 'vaguer'].includes(compareReadings(a, b, facet, engine)) && a.from !== b.from),
  );
}
