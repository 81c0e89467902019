import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenOf } from './make-screen';
import { mayCover, mayName, type Screen } from './screen';
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
const screen = screenOf(signature, () => 0);
const may = (text: string, by: Screen = screen, of = signature) => mayName(by, text) && mayCover(by, of, text);

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
  it('rules out no page that covers the story, however its names are written', () => {
    let covered = 0;
    fc.assert(
      fc.property(text, (words) => {
        const page = words.join(' ');
        if (!covers(signature, page).covers) return;
        covered++;
        expect(may(page)).toBe(true);
      }),
      { numRuns: 4_000, seed: 7 },
    );
    expect(covered).toBeGreaterThan(100);
  });

  it('rules out what names nothing of it, or half of each combination', () => {
    for (const page of ['', 'A page about something else.', 'The mayor Inês Brandão', 'Él dijo: «Branda»', 'SeaLink'])
      expect(may(page), page).toBe(false);
  });

  it('has the whole text read where it is not sure', () => {
    expect(may('Brandão’s SeaLinks')).toBe(true);
    expect(covers(signature, 'Brandão’s SeaLinks').covers).toBe(false);
  });

  it('lets a signature without names cover nothing', () => {
    const none: Signature = { pack: 'none', features: [], combos: [] };
    const empty = screenOf(none, () => 0);
    expect(may('any text, accents (é) too', empty, none)).toBe(false);
  });

  it('prefers what few words hold', () => {
    const odd: Signature = {
      pack: 'odd',
      features: [{ id: 'x', names: ['qqqqqq eeeeee'] }],
      combos: [{ all: [{ feature: 'x', min: 1 }] }],
    };
    const { any } = screenOf(odd, (letters) => (letters.includes('q') ? 100 : 0));
    expect(any).not.toMatch(/q/i);
  });
});
