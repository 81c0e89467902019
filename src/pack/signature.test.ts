import { describe, expect, it } from 'vitest';
import { covers, mayCover, type Signature } from './signature';

const signature: Signature = {
  pack: 'harbour',
  features: [
    { id: 'mayor', names: ['Inês Brandão', 'Brandao'] },
    { id: 'ferry', names: ['SeaLink', 'Sea-Link Ferries'] },
    { id: 'quay', names: ["St. Ann's Quay", 'Muelle de Santa Ana'] },
    { id: 'port', names: ['Quay'] },
  ],
  combos: [
    {
      all: [
        { feature: 'mayor', min: 2 },
        { feature: 'ferry', min: 1 },
      ],
    },
    { all: [{ feature: 'quay', min: 1 }] },
  ],
};
const counts = (text: string) => covers(signature, text).counts;

describe('covers', () => {
  it.each([
    ['case and accents', 'INES BRANDÃO and Inés brandao', 'mayor', 2],
    ['an accent of its own character', 'Ine\u0302s Branda\u0303o', 'mayor', 1],
    ['a capital inside', 'Sealink and SEALINK', 'ferry', 2],
    ['a possessive', 'SeaLink’s boats', 'ferry', 1],
    ['any white space', 'Muelle\n de Santa\u00a0Ana', 'quay', 1],
    ['a typographic apostrophe and hyphen', 'St. Ann’s Quay, Sea‑Link Ferries', 'quay', 1],
    ['soft hyphens', 'Bran\u00addao', 'mayor', 1],
    ['words run together at the end of a block', 'run by SeaLinkThe mayor', 'ferry', 1],
    ['a number before', 'in 2024SeaLink', 'ferry', 1],
  ])('finds a name whatever its %s', (_, text, feature, count) => {
    expect(counts(text)[feature]).toBe(count);
  });

  it.each([
    ['part of a word', 'sealinking, unbrandao', 'ferry'],
    ['a pattern in place of its characters', 'Stx Ann’s Quay', 'quay'],
    ['a name without its space', 'MuelledeSanta Ana', 'quay'],
  ])('leaves %s', (_, text, feature) => {
    expect(counts(text)[feature]).toBe(0);
  });

  it('takes the longest name at a place', () => {
    expect(counts("at St. Ann's Quay")).toMatchObject({ quay: 1, port: 0 });
  });

  it('wants every feature of one combination as often as it says', () => {
    expect(covers(signature, 'Brandão of SeaLink').covers).toBe(false);
    expect(covers(signature, 'Brandão of SeaLink; Brandão again').covers).toBe(true);
    expect(covers(signature, "On St. Ann's Quay").covers).toBe(true);
    expect(covers(signature, '').covers).toBe(false);
  });

  it('wants of some combinations that the article opens with them', () => {
    const opens: Signature = {
      ...signature,
      combos: [
        {
          all: [
            { feature: 'mayor', min: 1 },
            { feature: 'ferry', min: 1 },
          ],
          opening: true,
        },
      ],
    };
    const other = 'The harbour has a new clock. '.repeat(30);
    expect(covers(opens, `Brandão and SeaLink\n${other}`).covers).toBe(true);
    for (const text of [`Brandão ${other} SeaLink`, `${other} Brandão of SeaLink`]) {
      expect(covers(opens, text).covers).toBe(false);
      // A page's own text does not tell where its article begins.
      expect(mayCover(opens, text)).toBe(true);
    }
    expect(mayCover(opens, `Brandão ${other}`)).toBe(false);
  });

  it('takes names for text, never for a pattern', () => {
    const odd: Signature = {
      pack: 'odd',
      features: [{ id: 'x', names: ['C++ (lab)', '.*', '[a-z]+'] }],
      combos: [{ all: [{ feature: 'x', min: 1 }] }],
    };
    expect(covers(odd, 'anything at all').covers).toBe(false);
    expect(covers(odd, 'the C++ (lab) here').covers).toBe(true);
  });

  it('finds the names of every alphabet', () => {
    for (const name of ['Андрей', 'Київ', 'Αθήνα', '한국', 'ガーナ', 'Hồ Chí Minh', 'Ŝanĝo']) {
      const one = { pack: 'one', features: [{ id: 'x', names: [name] }], combos: [] };
      for (const page of [name, name.toUpperCase(), name.normalize('NFD')])
        expect(covers(one, `“${page}”`).counts, page).toEqual({ x: 1 });
    }
  });

  it('covers nothing with a signature of no names', () => {
    expect(covers({ pack: 'none', features: [], combos: [] }, 'text').covers).toBe(false);
  });
});
