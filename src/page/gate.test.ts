import { expect, it } from 'vitest';
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
