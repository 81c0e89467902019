import type { BrowserName } from '../../scripts/browsers';
import type { LanguageCode } from '../../src/text/language';
import type { Plain, Tab, TestBrowser } from './browser';
import type { ExpectedPage } from './expected';
import type { TestServer } from './server';
import { SITE } from './server';

/** What a scenario is given: a browser with the extension, and pages whose flags the check command has told. */
export interface Stage {
  browser: TestBrowser;
  server: TestServer;
  /** The sample article of the demo, published as {@link STORY}. */
  story: ExpectedPage;
  /** The labelled pages, published under their names. */
  pages: ExpectedPage[];
  /** A tab that is closed when the scenario is over. */
  newTab(): Promise<Tab>;
  /** Another browser of the same kind, of another person, that is closed when the scenario is over. */
  another(): Promise<TestBrowser>;
}

/** One thing that a user would notice. Throws where it is not so. */
export interface Scenario {
  /** It is about all that was done in this browser, and means nothing in another. */
  looksBack?: boolean;
  name: string;
  /** In this browser alone: what it shows is the same in the other. */
  only?: BrowserName;
  /** The extension speaks this language, and so do the flags that the stage tells of. Default: English. */
  language?: LanguageCode;
  run(stage: Stage): Promise<void>;
}

export const STORY = `${SITE}/story.html`;

/** The text of the page's highlights, by name; white space as it stands in the page. */
export function highlightsIn(tab: Tab): Promise<Record<string, string[]>> {
  return tab.evaluate(() => {
    const found: Record<string, string[]> = {};
    // Firefox lets no test iterate over a page's objects, only call forEach.
    CSS.highlights.forEach((highlight, name) => {
      const texts: string[] = [];
      highlight.forEach((range) => {
        texts.push(String(range));
      });
      if (texts.length > 0) found[name] = texts;
    });
    return found;
  }, null);
}

/** The rectangles of the first highlighted range that holds these words, in the viewport; it is scrolled into view. */
export function rectsOf(tab: Tab, words: string): Promise<{ x: number; y: number; width: number; height: number }[]> {
  return tab.evaluate((wanted) => {
    const plain = (text: string) =>
      text
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const ranges: Range[] = [];
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((range) => {
        if (plain(String(range)) === wanted) ranges.push(range as Range);
      });
    });
    const range = ranges[0];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rects: { x: number; y: number; width: number; height: number }[] = [];
    const list = range?.getClientRects();
    for (let i = 0; i < (list?.length ?? 0); i++) {
      const { x, y, width, height } = list?.[i] ?? new DOMRect();
      if (width > 0) rects.push({ x, y, width, height });
    }
    return rects;
  }, words);
}

/** Are the words of the flag that stands out in the viewport? */
export function isMarkedInView(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => {
    let seen = false;
    CSS.highlights.get('crossread-focus')?.forEach((range) => {
      const { top, bottom } = (range as Range).getBoundingClientRect();
      seen ||= top >= 0 && bottom <= innerHeight;
    });
    return seen;
  }, null);
}

/** White space and soft hyphens as a reader sees them. */
export function plain(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The browser's number for the tab that was opened last, told by an extension page, which is closed again. */
export async function withExtensionPage<T>(stage: Stage, work: (page: Tab, lastTab: number) => Promise<T>): Promise<T> {
  const page = await stage.browser.newTab();
  try {
    await page.goto(stage.browser.extensionUrl('popup.html'));
    const tabs = (await stage.browser.callExtension(page, 'tabs.query', {})) as { id: number; index: number }[];
    const before = tabs.sort((a, b) => a.index - b.index).at(-2);
    if (!before) throw new Error('Open a tab before asking for its number.');
    return await work(page, before.id);
  } finally {
    await page.close();
  }
}

export function callBadge(stage: Stage, page: Tab, tabId: number): Promise<Plain> {
  return stage.browser.callExtension(page, 'action.getBadgeText', { tabId });
}
