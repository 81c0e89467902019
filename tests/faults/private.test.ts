import { expect, it } from 'vitest';
import { Figures } from './figures';
import { settled } from './journeys';
import { FLAGGED, newStage, openPage } from './stage';

const figures = new Figures('private windows');

/** Reads the story in a window and gives the keys that are on the disk afterwards. */
async function visit(incognito: boolean): Promise<string[]> {
  const extension = newStage();
  const page = openPage();
  const { tab } = page.context.sender;
  if (!tab) throw new Error('A page has a tab.');
  tab.incognito = incognito;
  page.load();
  await settled(extension, page);
  figures.add('visits');
  expect(page.painted).toEqual(FLAGGED);
  return [...extension.local.values.keys()];
}

it('remembers what a page said, but of one in a private window not even its address', async () => {
  expect((await visit(false)).filter((key) => key.startsWith('seen:'))).toHaveLength(1);
  expect(await visit(true)).toEqual([]);
});
