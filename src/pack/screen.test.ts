import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import bundled from '../../public/packs/screens.json';
import { formsOf } from './forms';
import { screenOf } from './make-screen';
import { screenedGate } from './screen';
import { covers, type Signature } from './signature';
import { folded } from './spelling';

const signature: Signature = {
  pack: 'harbour',
  features: [
    { id: 'mayor', names: ['Inês Brandão', 'Brandao'] },
    { id: 'ferry', names: ['SeaLink', 'Sea-Link Ferries'] },
    { id: 'quay', names: ["St. Ann's Quay", 'Muelle de Santa Ana', 'Q4'] },
    { id: 'port', names: ['Гавань', 'the Quay'] },
  ],
  combos: [
    {
      all: [
        { feature: 'mayor', min: 2 },
        { feature: 'ferry', min: 1 },
      ],
    },
    {
      all: [
        { feature: 'quay', min: 1 },
        { feature: 'port', min: 1 },
      ],
    },
  ],
};
/** The letter with each of its accents, in both cases. */
const accentsOf = (letter: string) => formsOf(letter).filter((form) => form > '\u007f');

const made = screenOf(signature, () => 0);
const may = (text: string, { screen, names } = made) => screenedGate(text, [screen], () => [names]);
/** Is the text held against the names, which the screen did not rule out? */
const isAsked = (text: string, { screen, names } = made) => {
  let isAsked = false;
  screenedGate(text, [screen], () => {
    isAsked = true;
    return [names];
  });
  return isAsked;
};

/** One character as pages write it: its case, its accents, what stands in it unseen. */
const written = (char: string) => {
  const forms = [char, char.toUpperCase(), char.toLowerCase(), ...accentsOf(char.toLowerCase())];
  if (char === ' ') forms.push('\n\n  ', '\u00a0');
  if (char === "'") forms.push('’', '‘');
  if (char === '-') forms.push('‑');
  forms.push(`${char}\u00ad`, `${char}\u200b`);
  if (/[a-z]/i.test(char)) forms.push(`${char}\u0301`);
  return fc.constantFrom(...forms);
};
const name = fc
  .constantFrom(...signature.features.flatMap(({ names }) => names))
  .chain((plain) => fc.tuple(...[...plain].map(written)).map((chars) => chars.join('')));
const text = fc.array(fc.oneof(name, fc.constantFrom('Quay', 'of', 'Sealinks', '4', 'áé', '。')), { maxLength: 8 });

describe('a screen', () => {
  it('says of every page what the signature says, however its names are written', () => {
    let covered = 0;
    fc.assert(
      fc.property(text, (words) => {
        const page = words.join(' ');
        const expected = covers(signature, page).covers;
        if (expected) covered++;
        expect(may(page)).toBe(expected);
      }),
      { numRuns: 4_000, seed: 7 },
    );
    expect(covered).toBeGreaterThan(100);
  });

  it('says so of any names, of any alphabet', () => {
    const letter = fc.constantFrom(...'abçéiíkłnñoøsßtuzΩςσийжאب漢0149.$&', ' ', "'", '-', '\u0301');
    const anyName = fc.array(letter, { minLength: 1, maxLength: 9 }).map((chars) => chars.join(''));
    const drawn = fc.array(anyName, { minLength: 1, maxLength: 4 }).chain((names) => {
      const spelled = fc.constantFrom(...names).chain((name) => {
        const chars = [...name].map(written);
        return fc.tuple(...chars).map((forms) => forms.join(''));
      });
      return fc.tuple(fc.constant(names), fc.array(fc.oneof(spelled, anyName), { maxLength: 6 }));
    });
    let covered = 0;
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 2 }), ([names, words], min) => {
        const drawnSignature = {
          pack: 'drawn',
          features: [{ id: 'f', names }],
          combos: [{ all: [{ feature: 'f', min }] }],
        };
        const page = words.join(' ');
        const expected = covers(drawnSignature, page).covers;
        if (expected) covered++;
        expect(
          may(
            page,
            screenOf(drawnSignature, () => 0),
          ),
        ).toBe(expected);
      }),
      { numRuns: 1_500, seed: 11 },
    );
    expect(covered).toBeGreaterThan(200);
  });

  it('lets a search skip most of a text: what the bundled screens begin with is few characters', () => {
    // The engine of patterns that both browsers use skips where 16 characters may stand at most, and else tries each place.
    for (const { any } of bundled) {
      const begins = any.split('|').flatMap((part) => {
        const [first = ''] = /^(\[.*?\]|\\?.)/.exec(part) ?? [];
        const pattern = new RegExp(`^${first}$`);
        return Array.from({ length: 0x300 }, (_, code) => String.fromCharCode(code)).filter((char) =>
          pattern.test(char),
        );
      });
      expect(new Set(begins).size).toBeLessThanOrEqual(16);
    }
    expect(formsOf('a')).toHaveLength(21);
  });

  it('rules out at a glance what names nothing of it', () => {
    for (const page of ['', 'A page about something else.', 'Él dijo: «Bran»']) expect(isAsked(page), page).toBe(false);
    expect(isAsked('BRAN\u00adDÁO')).toBe(true);
  });

  it('sees a name that is written with one mark alone, whichever', () => {
    const unseen = [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff].map((code) =>
      String.fromCharCode(code),
    );
    for (const mark of unseen) expect(isAsked(`Bran${mark}dao`), mark.charCodeAt(0).toString(16)).toBe(true);
    for (const mark of accentsOf('a')) expect(isAsked(`Br${mark}ndao`), mark).toBe(true);
    expect(isAsked('Bra\u0300ndao')).toBe(true);
    for (const name of ['한국', 'ガーナ', 'パナマ', 'Андрей']) {
      const one = {
        pack: 'one',
        features: [{ id: 'x', names: [name] }],
        combos: [{ all: [{ feature: 'x', min: 1 }] }],
      };
      for (const form of ['NFC', 'NFD'] as const)
        expect(
          may(
            name.normalize(form),
            screenOf(one, () => 0),
          ),
          name,
        ).toBe(true);
    }
  });

  it('sees a name of any letter that has a capital or is folded, in any case', () => {
    let tried = 0;
    for (let code = 0x21; code < 0x1_f000; code++) {
      const letter = String.fromCodePoint(code);
      const forms = new Set([letter, letter.toLowerCase(), letter.toUpperCase(), folded(letter)]);
      if (forms.size === 1 || (code >= 0xd800 && code < 0xe000)) continue;
      tried++;
      for (const form of forms) {
        const one: Signature = {
          pack: 'one',
          features: [{ id: 'x', names: [`ab${form}cd`] }],
          combos: [{ all: [{ feature: 'x', min: 1 }] }],
        };
        const screen = screenOf(one, () => 0);
        for (const other of forms) {
          const page = `ab${other}cd`;
          expect(may(page, screen), `${form} as ${other}`).toBe(covers(one, page).covers);
        }
      }
    }
    expect(tried).toBeGreaterThan(2_000);
  });

  it('lets a signature without names cover nothing', () => {
    const none: Signature = { pack: 'none', features: [], combos: [] };
    expect(
      may(
        'any text, accents (é) too',
        screenOf(none, () => 0),
      ),
    ).toBe(false);
  });

  it('prefers what few words hold', () => {
    const odd: Signature = {
      pack: 'odd',
      features: [{ id: 'x', names: ['qqqqqq eeeeee'] }],
      combos: [{ all: [{ feature: 'x', min: 1 }] }],
    };
    const { screen } = screenOf(odd, (letters) => (letters.includes('q') ? 100 : 0));
    expect(screen.any).not.toMatch(/q/i);
  });
});
