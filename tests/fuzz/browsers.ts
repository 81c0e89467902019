import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browsers';
import { BROWSERS } from '../e2e/browsers';
import { drawPage, nothingDrawn, prepare, said, tryPage } from '../e2e/drawn-pages';
import { expectedPages } from '../e2e/expected';
import { startServer } from '../e2e/server';
import { labelledPages } from '../score/labels';
import { ROOT } from '../tree';

/*
 * Drawn pages in real browsers, with the extension as it was built last: a round of `npm run fuzz -- browsers`. Page by page
 * from the seed on; each browser ends at the first that fails, and leaves it in a file.
 */
const [SEED, PAGES] = [Number(process.env.FUZZ_SEED), Number(process.env.FUZZ_PAGES)];
const UNTIL = Number(process.env.FUZZ_UNTIL) || Number.POSITIVE_INFINITY;
const OUT = '.output/fuzz';

const covering = labelledPages().filter(({ file, labels }) => file.endsWith('.html') && labels.covers);
const [story, ...pages] = expectedPages(['scripts/demo/article.html', ...covering.map(({ file }) => file)]);
if (!story) throw new Error('The sample article is missing.');
const sources = { story, pages };

const ends = await Promise.all((Object.keys(BROWSERS) as BrowserName[]).map(tryPages));
process.exit(ends.every(Boolean) ? 0 : 1);

/** @returns whether none failed */
async function tryPages(name: BrowserName): Promise<boolean> {
  const { build, launch } = BROWSERS[name];
  const server = await startServer();
  const browser = await launch({ extension: join(ROOT, build), proxyPort: server.port });
  const figures = nothingDrawn();
  let seed = SEED;
  try {
    const ground = await prepare(browser, server, sources);
    for (; seed < SEED + PAGES && Date.now() < UNTIL; seed++) await tryPage(ground, seed, figures);
    return true;
  } catch (error) {
    const file = join(OUT, `${name}-${seed}.html`);
    mkdirSync(join(ROOT, OUT), { recursive: true });
    writeFileSync(join(ROOT, file), drawPage(sources, seed).html);
    console.log(`FAILED  ${name}: ${error instanceof Error ? error.message : error}`);
    console.log(`The page is ${file}. To repeat it: npm run fuzz -- 1 --seed ${seed} browsers`);
    return false;
  } finally {
    await browser.close();
    await server.close();
    console.log(`${name}: ${said(figures)}`);
  }
}
