import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import es from '../../public/_locales/es/messages.json';
import { FLAG_KINDS } from '../engine/verdict';
import { KIND_WORDS } from './kinds';

type Catalogue = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
const catalogues: [string, Catalogue][] = [
  ['en', en],
  ['es', es],
];

describe('_locales', () => {
  it('has the same keys and placeholders in both languages', () => {
    const shape = (catalogue: Catalogue) =>
      Object.entries(catalogue).map(([key, { placeholders }]) => [key, placeholders ?? {}]);
    expect(shape(es)).toEqual(shape(en));
  });

  it.each(catalogues)('uses in %s every placeholder that it declares, and no other', (_language, catalogue) => {
    for (const [key, { message, placeholders = {} }] of Object.entries(catalogue)) {
      const used = [...message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]);
      expect(new Set(used), key).toEqual(new Set(Object.keys(placeholders)));
    }
  });

  it.each(catalogues)('names in %s every kind, each differently', (_language, catalogue) => {
    const labels = FLAG_KINDS.map((kind) => catalogue[KIND_WORDS[kind].label]?.message);
    const sentences = FLAG_KINDS.map((kind) => catalogue[KIND_WORDS[kind].about]?.message);
    expect(new Set(labels).size).toBe(FLAG_KINDS.length);
    expect(new Set(sentences).size).toBe(FLAG_KINDS.length);
  });

  it.each(catalogues)('calls in %s no statement false, wrong or a lie', (_language, catalogue) => {
    for (const { label, about } of Object.values(KIND_WORDS)) {
      expect(`${catalogue[label]?.message} ${catalogue[about]?.message}`).not.toMatch(
        /false|wrong|lie\b|fals[oa]|mentira/i,
      );
    }
  });
});
