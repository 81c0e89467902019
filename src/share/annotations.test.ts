import { expect, it } from 'vitest';
import { annotation, shared } from '../../tests/share/fixture';
import { annotations } from './annotations';
import { importAnnotations } from './import/annotations';
import { shareWords } from './words';

const words = shareWords('en');
const items = (text: string) => JSON.parse(text).first.items;

it('writes a person’s rating, note, tags and evidence as bodies with purposes', () => {
  const [item] = items(annotations.write([shared({ flags: [], annotations: [annotation()] })], { words }));
  expect(item.body.map(({ purpose }: { purpose: string }) => purpose)).toEqual([
    'classifying',
    'commenting',
    'tagging',
    'tagging',
    'linking',
    'linking',
    'linking',
  ]);
  expect(item.creator).toEqual({ type: 'Person', name: 'Ann' });
});

it('writes a flag as what a program noticed, without a rating; it comes in as a draft', () => {
  const text = annotations.write([shared()], { words });
  const [item] = items(text);
  expect(item).toMatchObject({ motivation: 'highlighting', creator: { type: 'Software', name: 'Crossread' } });
  expect(text).not.toContain('#rating-');
  const read = importAnnotations(text);
  expect(read).toMatchObject({
    ok: true,
    annotations: [{ status: 'draft', rating: null, author: '', flag: { kind: 'contradicted' } }],
  });
});

it('names a text without an address by its hash', () => {
  const page = { url: null, title: '', published: null, lang: 'en' };
  const [item] = items(annotations.write([shared({ page })], { words }));
  expect(item.target.source.id).toBe('ni:///sha-256;q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s');
});
