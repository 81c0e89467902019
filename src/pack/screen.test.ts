import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenOf } from './make-screen';
import { isStory, mayName } from './screen';
import { covers, type Signature } from './signature';
import { accentsOf } from './spelling';

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
const made = screenOf(signature, () => 0);
const may = (text: string, { screen, names } = made) => mayName(screen, text) && isStory(names, text);

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

  it('rules out at a glance what names nothing of it', () => {
    for (const page of ['', 'A page about something else.', 'Él dijo: «Bran»'])
      expect(mayName(made.screen, page), page).toBe(false);
    expect(mayName(made.screen, 'BRAN\u00adDÁO')).toBe(true);
  });

  it('sees a name that is written with one mark alone, whichever', () => {
    const unseen = [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff].map((code) =>
      String.fromCharCode(code),
    );
    for (const mark of unseen)
      expect(mayName(made.screen, `Bran${mark}dao`), mark.charCodeAt(0).toString(16)).toBe(true);
    for (const mark of accentsOf('a')) expect(mayName(made.screen, `Br${mark}ndao`), mark).toBe(true);
    expect(mayName(made.screen, 'Bra\u0300ndao')).toBe(true);
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
