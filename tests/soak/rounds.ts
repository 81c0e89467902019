import { type Tab, type TestBrowser, until } from '../e2e/browser';
import { OTHER, piecesOf, publishDynamic } from '../e2e/dynamic-pages';
import { flaggedIn } from '../e2e/flagged';
import { STORY } from '../e2e/scenario';
import { cardsIn, loadStopped, openCard, rangesIn } from '../e2e/scenarios/stopped';
import { SITE, type TestServer } from '../e2e/server';

/** Where the rounds take place. */
export interface Ground {
  browser: TestBrowser;
  server: TestServer;
  /** How many flags the story's page has. */
  flags: number;
  /** A tab that goes from page to page, as a reader does. */
  reader: Tab;
  /** A page that stays, and shows one article after another by itself: the page script lives on in it. */
  app: Tab;
  /** One that stays and never shows the story: the gate alone lives on in it. */
  plainApp: Tab;
  /** An extension page, which sees what is stored. */
  desk: Tab;
}

export interface Load {
  pages: number;
  articles: number;
  cards: number;
  panels: number;
  stops: number;
  failed: number;
}

export function nothing(): Load {
  return { pages: 0, articles: 0, cards: 0, panels: 0, stops: 0, failed: 0 };
}

export async function prepare(browser: TestBrowser, server: TestServer, html: string, flags: number): Promise<Ground> {
  const { lead, blocks } = piecesOf(html);
  const app = (path: string) =>
    publishDynamic(server, {
      path,
      body: '<main id="main"></main>',
      pieces: { story: `<article>${lead}${blocks.join('')}</article>`, other: OTHER },
      script: `addEventListener('go', ({ detail: [what, address] }) => {
        history.replaceState(null, '', address);
        document.getElementById('main').replaceChildren(piece(what));
      });`,
    });
  server.publish('/plain.html', `<!DOCTYPE html><html lang="en"><title>Ferries</title><body>${OTHER}</body></html>`);
  const open = async (url: string) => {
    const tab = await browser.newTab();
    await tab.goto(url);
    return tab;
  };
  return {
    browser,
    server,
    flags,
    app: await open(app('/app.html')),
    plainApp: await open(app('/plain-app.html')),
    desk: await open(browser.extensionUrl('sources.html')),
    reader: await browser.newTab(),
  };
}

const show = (tab: Tab, what: 'story' | 'other', address: string) =>
  tab.evaluate((detail) => void dispatchEvent(new CustomEvent('go', { detail })), [what, address]);

/** Some minutes of a reader's day in a few seconds. @param chance where in it the background is stopped; null: nowhere */
export async function round(ground: Ground, number: number, chance: number | null, load: Load): Promise<void> {
  const { browser, reader, app, plainApp, flags } = ground;
  await reader.activate();
  await reader.goto(`${SITE}/plain.html?${number}`);
  const url = `${STORY}?soak=${number}`;
  if (chance === null) await reader.goto(url);
  else if (await loadStopped(ground, reader, url, chance)) load.stops++;
  load.pages += 2;
  const isPainted = async () => (await rangesIn(reader)) === flags;
  const isOpened = await until('the paint', isPainted)
    .then(() => openAndClose(reader))
    .then(
      () => true,
      (error: Error) => void console.log(`round ${number}: ${error.message}`),
    );
  if (isOpened) load.cards++;
  else load.failed++;

  await show(plainApp, 'other', `/plain-app.html?${number}`);
  await app.activate();
  await show(app, 'story', `/app.html?story=${number}`);
  await until('the article painted', async () => (await rangesIn(app)) === flags).catch(() => load.failed++);
  await show(app, 'other', `/app.html?other=${number}`);
  await until('the paint gone', async () => (await flaggedIn(app)).length === 0);
  load.articles += 3;

  const panel = await browser.newTab();
  await panel.goto(browser.extensionUrl(number % 2 === 0 ? 'sidepanel.html' : 'popup.html'));
  await until('the panel', () => panel.evaluate(() => document.querySelector('footer') !== null, null));
  await panel.close();
  load.panels++;
}

async function openAndClose(tab: Tab): Promise<void> {
  await openCard(tab);
  await tab.press('Escape');
  await until('the card closed', async () => (await cardsIn(tab)) === 0);
}
