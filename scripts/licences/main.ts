import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildExtension } from '../build';
import { bundledIn } from './bundled';
import { dataPackages, isAllowed, LICENCES_FILE, licenceOf, licencesText } from './collect';

const ROOT = resolve(import.meta.dirname, '../..');

/*
 * Builds the extension for both browsers, and writes the licences of all that is in it into `public/licences.txt`, which is
 * part of the package.
 */
const TARGETS = ['chrome-mv3', 'firefox-mv3'];
for (const browser of ['chromium', 'firefox'] as const) buildExtension(browser);
const bundled = TARGETS.flatMap((target) => Object.keys(bundledIn(target)));
const licences = [...new Set([...bundled, ...dataPackages()])].sort().map(licenceOf);
for (const { name, version, terms } of licences) console.log(`${terms.padEnd(12)} ${name} ${version}`);
const built = TARGETS.map((target) => join(ROOT, '.output', target, 'licences.txt'));
for (const file of [LICENCES_FILE, ...built]) writeFileSync(file, licencesText(licences));

const refused = licences.filter(({ terms }) => !isAllowed(terms));
if (refused.length > 0) {
  console.error(`Not on the list of scripts/licences/collect.ts: ${refused.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}
