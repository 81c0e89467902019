import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/** A loopback server with the sample article and nothing else. */
export interface Sample {
  address: string;
  close(): void;
}

export async function serveSample(): Promise<Sample> {
  const html = readFileSync(join(import.meta.dirname, 'demo/article.html'));
  const server = createServer((request, response) => {
    if (request.url === '/') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void server.close(),
  };
}

/**
 * The browser's number for the tab that shows `address`, told by an extension page.
 * @throws Error if no tab shows it
 */
export async function tabNumber(context: BrowserContext, origin: string, address: string): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto(`${origin}/popup.html`);
    const number = await page.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };
      };
      return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id;
    }, address);
    if (number === undefined) throw new Error(`No tab shows ${address}.`);
    return number;
  } finally {
    await page.close();
  }
}

/** A click on the first words that are painted, as a reader does. */
export async function openCard(page: Page): Promise<void> {
  const at = await page.evaluate(() => {
    const ranges: Range[] = [];
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((range) => {
        ranges.push(range as Range);
      });
    });
    ranges.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    const rect = ranges[0]?.getClientRects()[0];
    return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
  });
  if (!at) throw new Error('Nothing is painted on the sample article.');
  await page.mouse.click(at.x, at.y);
  await page.waitForSelector('crossread-card', { state: 'attached' });
}
