import { describe, expect, it } from 'vitest';
import { damEngine } from '../../tests/stories/story';
import { PackError } from './errors';
import { parsePack } from './load';
import { PACK_VERSION } from './schema';

const { pack } = damEngine();
const json = () => JSON.parse(JSON.stringify(pack));

function messageOf(broken: unknown): string {
  try {
    parsePack(broken, 'dam.json');
  } catch (error) {
    expect(error).toBeInstanceOf(PackError);
    return error instanceof Error ? error.message : '';
  }
  return '';
}

describe('parsePack', () => {
  it('reads what the compiler writes', () => {
    expect(parsePack(json(), 'dam.json')).toEqual(pack);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'dam'],
    ['a list', []],
    ['an empty object', {}],
    ['another version', { ...json(), version: PACK_VERSION + 1 }],
    ['no claims', { ...json(), claims: [] }],
    ['a claim without readings', { ...json(), claims: [{ ...json().claims[0], readings: [] }] }],
    ['a document without its text', { ...json(), documents: [{ ...json().documents[0], text: '' }] }],
    ['an unknown type of entity', { ...json(), entities: [{ ...json().entities[0], type: 'ghost' }] }],
    ['an offset that is no number', { ...json(), claims: [{ ...json().claims[0], readings: [{ start: '3' }] }] }],
    ['a field too many', { ...json(), colour: 'blue' }],
  ])('refuses %s, in one line that names the file and the remedy', (_, broken) => {
    expect(messageOf(broken)).toMatch(/^dam\.json: .+; compile the story .*"npm run pack"$/);
  });

  it('says where it is broken, and of which version it is', () => {
    expect(messageOf({ ...json(), claims: [] })).toContain('at claims');
    expect(messageOf({ ...json(), version: 99 })).toContain('version 99');
  });
});
