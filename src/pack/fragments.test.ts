import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cover, fragmentsFor } from './fragments';

const choice = fc.record({
  id: fc.string(),
  cost: fc.integer({ min: 1, max: 9 }),
  begins: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
  meets: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5), { minLength: 1 }),
});

it('meets all that can be met, by no choice that is not needed', () => {
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 8 }), (choices) => {
      const chosen = cover(choices);
      const met = (some: typeof chosen) => new Set(some.flatMap(({ meets }) => meets));
      expect(met(chosen)).toEqual(met(choices));
      for (const one of chosen)
        expect(met(chosen.filter((other) => other !== one)).size).toBeLessThan(met(choices).size);
    }),
    { numRuns: 1_000, seed: 5 },
  );
});

it('finds fragments of which each name holds one', () => {
  const name = fc
    .array(fc.constantFrom('ab', 'c', ' ', '4'), { minLength: 1, maxLength: 9 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
      const fragments = fragmentsFor(names, () => 0).map(({ id }) => id);
      for (const one of names)
        expect(
          fragments.some((fragment) => one.includes(fragment)),
          one,
        ).toBe(true);
    }),
    { numRuns: 500, seed: 6 },
  );
});

it('prefers what few texts hold', () => {
  const [{ id = '' } = {}] = fragmentsFor(['million zebras'], () => 0);
  expect('million').not.toContain(id.trim());
  const [{ id: other = '' } = {}] = fragmentsFor(['million zebras'], (letters) => (letters.includes('z') ? 90_000 : 0));
  expect(other).not.toContain('z');
});
