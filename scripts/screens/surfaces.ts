import type { Page } from 'playwright-core';
import { openCard } from '../sample';
import { openEditor, openNotesTab, openRow } from './notes';

/** What a picture is taken of. */
export interface Surface {
  name: string;
  /** Its address: of the extension (`popup.html`), `TAB` for the number of the article's tab; null for the article itself. */
  address: string | null;
  /** CSS pixels; beside it every surface is taken at {@link NARROW}. */
  width: number;
  /** What must be there before the picture is taken. */
  ready: string;
  /** Brings it to the state that is shown. */
  prepare?(page: Page): Promise<void>;
}

/** The narrowest window that the interface is made for, in CSS pixels. */
export const NARROW = 320;

export const SURFACES: readonly Surface[] = [
  { name: 'page', address: null, width: 1100, ready: 'body' },
  { name: 'card', address: null, width: 1100, ready: 'body', prepare: openCard },
  { name: 'popup', address: 'popup.html#tab=TAB', width: 380, ready: '.flag' },
  { name: 'panel', address: 'sidepanel.html#tab=TAB', width: 380, ready: '.flag' },
  { name: 'panel-story', address: 'sidepanel.html#tab=TAB', width: 380, ready: '[role="tab"]', prepare: openStory },
  { name: 'panel-notes', address: 'sidepanel.html#tab=TAB', width: 380, ready: '.flag', prepare: openNotesTab },
  { name: 'notes', address: 'notes.html', width: 1100, ready: '.row-open', prepare: openRow },
  { name: 'panel-share', address: 'sidepanel.html#tab=TAB', width: 380, ready: '.flag', prepare: openShare },
  { name: 'options', address: 'options.html', width: 900, ready: 'main h1' },
  { name: 'welcome', address: 'welcome.html', width: 900, ready: '.flag' },
  { name: 'sources', address: 'sources.html', width: 1100, ready: 'article h1' },
  // Last: an editor that is open stays so.
  { name: 'editor', address: 'sidepanel.html#tab=TAB', width: 380, ready: '.flag, .editor', prepare: openEditor },
];

async function openStory(page: Page): Promise<void> {
  await page.locator('#finding-tab-story').click();
  await page.waitForSelector('[role="tabpanel"] table');
}

async function openShare(page: Page): Promise<void> {
  await page.locator('ol.flags li:first-child .flag').click();
  await page.locator('.share > summary').first().click();
  await page.locator('.flag-detail .share > summary').click();
  await page.waitForSelector('.flag-detail .share-item');
}
