import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../text/language';
import { words } from '../text/words';
import { TermIndex } from './terms';

/** The words of `text` in which `phrase` is found. */
function found(phrase: string, text: string, lang: LanguageCode = 'en'): string[] {
  const index = new TermIndex<string>(lang);
  index.add('term', phrase);
  return index.find(words(text, lang)).map((hit) => text.slice(hit.start, hit.end));
}

describe('TermIndex', () => {
  it.each([
    ['open', 'They opened it.', ['opened']],
    ['open', 'Opening it took years.', ['Opening']],
    ['open dam', 'They open dams.', ['open dams']],
    ['majority owned', 'The majority-owned dam.', ['majority-owned']],
    ['bring ... on', 'They brought all the mills on line.', ['brought all the mills on']],
    ['bring ... on', 'They brought on the mills.', ['brought on']],
    ['came ... to open', 'She came up to Torsk to open it.', ['came up to Torsk to open']],
    ['=owned', 'It is owned here.', ['owned']],
    ['dam', 'A dam, two dams.', ['dam', 'dams']],
    ['old dam|=mill', 'The old mill, the old dams, the old mills.', ['old mill', 'old dams']],
    ['old dam|=dam', 'The old dam.', ['old dam']],
    [
      'friend|=pals of ... dam|mill',
      'Friends of the dam, pals of the old mills.',
      ['Friends of the dam', 'pals of the old mills'],
    ],
  ])('finds "%s" in "%s"', (phrase, text, hits) => {
    expect(found(phrase, text)).toEqual(hits);
  });

  it('tells all that a phrase stands for, in the order in which the phrases were added', () => {
    const index = new TermIndex<string>('en');
    for (const [id, phrase] of [
      ['first', 'old dam'],
      ['second', 'old'],
      ['third', 'old dam'],
      ['last', '=old dam'],
    ] as const)
      index.add(id, phrase);
    expect(index.find(words('The old dam', 'en')).map(({ id }) => id)).toEqual(['first', 'second', 'third', 'last']);
  });

  it('tells a phrase once where two of its words are forms of one', () => {
    expect(found('orlés|orleses amigo', 'Un orlés amigo.', 'es')).toEqual(['orlés amigo']);
  });

  it('finds Spanish words in other forms', () => {
    expect(found('unidad', 'Llegaron dos unidades.', 'es')).toEqual(['unidades']);
    expect(found('presa vieja', 'Las presas viejas.', 'es')).toEqual(['presas viejas']);
  });

  it.each([
    ['=owned', 'They own it, and the owner knows.'],
    ['open dam', 'They open the dam.'],
    ['bring ... on', 'They brought all of the mills in the long valley on line.'],
    ['dam', 'The damage is done.'],
    ['friend|=pals of dam|mill', 'A pal of the mill, the friend of a river.'],
    ['', 'Nothing is found.'],
    ['... on', 'A gap begins nothing.'],
  ])('leaves "%s" in "%s"', (phrase, text) => {
    expect(found(phrase, text)).toEqual([]);
  });

  it('finds several terms at one place, each with its id', () => {
    const index = new TermIndex<string>('en');
    index.add('own', 'own');
    index.add('majority', 'majority owned');
    index.add('owned', 'owned by');
    const hits = index.find(words('It is majority owned by them.', 'en'));
    expect(hits.map(({ id, first, last }) => [id, first, last])).toEqual([
      ['majority', 2, 3],
      ['own', 3, 3],
      ['owned', 3, 4],
    ]);
  });
});
