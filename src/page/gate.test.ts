import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { screenOf } from '../pack/make-screen';
import { screenedGate } from '../pack/screen';
import { gate } from './gate';

const signatures = ['north', 'south'].map((pack) => ({
  pack,
  features: [{ id: 'dam', names: [`${pack} dam`] }],
  combos: [{ all: [{ feature: 'dam', min: 2 }] }],
}));

it('names the packs whose combination the page meets', () => {
  expect(gate('The North Dam. north dam', signatures)).toEqual(['north']);
  expect(gate('North Dam, South Dam, south dam, NORTH  DAM', signatures)).toEqual(['north', 'south']);
});

it('leaves a page that meets none', () => {
  expect(gate('North Dam and South Dam', signatures)).toEqual([]);
  expect(gate('', signatures)).toEqual([]);
});

const screened = signatures.map((signature) => screenOf(signature, () => 0));
const screens = screened.map(({ screen }) => screen);
const names = () => screened.map((made) => made.names);

it('says the same of every page by its screens', () => {
  expect(screenedGate('The North Dam. north dam', screens, names)).toBe(true);
  expect(screenedGate('North Dam and South Dam', screens, names)).toBe(false);
});

it.each([
  ['named something of the story', ' North Dam '],
  ['held a letter in parts that stays in parts', ' \u1100 '],
])('keeps nothing of a page that it turns away, though it %s', (_, words) => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const mebibyte = 2 ** 20;
  const look = () => screenedGate(`${'x'.repeat(16 * mebibyte)}${words}${held()}`, screens, names);
  screenedGate('North Dam', screens, names);
  const before = held();
  expect(look()).toBe(false);
  expect(held() - before).toBeLessThan(4 * mebibyte);
});
