import { describe, expect, it } from 'vitest';
import type { FakeExtension } from './fake-extension';
import { Figures } from './figures';
import { check, settled } from './journeys';
import type { FakePage } from './page';
import { eventually, FLAGGED, newStage, openPage, quiet } from './stage';

const figures = new Figures('a card that is open as the page script is loaded again');

/** The reader turns to a flag. */
async function openCard(extension: FakeExtension, page: FakePage): Promise<void> {
  await eventually(() => page.painted.length > 0);
  await extension.toPage(page.id, { type: 'tab:show', flag: 0 }, extension.panel().sender);
  await eventually(() => page.cards === 1);
}

/** A page in which the page script, where it is loaded a second time, comes once the card is open. */
async function openedBefore(at: readonly number[]) {
  const extension = newStage(at);
  const page = openPage();
  const inject = page.inject.bind(page);
  let [loaded, isOpen] = [0, () => {}];
  const opened = new Promise<void>((resolve) => {
    isOpen = resolve;
  });
  page.inject = async (file) => {
    if (file === '/content-scripts/page.js' && ++loaded > 1) await opened;
    return inject(file);
  };
  extension.stops.isCounting = true;
  page.load();
  await openCard(extension, page);
  isOpen();
  await settled(extension, page);
  return { extension, page, loaded };
}

const seen = ({ painted, cards }: FakePage) => ({ painted, cards });
const whole = { painted: FLAGGED, cards: 1 };

describe('a card stays open', () => {
  it('where the gate asks again, for the background was stopped at any step of its work', async () => {
    const calm = await openedBefore([]);
    expect(seen(calm.page)).toEqual(whole);
    const wrong: object[] = [];
    let again = 0;
    for (let step = 0; step < calm.extension.stops.count; step++) {
      const { page, loaded } = await openedBefore([step]);
      figures.add('loads with a stop');
      if (loaded > 1) again++;
      const found = seen(page);
      if (JSON.stringify(found) !== JSON.stringify(whole)) wrong.push({ step, loaded, ...found });
    }
    expect(wrong).toEqual([]);
    figures.add('scripts loaded again', again);
    expect(again).toBeGreaterThan(0);
  }, 120_000);

  it('where the reader has the page checked again, which is done', async () => {
    const { extension, page } = await openedBefore([]);
    const before = extension.calls;
    await check(extension);
    expect((await settled(extension, page))?.status).toBe('done');
    await quiet();
    expect(extension.calls).toBeGreaterThan(before);
    expect(seen(page)).toEqual(whole);
  });
});
