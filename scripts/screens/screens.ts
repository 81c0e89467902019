import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import { MissingBrowserError, requireBrowser } from '../browsers';
import { buildExtension } from '../build';
import { launchWithExtension } from '../chromium';
import { type Sample, serveSample, tabNumber } from '../sample';
import { spanishCopy } from '../spanish';
import { writeNotes } from './notes';
import { NARROW, SURFACES, type Surface } from './surfaces';

/*
 * Takes a picture of every surface: English and Spanish, light and dark, wide and narrow, into `.output/screens/`, with
 * a page that shows them all. `--only card` takes what matches.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const EXTENSION = join(ROOT, '.output/chrome-mv3');
const FOLDER = join(ROOT, '.output/screens');
const THEMES = ['light', 'dark'] as const;
const HEIGHT = 800;

const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const surfaces = SURFACES.filter(({ name }) => name.includes(options.only));

try {
  requireBrowser('chromium');
  buildExtension('chromium');
  const sample = await serveSample();
  const spanish = await spanishCopy(EXTENSION);
  mkdirSync(FOLDER, { recursive: true });
  const names: string[] = [];
  try {
    names.push(...(await takeAll('en', EXTENSION, sample)), ...(await takeAll('es', spanish, sample)));
  } finally {
    rmSync(spanish, { recursive: true });
    sample.close();
  }
  writeFileSync(join(FOLDER, 'index.html'), contactSheet(names));
  console.log(`${names.length} pictures: ${relative(process.cwd(), join(FOLDER, 'index.html'))}`);
} catch (error) {
  console.error(error instanceof MissingBrowserError ? error.message : error);
  process.exitCode = 1;
}

/** @returns the names of the pictures */
async function takeAll(language: string, extension: string, sample: Sample): Promise<string[]> {
  const profile = mkdtempSync(join(tmpdir(), 'crossread-screens-'));
  const { context, worker } = await launchWithExtension({ extension, profile, headed: false });
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const names: string[] = [];
  try {
    const article = await context.newPage();
    await article.goto(sample.address);
    await article.waitForFunction(() => CSS.highlights.size > 0, null, { timeout: 15_000 });
    const tab = await tabNumber(context, origin, sample.address);
    await writeNotes(context, origin, tab, sample.address);
    for (const surface of surfaces)
      for (const theme of THEMES)
        for (const width of [surface.width, NARROW]) {
          const name = `${surface.name}-${language}-${theme}-${width}.png`;
          const address = surface.address?.replace('TAB', String(tab));
          await take(context, surface, {
            address: address ? `${origin}/${address}` : sample.address,
            theme,
            width,
            file: join(FOLDER, name),
          });
          names.push(name);
        }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return names;
}

interface Shot {
  address: string;
  theme: (typeof THEMES)[number];
  /** CSS pixels. */
  width: number;
  file: string;
}

async function take(context: BrowserContext, surface: Surface, { address, theme, width, file }: Shot): Promise<void> {
  const page = await context.newPage();
  try {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: HEIGHT });
    await page.goto(address);
    await page.waitForSelector(surface.ready);
    if (surface.address === null) await page.waitForFunction(() => CSS.highlights.size > 0, null, { timeout: 15_000 });
    await surface.prepare?.(page);
    await page.screenshot({ path: file, fullPage: surface.address !== null });
  } finally {
    await page.close();
  }
}

function contactSheet(names: readonly string[]): string {
  const figures = names.map((name) => `<figure><img src="${name}" alt=""><figcaption>${name}</figcaption></figure>`);
  return `<!doctype html><meta charset="utf-8"><title>Every surface</title>
<style>body{font:14px system-ui;display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start}
figure{margin:0}img{max-width:420px;max-height:640px;border:1px solid #999}</style>
${figures.join('\n')}
`;
}
