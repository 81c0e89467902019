import { describe, expect, it } from 'vitest';
import { spellOut } from './phrases';
import type { Entity } from './schema';

const river: Entity = {
  id: 'river',
  type: 'place',
  names: ['Orlo', 'River Orlo', 'Orla'],
  adjectives: { en: ['Orlese'], es: ['orlés'] },
};
const board: Entity = { id: 'board', type: 'organisation', names: ['River Board'] };
const entities = new Map([river, board].map((entity) => [entity.id, entity]));

describe('spellOut', () => {
  it.each([
    ['friend of ... @river', 'friend of ... Orlo|Orla|Orlese'],
    ['@=river man|guy', 'Orlo|Orla man|guy'],
    ['@river|Board =pawn', 'Orlo|Orla|Orlese|Board =pawn'],
    ['=owned by', '=owned by'],
  ])('spells "%s" out', (phrase, spelled) => {
    expect(spellOut(phrase, entities, 'en')).toBe(spelled);
  });

  it('has the adjectives of the language', () => {
    expect(spellOut('hombre @river', entities, 'es')).toBe('hombre Orlo|Orla|orlés');
  });

  it.each([
    ['man of @sea', 'there is no entity "sea"'],
    ['@board man', 'no name of "board" is one word'],
    ['@river point-man|pawn', '"point-man" of "point-man|pawn" is not one word'],
    ['man|', '"" of "man|" is not one word'],
  ])('refuses "%s"', (phrase, reason) => {
    expect(() => spellOut(phrase, entities, 'en')).toThrow(reason);
  });
});
