import { describe, expect, it } from 'vitest';
import { VALUE_KINDS } from '../src/pack/pattern';
import { claimSchema, entitySchema, FACET_TYPES, facetSchema, readingSchema, recordSchema } from '../src/pack/schema';
import { storyFile, storyReading } from '../src/pack/story';
import { ROLE_NAMES } from '../src/text/roles';
import { SCALE_LEVELS } from '../src/text/scales';
import { read } from './tree';

const STORY = /^## A story\n([\s\S]*?)^## /m.exec(read('CONTRIBUTING.md'))?.[1] ?? '';

/** The words that stand as code in the section on stories. */
const CODE = new Set([...STORY.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.match(/#?[A-Za-z]+/g) ?? []));

/** What says itself what it is. */
const PLAIN = new Set([
  'id',
  'title',
  'release',
  'languages',
  'names',
  'citation',
  'url',
  'published',
  'quote',
  'value',
]);
/** What only a compiled pack has. */
const COMPILED = new Set(['basis', 'start', 'end']);
/** What the section speaks of by what it holds. */
const IN_WORDS = new Set(['from', 'facet', 'facets', 'readings', 'recognise', 'documents']);

describe('CONTRIBUTING.md, "A story"', () => {
  const { attribution } = claimSchema.shape;
  const { type, gender } = entitySchema.shape;
  it.each([
    ['field of story.yaml', Object.keys(storyFile.shape)],
    ['field of an entity', Object.keys(entitySchema.shape)],
    ['field of a claim', Object.keys(claimSchema.shape)],
    ['field of a facet', Object.keys(facetSchema.shape)],
    ['field of a reading', [...Object.keys(storyReading.shape), ...Object.keys(readingSchema.shape)]],
    ['field of the record', Object.keys(recordSchema.shape)],
    ['kind of facet', FACET_TYPES],
    ['kind of entity', type.options],
    ['gender', gender.unwrap().options],
    ['kind of attribution', attribution.options.filter((option) => option !== 'none')],
    ['scale', Object.keys(SCALE_LEVELS)],
    ['value in a pattern', VALUE_KINDS.map((kind) => `#${kind}`)],
  ])('names every %s', (what, names) => {
    expect(names.length).toBeGreaterThan(1);
    const missing = names.filter(
      (name) => !CODE.has(name) && ![PLAIN, COMPILED, IN_WORDS].some((set) => set.has(name)),
    );
    expect(missing, `Say what each ${what} is for`).toEqual([]);
  });

  it.each(Object.entries(SCALE_LEVELS))('lists the levels of %s, the least first', (scale, levels) => {
    expect(STORY).toMatch(new RegExp(`\\| .*\`${scale}\`: ${levels.join(', ')}\\b`));
  });

  it('says of every role who fills it, and of no other', () => {
    const table = /\| role \|[\s\S]*?\n\n/.exec(STORY)?.[0] ?? '';
    const rows = table.split('\n').filter((row) => row.startsWith('| `'));
    const told = rows.map((row) =>
      row
        .split('|')
        .slice(1, 3)
        .map((cell) => cell.split('·').map((one) => one.trim())),
    );
    const roles = told.flatMap(([names = []]) => names.map((name) => name.replaceAll('`', '')));
    expect(roles.sort()).toEqual([...ROLE_NAMES].sort());
    for (const [names = [], who = []] of told) expect(who, names.join()).toHaveLength(names.length);
  });
});
