import { describe, expect, it } from 'vitest';
import { stem, words } from './words';

const lowers = (text: string) => words(text, 'en').map((word) => word.lower);

describe('words', () => {
  it('gives offsets into the text', () => {
    const text = 'The “Old Bridge” reopened.';
    for (const word of words(text, 'en')) expect(text.slice(word.start, word.end)).toBe(word.text);
    expect(lowers(text)).toEqual(['the', 'old', 'bridge', 'reopened']);
  });
  it('splits hyphenated compounds', () => {
    expect(lowers('Dutch-owned, state‑run')).toEqual(['dutch', 'owned', 'state', 'run']);
  });
  it('leaves the possessive off, and other apostrophes in', () => {
    expect(lowers("Kenya's miners' union couldn’t reach O'Hara’s")).toEqual([
      'kenya',
      'miners',
      'union',
      "couldn't",
      'reach',
      "o'hara",
    ]);
    expect(words('Kenya’s', 'en')[0]).toMatchObject({ start: 0, end: 5 });
  });
  it('leaves off a helping verb that leans on a pronoun', () => {
    expect(words("They'll say we've won", 'en').map(({ lower }) => lower)).toEqual(['they', 'say', 'we', 'won']);
  });
  it('keeps "outing" apart from "out"', () => {
    expect(stem('outing', 'en')).not.toBe(stem('out', 'en'));
    expect(stem('outings', 'en')).toBe(stem('outing', 'en'));
    expect(stem('sailing', 'en')).toBe(stem('sail', 'en'));
  });
  it('keeps initialisms whole', () => {
    expect(lowers('the U.S. and the U.K., at 5 p.m.')).toEqual(['the', 'u.s', 'and', 'the', 'u.k', 'at', '5', 'p.m']);
  });
  it('does not take two sentences without a space for an initialism', () => {
    expect(lowers('It is Plan B.Then')).toEqual(['it', 'is', 'plan', 'b', 'then']);
  });
  it('keeps numbers whole, and currency signs out', () => {
    expect(lowers('$1,300 or €1.3bn, 1\u202f300 in 2024.')).toEqual(['1,300', 'or', '1.3bn', '1 300', 'in', '2024']);
  });
  it('leaves two numbers apart', () => {
    expect(lowers('in 2023, 2024 and 3-4')).toEqual(['in', '2023', '2024', 'and', '3', '4']);
  });
  it('ignores soft hyphens inside a word but spans them', () => {
    const [word] = words('loco\u00admo\u00adtives', 'en');
    expect(word).toMatchObject({ lower: 'locomotives', start: 0, end: 13, stem: stem('locomotive', 'en') });
  });
  it('stays quick on hostile input', () => {
    const hostile = [
      `${'a.'.repeat(50_000)} `,
      `${"x'".repeat(50_000)} `,
      `${'1,'.repeat(50_000)} `,
      'é'.repeat(50_000),
    ];
    hostile.push(`${'a'.repeat(50_000)} a${'\u00ad'.repeat(50_000)}b`);
    expect(words(hostile.join(' '), 'en').length).toBeLessThan(10);
  });
});

describe('stem, English', () => {
  it.each([
    ['went', 'go'],
    ['Goes', 'going'],
    ['said', 'says'],
    ['flew', 'flying'],
    ['flown', 'fly'],
    ['given', 'giving'],
    ['bought', 'buys'],
    ['sold', 'selling'],
    ['spoke', 'speaks'],
    ['paid', 'paying'],
    ['led', 'leads'],
    ['wrote', 'writing'],
    ['lost', 'losing'],
    ['begun', 'beginning'],
    ['withdrew', 'withdraws'],
    ['donated', 'donation'],
    ['companies', 'company'],
    ['cafés', 'cafe'],
  ])('%s has the stem of %s', (a, b) => {
    expect(stem(a, 'en')).toBe(stem(b, 'en'));
  });
  it.each([
    ['meet', 'met a'],
    ['lead', 'lend'],
    ['sell', 'seal'],
    ['rise', 'ride'],
  ])('%s does not have the stem of %s', (a, b) => {
    expect(stem(a, 'en')).not.toBe(stem(b, 'en'));
  });
});

describe('stem, Spanish', () => {
  it.each([
    ['donó', 'dono'],
    ['donó', 'donar'],
    ['donación', 'donaciones'],
    ['Donación', 'donacion'],
    ['compañía', 'companias'],
    ['millón', 'millones'],
    ['visitaría', 'visitó'],
    ['visitarían', 'visitar'],
    ['vendió', 'vender'],
    ['venderá', 'vender'],
    ['fueron', 'ir'],
    ['dijo', 'decir'],
    ['hizo', 'hacer'],
    ['obtuvo', 'obtener'],
    ['propuso', 'proponer'],
    ['condujeron', 'conducir'],
    ['escrita', 'escribir'],
    ['políticas', 'politica'],
    ['acusación', 'acusaciones'],
  ])('%s has the stem of %s', (a, b) => {
    expect(stem(a, 'es')).toBe(stem(b, 'es'));
  });
  it.each([
    ['manera', 'mano'],
    ['venir', 'vender'],
    ['poder', 'poner'],
    ['doña', 'donar'],
  ])('%s does not have the stem of %s', (a, b) => {
    expect(stem(a, 'es')).not.toBe(stem(b, 'es'));
  });
});
