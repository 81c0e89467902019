import { describe, expect, it } from 'vitest';
import { damEngine } from '../../tests/stories/story';
import type { Entity } from '../pack/schema';
import { areRelated, speakTogether } from './related';

const { entities } = damEngine();

/** An entity of which only what it reaches counts. */
function entity(id: string, reaches: Partial<Entity>): [string, Entity] {
  return [id, { id, type: 'organisation', names: [id], ...reaches } as Entity];
}

describe('speakTogether', () => {
  it('finds the author behind a work, and the work behind its author', () => {
    expect(speakTogether('greenmere-study', 'greenmere', entities)).toBe(true);
    expect(speakTogether('greenmere', 'greenmere-study', entities)).toBe(true);
    expect(speakTogether('fenwick', 'fenwick', entities)).toBe(true);
  });

  it('finds the body behind a member of it, by several steps', () => {
    const chain = new Map([
      entity('paper', { by: ['clerk'] }),
      entity('clerk', { member: ['board'] }),
      entity('board', {}),
    ]);
    expect(speakTogether('paper', 'board', chain)).toBe(true);
    expect(speakTogether('board', 'paper', chain)).toBe(true);
  });

  it('leaves two authors of one body, and strangers', () => {
    const colleagues = new Map([
      entity('clerk', { member: ['board'] }),
      entity('bailiff', { member: ['board'] }),
      entity('board', {}),
    ]);
    expect(speakTogether('clerk', 'bailiff', colleagues)).toBe(false);
    expect(speakTogether('fenwick', 'kastel', entities)).toBe(false);
    expect(speakTogether('fenwick', 'nobody', entities)).toBe(false);
  });

  it('leaves what only lies in a place', () => {
    expect(speakTogether('marrow-ceremony', 'marrow', entities)).toBe(false);
    expect(speakTogether('marrow', 'marrow-ceremony', entities)).toBe(false);
  });
});

describe('areRelated', () => {
  it('finds where a thing lies, besides who made it', () => {
    expect(areRelated('marrow-ceremony', 'marrow', entities)).toBe(true);
    expect(areRelated('marrow', 'marrow-ceremony', entities)).toBe(true);
    expect(areRelated('greenmere', 'greenmere-study', entities)).toBe(true);
  });

  it('leaves what a description is of, and strangers', () => {
    expect(areRelated('marrow-dam', 'torvane', entities)).toBe(false);
    expect(areRelated('torsk', 'marrow', entities)).toBe(false);
  });

  it('leaves entities that name one another in a circle', () => {
    const circle = new Map([entity('inn', { within: ['yard'] }), entity('yard', { within: ['inn'] })]);
    expect(areRelated('inn', 'yard', circle)).toBe(true);
    expect(areRelated('inn', 'mill', circle)).toBe(false);
  });
});
