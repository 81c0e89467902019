import { describe, expect, it } from 'vitest';
import { idleKeys } from '../src/pack/facet-keys';
import { VALUE_KINDS } from '../src/pack/pattern';
import { claimSchema, entitySchema, FACET_TYPES, facetSchema, readingSchema, recordSchema } from '../src/pack/schema';
import { recordFile, storyFile, storyReading } from '../src/pack/story';
import { ROLE_NAMES } from '../src/text/roles';
import { SCALE_LEVELS, type ScaleName, scalePhrases } from '../src/text/scales';
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
  'author',
  'publisher',
  'file',
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
    ['field of a document', Object.keys(storyFile.shape.documents.element.shape)],
    ['field of a concept', Object.keys(storyFile.shape.concepts.valueType.shape)],
    ['field of an entity', Object.keys(entitySchema.shape)],
    ['field of a claim', Object.keys(claimSchema.shape)],
    ['field of a facet', Object.keys(facetSchema.shape)],
    ['field of a reading', [...Object.keys(storyReading.shape), ...Object.keys(readingSchema.shape)]],
    ['field of the record', [...Object.keys(recordSchema.shape), ...Object.keys(recordFile.element.shape)]],
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

  it.each(Object.keys(SCALE_LEVELS) as ScaleName[])('gives wordings of each level of %s, as they are', (scale) => {
    const row = new RegExp(`^\\| \`${scale}\` \\| (.*) \\|$`, 'm').exec(STORY)?.[1] ?? '';
    const told = row.split(' · ').map((level) => ({
      level: level.split(' "')[0],
      wordings: [...level.matchAll(/"([^"]+)"/g)].map(([, wording]) => wording),
    }));
    expect(told.map(({ level }) => level)).toEqual(SCALE_LEVELS[scale]);
    const phrases = new Map(scalePhrases(scale, 'en'));
    for (const { level = '', wordings } of told) {
      expect(wordings.length, level).toBeGreaterThan(0);
      for (const wording of wordings) expect(phrases.get(level), `${level}: ${wording}`).toContain(wording);
    }
  });

  it('gives no kind of facet a key that it does not read', () => {
    const heads = STORY.split('\n').map((line) => [...(line.split('|')[1] ?? '').matchAll(/`([a-z]+)/g)]);
    const named = heads.map((codes) => codes.map(([, code = '']) => code));
    const rows = named.map((codes) => ({
      types: FACET_TYPES.filter((type) => codes.includes(type) && !(type === 'scale' && codes.includes('role'))),
      keys: Object.keys(facetSchema.shape).filter((key) => codes.includes(key) && key !== 'type'),
    }));
    const kinds = rows.filter(({ types, keys }) => types.length > 0 && keys.length > 0);
    expect(kinds.length).toBeGreaterThan(4);
    for (const { types, keys } of kinds)
      for (const key of keys) {
        const readBy = types.filter((type) => idleKeys({ type, [key]: [] }).length === 0);
        expect(readBy, `${types.join()}: ${key}`).not.toEqual([]);
      }
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
