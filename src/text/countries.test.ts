import { expect, it } from 'vitest';
import { countries } from './countries';

it('knows countries by their names in each language, folded', () => {
  expect(countries('en').has('japan')).toBe(true);
  expect(countries('es').has('japon')).toBe(true);
  expect(countries('en').has('japon')).toBe(false);
  expect(countries('en').has('europe')).toBe(false);
});
