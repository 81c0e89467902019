import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { requireBrowser } from './browsers';

/** Draws `scripts/icon.svg` at the sizes that browsers ask for. Run it after a change of the drawing. */
const SIZES = [16, 32, 48, 96, 128];
const FOLDER = 'public/icon';

const svg = await readFile('scripts/icon.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: requireBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(`${FOLDER}/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
