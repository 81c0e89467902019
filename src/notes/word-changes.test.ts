import { expect, it } from 'vitest';
import { wordChanges } from './word-changes';

function said(before: string, now: string, lang: 'en' | 'es' = 'en') {
  const marks = { same: ['', ''], out: ['[-', '-]'], in: ['{+', '+}'] } as const;
  return wordChanges(before, now, lang)
    .map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`)
    .join('');
}

it.each([
  ['It holds 3 million tons.', 'It holds 4 million tons.', 'It holds [-3-]{+4+} million tons.'],
  ['It does not leak.', 'It does leak.', 'It does [-not -]leak.'],
  ['It costs $1.5 million.', 'It costs $1.6 million.', 'It costs $[-1.5-]{+1.6+} million.'],
  ['The same.', 'The same.', 'The same.'],
])('says how “%s” became “%s”', (before, now, changes) => {
  expect(said(before, now)).toBe(changes);
});

it('reads Spanish', () => {
  expect(said('El muro no aguantó.', 'El muro aguantó.', 'es')).toBe('El muro [-no -]aguantó.');
});
