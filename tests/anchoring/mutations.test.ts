import { expect, it } from 'vitest';
import { EDITS } from './edits';
import { pageFiles, printed, runTrials, total } from './trials';

/** Edits after which the words are as they were: nearly all of them are to be found. */
const HARMLESS = ['nothing', 'marks typeset', 'inline tags', 'white space', 'paragraph put in', 'word changed after'];
/** Edits after which the words are gone: none is to be found. */
const DEADLY = [
  'words deleted',
  'sentence deleted',
  'other words in their place',
  'near twin elsewhere, sentence deleted',
];
const SPANS_PER_PAGE = 2;

it('never puts an annotation on other words, and finds most that are there', { timeout: 300_000 }, async () => {
  const { table, mistakes } = await runTrials(pageFiles(), SPANS_PER_PAGE, 2026);
  const said = printed(table);
  expect(mistakes, said).toEqual([]);
  expect([...table.keys()].sort()).toEqual(Object.keys(EDITS).sort());
  const share = (name: string) => {
    const { right, refused } = table.get(name) ?? { right: 0, refused: 1 };
    return right / (right + refused);
  };
  for (const name of HARMLESS) expect(share(name), `${name}\n${said}`).toBeGreaterThan(0.9);
  for (const name of DEADLY) expect(share(name), `${name}\n${said}`).toBe(0);
  const { right, refused } = total(table);
  // A third of the edits delete the words, or leave nobody able to tell.
  expect(right / (right + refused), said).toBeGreaterThan(0.55);
});
