import { type Tab, until } from './browser';
import { highlightsIn, plain, STORY, type Stage, withExtensionPage } from './scenario';

/** The settings as they are stored, with the versions that stand beside them. */
const STORED = ['kinds', 'threshold', 'basis', 'sites', 'theme', 'paint', 'remember'].flatMap((key) => [
  key,
  `${key}$`,
]);

/** Opens the options, and puts all settings back to what they were at first when the work is done. */
export async function withOptions<T>(stage: Stage, work: (options: Tab) => Promise<T>): Promise<T> {
  const options = await stage.newTab();
  await options.goto(stage.browser.extensionUrl('options.html'));
  await until('the options', () => options.evaluate(() => document.querySelector('dialog') !== null, null));
  try {
    return await work(options);
  } finally {
    await options.goto(stage.browser.extensionUrl('options.html'));
    await stage.browser.callExtension(options, 'storage.local.remove', STORED);
  }
}

/** Opens the popup as it is for the tab that was opened last, and shows its number to the work. */
export function withPopup<T>(stage: Stage, work: (popup: Tab, tab: number) => Promise<T>): Promise<T> {
  return withExtensionPage(stage, async (page, id) => {
    // A change of the hash alone loads nothing.
    await page.goto('about:blank');
    await page.goto(`${stage.browser.extensionUrl('popup.html')}#tab=${id}`);
    await until('the popup', () => page.evaluate(() => document.querySelector('.foot') !== null, null));
    return work(page, id);
  });
}

/** Clicks the first element that matches, as the keyboard would, once it may be: a field is off until its value is known. */
export async function clickOn(tab: Tab, selector: string): Promise<void> {
  await until(selector, () =>
    tab.evaluate((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      if (!element || element.matches(':disabled')) return false;
      element.click();
      return true;
    }, selector),
  );
}

/** The text of the first element that matches, as a reader sees it; null where there is none, or nothing in it. */
export async function textOf(tab: Tab, selector: string): Promise<string | null> {
  const text = await tab.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? null, selector);
  return text ? plain(text) : null;
}

export async function openStory(stage: Stage, url = STORY): Promise<Tab> {
  const tab = await stage.newTab();
  await tab.goto(url);
  await untilPainted(tab);
  return tab;
}

/** The words that are painted, each once. */
export async function paintedWords(tab: Tab): Promise<string[]> {
  const found = await highlightsIn(tab);
  return distinct(Object.values(found).flat());
}

export function untilPainted(tab: Tab): Promise<string[] | true> {
  return until('highlights', async () => (await paintedWords(tab)).length > 0);
}

/** Waits until exactly these flags' words are painted. */
export async function untilPaintedAre(tab: Tab, flags: readonly { exact: string }[]): Promise<void> {
  const wanted = JSON.stringify(distinct(flags.map(({ exact }) => exact)));
  await until(`the paint of ${wanted}`, async () => JSON.stringify(await paintedWords(tab)) === wanted);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map(plain))].sort();
}

/** Clicks a part of the open card with the mouse, as soon as it is there and stands still: the card hears no other click. */
export async function clickInCard(tab: Tab, selector: string): Promise<void> {
  let before = '';
  const at = await until(`${selector} in the card`, async () => {
    const centre = await tab.evaluateInShadow(
      'crossread-card',
      (root, wanted) => {
        const part = root.querySelector(wanted);
        part?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = part?.getBoundingClientRect() ?? new DOMRect();
        return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
      },
      selector,
    );
    const now = JSON.stringify(centre);
    const isStill = now === before;
    before = now;
    return isStill && centre;
  });
  await tab.click(at);
}
