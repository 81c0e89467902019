import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { MissingBrowserError, requireBrowser } from '../browsers';
import { buildExtension } from '../build';
import { launchWithExtension } from '../chromium';
import { openCard, serveSample, tabNumber } from '../sample';

/*
 * Builds the extension, opens a sample article in Chromium with it, prints the flags and takes a picture. With a
 * display the browser stays open until it is closed. `--picture FILE` says where the picture goes.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const EXTENSION = join(ROOT, '.output/chrome-mv3');

const { values: options } = parseArgs({
  options: {
    picture: { type: 'string', default: join(ROOT, '.output/demo.png') },
    headless: { type: 'boolean', default: false },
  },
});
const headed = !options.headless && !process.env.CI && Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  requireBrowser('chromium');
  buildExtension('chromium');
  await show();
} catch (error) {
  console.error(error instanceof MissingBrowserError ? error.message : error);
  process.exitCode = 1;
}

async function show(): Promise<void> {
  const sample = await serveSample();
  const profile = mkdtempSync(join(tmpdir(), 'crossread-demo-'));
  const { context, worker } = await launchWithExtension({ extension: EXTENSION, profile, headed });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.bringToFront();
    await page.goto(sample.address);
    await page.waitForFunction(() => CSS.highlights.size > 0, null, { timeout: 15_000 });
    const flags = await readPopup(context, page, `chrome-extension://${new URL(worker.url()).host}`);
    print(sample.address, flags);
    await takePicture(page);
    if (headed) {
      console.log('Click a highlighted passage to see what the sources say. Close the browser to end.');
      await context.waitForEvent('close', { timeout: 0 });
    }
  } finally {
    await context.close();
    sample.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Listed {
  kind: string;
  words: string;
  why: string;
}

/** What the popup lists, in reading order: the same that a click on the toolbar button shows. */
async function readPopup(context: BrowserContext, page: Page, origin: string): Promise<Listed[]> {
  const number = await tabNumber(context, origin, page.url());
  const popup = await context.newPage();
  try {
    await popup.goto(`${origin}/popup.html#tab=${number}`);
    await popup.waitForSelector('.flag');
    return await popup.evaluate(() =>
      [...document.querySelectorAll('.flag')].map((flag) => ({
        kind: flag.firstElementChild?.textContent ?? '',
        words: flag.querySelector('.flag-words')?.textContent ?? '',
        why: flag.querySelector('.flag-why')?.textContent ?? '',
      })),
    );
  } finally {
    await popup.close();
    await page.bringToFront();
  }
}

function print(address: string, flags: Listed[]): void {
  console.log(`\n${flags.length} flags on the sample article (${address}):\n`);
  for (const { kind, words, why } of flags) console.log(`  ${kind}: “${words}”\n    ${why}\n`);
}

/** Opens the card of the first passage, as a click does, and takes a picture of what is on the screen. */
async function takePicture(page: Page): Promise<void> {
  await openCard(page);
  mkdirSync(dirname(resolve(options.picture)), { recursive: true });
  writeFileSync(options.picture, await settled(page));
  console.log(`Picture: ${relative(process.cwd(), resolve(options.picture))}`);
}

/** A picture that no longer changes: the card has faded in. */
async function settled(page: Page): Promise<Buffer> {
  let last = await page.screenshot();
  for (let attempt = 0; attempt < 20; attempt++) {
    const next = await page.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  return last;
}
