import { expect, it } from 'vitest';
import { damEngine } from '../../../tests/stories/story';
import { matrixOf } from './matrix';
import { summaryOf } from './summary';

it('counts each claim once, by the gravest of its cells', () => {
  const engine = damEngine();
  const { total, differ, vaguer, agree, alone } = summaryOf(matrixOf(engine));
  expect(total).toBe(engine.claims.length);
  expect(differ + vaguer + agree + alone).toBe(total);
  expect(vaguer).toBe(1);
  expect(differ).toBeGreaterThan(3);
});
