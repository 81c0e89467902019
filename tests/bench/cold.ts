import { until } from '../e2e/browser';
import { launchChromium } from '../e2e/chromium';
import { startServer } from '../e2e/server';
import { benchPage } from './article';
import { EXTENSION } from './copy';
import { type Bench, megabytes, milliseconds } from './table';
import { inTurn, median, percentile } from './times';

const LOADS = 12;

/** A page of forty sentences from its load to its flags: in a browser just started, with the background stopped, later. */
export const coldBench: Bench = {
  name: 'cold',
  async run() {
    const server = await startServer();
    const browser = await launchChromium({ extension: EXTENSION, proxyPort: server.port });
    try {
      const url = server.publish('/bench.html', benchPage());
      const load = async () => {
        const tab = await browser.newTab();
        await tab.goto(url);
        const painted = await until('the paint', () =>
          tab.evaluate(() => (window as { painted?: number }).painted ?? null, null),
        );
        await tab.close();
        return painted;
      };
      const first = await load();
      const later = await inTurn(LOADS, load);
      const cold = await inTurn(LOADS, async () => {
        await browser.stopBackground();
        return load();
      });
      const heap = await browser.backgroundMemory();
      const both = (values: readonly number[]) => [median(values), percentile(values, 0.95)].map(milliseconds);
      return [
        {
          title: `Cold start: ${LOADS} loads each, to the first frame with flags`,
          columns: ['median', '95th percentile', 'aim'],
          rows: [
            ['the first page of a browser just started', milliseconds(first), '', '<= 300 ms'],
            ['background stopped before, as after half a minute', ...both(cold)],
            ['background running', ...both(later)],
            [
              'heap of the background, with the bundled pack',
              heap === null ? 'not told' : megabytes(heap),
              '',
              '< 60 MB',
            ],
          ],
        },
      ];
    } finally {
      await browser.close();
      await server.close();
    }
  },
};
