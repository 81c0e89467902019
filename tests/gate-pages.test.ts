import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import names from '../public/packs/names.json';
import screens from '../public/packs/screens.json';
import signatures from '../public/packs/signatures.json';
import { type Names, screenedGate } from '../src/pack/screen';
import { gate } from '../src/page/gate';
import { labelledPages } from './score/labels';
import { read } from './tree';

const SPELLINGS: Record<string, (text: string) => string> = {
  'as they are': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'with accents of their own': (text) => text.normalize('NFD'),
  'with an accent on each vowel': (text) => text.replace(/[aeiou]/g, '$&\u0301'),
  'with a soft hyphen in each syllable': (text) => text.replace(/[aeiou]/g, '$&\u00ad'),
  'with hard spaces over two lines': (text) => text.replace(/ /g, '\u00a0\n'),
};
const pages = labelledPages()
  .filter(({ file }) => file.endsWith('.html'))
  .map(({ file }) => ({ file, text: parseHTML(read(file)).document.body?.textContent ?? '' }));

it.each(Object.entries(SPELLINGS))('the gate says of the labelled pages, %s, what the signatures say', (_, spell) => {
  const said = new Set<boolean>();
  for (const { file, text } of pages) {
    const page = spell(text);
    const expected = gate(page, signatures).length > 0;
    said.add(expected);
    expect(
      screenedGate(page, screens, () => names as unknown as Names[]),
      file,
    ).toBe(expected);
  }
  expect(said.size).toBe(2);
});
