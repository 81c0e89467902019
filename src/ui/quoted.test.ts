import { expect, it } from 'vitest';
import { inQuotes } from './quoted';

it('puts a passage in marks, and leaves one that has marks of its own', () => {
  expect(inQuotes('The dam holds')).toBe('“The dam holds”');
  expect(inQuotes('He called it “a lifeline”')).toBe('He called it “a lifeline”');
});
