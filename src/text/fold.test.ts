import { describe, expect, it } from 'vitest';
import { fold, foldKeepingLength } from './fold';

describe('fold', () => {
  it('removes case and accents, composed or not', () => {
    expect(fold('Ñandú ÁRBOL Zoë')).toBe('nandu arbol zoe');
    expect(fold('cafe\u0301')).toBe('cafe');
  });
  it('straightens quotes and apostrophes', () => {
    expect(fold('the mayor’s “gift” ‘as is’ «obra»')).toBe('the mayor\'s "gift" \'as is\' "obra"');
  });
  it('removes what has no width, and makes spaces plain', () => {
    expect(fold('loco\u00admo\u00adtive\u200b 1\u00a0300\u202fkm')).toBe('locomotive 1 300 km');
  });
  it('leaves dashes, digits and other scripts', () => {
    expect(fold('3–4 — 한국 мост 🚂')).toBe('3–4 — 한국 мост 🚂');
  });
});

describe('foldKeepingLength', () => {
  it('keeps every offset', () => {
    for (const s of ['ÑANDÚ “x”', 'İstanbul', 'straße', 'loco\u00admotive', 'cafe\u0301', 'ﬁne 🚂 한국', 'A`B', '']) {
      expect(foldKeepingLength(s)).toHaveLength(s.length);
    }
  });
  it('finds a folded phrase at its own place', () => {
    const text = 'Dijo el “Presidente Núñez”.';
    const at = foldKeepingLength(text).indexOf('nunez');
    expect(text.slice(at, at + 5)).toBe('Núñez');
  });
});
