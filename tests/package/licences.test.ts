import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledIn } from '../../scripts/licences/bundled';
import { dataPackages, isAllowed, LICENCES_FILE, licenceOf, licencesText } from '../../scripts/licences/collect';
import { read } from '../tree';
import { readBuilt, TARGETS } from './built';

const bundled = TARGETS.map((target) => Object.keys(bundledIn(target)));
const licences = [...new Set([...bundled.flat(), ...dataPackages()])].sort().map(licenceOf);
const REMEDY = 'Run npm run licences, and read what has changed';

describe('licences', () => {
  it('of all that was bundled, and of nothing else, are in the file as they are', () => {
    expect(licences.length).toBeGreaterThan(20);
    expect(readFileSync(LICENCES_FILE, 'utf8'), REMEDY).toBe(licencesText(licences));
  });

  it.each(TARGETS)('are in the package of %s', (target) => {
    expect(readBuilt(target, 'licences.txt')).toBe(licencesText(licences));
  });

  it('are those of every package that is said to ship', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const idle = Object.keys(dependencies).filter((name) => !licences.some((licence) => licence.name === name));
    expect(idle, 'Nothing of it is in the bundles: make it a development dependency, or do without it').toEqual([]);
  });

  it('let us ship', () => {
    expect(licences.filter(({ terms }) => !isAllowed(terms)).map(({ name, terms }) => `${name}: ${terms}`)).toEqual([]);
  });

  it.each(['GPL-3.0-only', 'AGPL-3.0', 'UNLICENSED', 'SEE LICENSE IN x', ''])('would not be allowed: %j', (terms) => {
    expect(isAllowed(terms)).toBe(false);
  });

  it('have a text each', () => {
    for (const { name, text } of licences) expect(text.length, name).toBeGreaterThan(200);
  });
});
