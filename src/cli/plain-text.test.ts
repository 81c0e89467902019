import { expect, it } from 'vitest';
import { articleOfText } from './plain-text';

function blocks(text: string): [string, string][] {
  const article = articleOfText(text, { published: null, lang: 'en' });
  expect(article.text).toBe(text);
  return article.blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

it('takes a first line without a full stop for the headline, later short ones for headings', () => {
  expect(blocks('Ferry sails\n\nIt left at noon.\nWhat came before\nIt was late.')).toEqual([
    ['headline', 'Ferry sails'],
    ['paragraph', 'It left at noon.'],
    ['heading', 'What came before'],
    ['paragraph', 'It was late.'],
  ]);
});

it('finds no headline where the text begins with a sentence', () => {
  expect(blocks('It left at noon.\nTopics')[0]).toEqual(['paragraph', 'It left at noon.']);
  expect(articleOfText('It left.', { published: null, lang: 'en' }).title).toBe('');
});

it('joins lines that run on in one sentence', () => {
  expect(blocks('“We shall sail,”\nsaid Ann Orwell, the owner.\nThe end came soon.')).toEqual([
    ['paragraph', '“We shall sail,”\nsaid Ann Orwell, the owner.'],
    ['paragraph', 'The end came soon.'],
  ]);
  expect(blocks('It was late. The owner called it\n“a fine boat,”\nand left.')).toHaveLength(1);
});

it('joins a text that was wrapped at a width, and no list of short lines', () => {
  const wrapped = [
    'The ferry left the harbour at noon with three hundred people on',
    'board, among them the mayor of the island and Captain Johanna',
    'Bell, who had sailed it for twenty years.',
  ].join('\n');
  expect(blocks(`${wrapped}\n\nIt sank.`)).toHaveLength(2);
  expect(blocks('Oak\nAsh\nElm\nYew')).toHaveLength(4);
});

it('takes a table cell by cell and leaves its bars out', () => {
  expect(blocks('No. | Key points |\n---|---|\n1 | The ferry sank. |')).toEqual([
    ['list-item', 'No.'],
    ['list-item', 'Key points'],
    ['heading', '---|---|'],
    ['list-item', 'The ferry sank.'],
  ]);
});

it('leaves the marks of a list outside its items', () => {
  expect(blocks('It had:\n- 90 cabins\n2) one bar')).toEqual([
    ['paragraph', 'It had:'],
    ['list-item', '90 cabins'],
    ['list-item', 'one bar'],
  ]);
});

it('is linear: a line of ten million characters and a million lines are read', () => {
  expect(blocks('x'.repeat(10_000_000))).toHaveLength(1);
  expect(blocks('It left.\n'.repeat(300_000))).toHaveLength(300_000);
});

it('finds no block in white space', () => {
  expect(blocks(' \n\t\r\n')).toEqual([]);
});
