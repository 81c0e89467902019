import { expect, it } from 'vitest';
import { inQuotes } from './quoted';
import type { Words } from './words';

const words: Words = (key, ...values) => (key === 'quoted' ? `“${values[0]}”` : key);

it('puts a passage in marks, and leaves one that has marks of its own', () => {
  expect(inQuotes('The dam holds', words)).toBe('“The dam holds”');
  expect(inQuotes('He called it “a lifeline”', words)).toBe('He called it “a lifeline”');
  expect(inQuotes('La llamó «un salvavidas»', words)).toBe('La llamó «un salvavidas»');
});
