import { expect, it } from 'vitest';
import { shared } from '../../tests/share/fixture';
import { plain } from './plain';
import { shareWords } from './words';

it('tells both sides of a flag, its words in brackets', () => {
  const text = plain.write([shared()], { words: shareWords('en') });
  expect(text).toContain('The page says:\n  The dam was opened [in May 2024], the council said.');
  expect(text).toContain('The record says:\n  The dam was opened on 3 June 2024.');
  expect(text).toContain('credits Ann Orwell');
  expect(text).toContain('Against: The Marrow Dam, edition 1.0.0+0123abcd');
});

it('says so where there is nothing to look at', () => {
  expect(plain.write([shared({ flags: [] })], { words: shareWords('es') })).toContain('Nada que revisar');
});
