import type { Plain, Tab } from '../browser';
import { until } from '../browser';
import { type Stage, withExtensionPage } from '../scenario';

/** The side panel as a page of its own, about the tab that was opened last; it is closed when `work` is done. */
export function withPanel<T>(stage: Stage, work: (panel: Tab) => Promise<T>): Promise<T> {
  return withExtensionPage(stage, async (page, id) => {
    await page.goto('about:blank');
    await page.goto(`${stage.browser.extensionUrl('sidepanel.html')}#tab=${id}`);
    return work(page);
  });
}

/** The text of all elements that match, white space squeezed. */
export function textsOf(tab: Tab, selector: string): Promise<string[]> {
  return tab.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
    selector,
  );
}

/** Waits until the elements that match say exactly this. */
export async function untilTexts(tab: Tab, selector: string, expected: readonly string[]): Promise<void> {
  const same = (found: Plain) => JSON.stringify(found) === JSON.stringify(expected);
  let found: string[] = [];
  await until(`${selector} to say ${JSON.stringify(expected)}`, async () => {
    found = await textsOf(tab, selector);
    return same(found);
  }).catch((error: Error) => {
    throw new Error(`${error.message} It says ${JSON.stringify(found)}.`);
  });
}
