import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { requireBrowser } from '../../scripts/browsers';
import { launchWithExtension, VIEWPORT } from '../../scripts/chromium';
import { startServer } from '../e2e/server';
import { benchPage, LONG_PAGE, measured } from './article';
import { EXTENSION } from './copy';
import { HIGHLIGHTERS, OWN_PARTS } from './highlighters';
import { useTable } from './in-use';
import { storyPages } from './pages';
import { type Load, longestAnew, openPainted, paintedByOthers } from './painted';
import { type Bench, milliseconds, type Table, times } from './table';
import { inTurn, median, percentile } from './times';

const LOADS = 5;
/** Of a labelled page; what is least in them counts. */
const LOADS_OF_A_PAGE = 2;

/**
 * What a page of the story pays for its highlights, against what highlights the same words and is told where they are: one of
 * ten thousand words, and the labelled ones. And whether the long one can be used meanwhile.
 */
export const storyBench: Bench = {
  name: 'story',
  async run() {
    const server = await startServer();
    const profile = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
    const network = [`--proxy-server=127.0.0.1:${server.port}`, '--proxy-bypass-list=<-loopback>'];
    const { context } = await launchWithExtension({ extension: EXTENSION, profile, headed: false, args: network });
    const plain = await chromium.launch({
      executablePath: requireBrowser('chromium'),
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-gpu', ...network],
    });
    try {
      const bare = await plain.newContext({ viewport: VIEWPORT });
      /** Ours first, then its parts, then the others. */
      const loadAll = async (url: string) => {
        const { load, places } = await openPainted(context, url);
        return { places: places.length, loads: [load, ...(await paintedByOthers(bare, server, url, places))] };
      };
      const long = server.publish(
        '/long.html',
        benchPage(LONG_PAGE).replace('<article>', '<textarea></textarea><article>'),
      );
      const seen = await inTurn(LOADS, () => loadAll(long));
      const anew = await inTurn(LOADS, () => longestAnew(context, long));
      const real: Load[][] = [];
      let longest = 0;
      for (const { name, html } of storyPages()) {
        const url = server.publish(`/${encodeURIComponent(name)}`, measured(html));
        const twice = await inTurn(LOADS_OF_A_PAGE, () => loadAll(url));
        longest = Math.max(longest, ...twice.map(({ loads }) => loads[0]?.longest ?? 0));
        real.push(
          each(
            twice.map(({ loads }) => loads),
            (values) => Math.min(...values),
          ),
        );
      }
      return [
        longTable(
          seen.map(({ loads }) => loads),
          anew,
          seen[0]?.places ?? 0,
        ),
        realTable(real, longest),
        await useTable(context, bare, long),
      ];
    } finally {
      await plain.close();
      await context.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

const NAMES = ['crossread', ...Object.keys(OWN_PARTS), ...Object.keys(HIGHLIGHTERS)];

/** One of several measurements of the same loads, each figure by itself. */
function each(seen: readonly Load[][], one: (values: readonly number[]) => number): Load[] {
  return NAMES.map((_, at) => {
    const of = (figure: keyof Load) => one(seen.map((loads) => loads[at]?.[figure] ?? Number.NaN));
    return { painted: of('painted'), script: of('script'), drawing: of('drawing'), longest: of('longest') };
  });
}

function longTable(seen: readonly Load[][], anew: readonly number[], places: number): Table {
  const medians = each(seen, median);
  const [ours] = medians;
  const first = seen.map(([load]) => load?.longest ?? Number.NaN);
  const longest = (of: readonly number[]) => [milliseconds(median(of)), `at most ${milliseconds(Math.max(...of))}`];
  return {
    title: `Story page of ten thousand words, ${places} places: tasks of the main thread, on the processor`,
    columns: ['script', 'to ours', 'styles, layout, paint', 'both, to ours', 'start to painted'],
    rows: [
      ...medians.map(({ script, drawing, painted }, at) => [
        NAMES[at] ?? '',
        milliseconds(script),
        times(script / (ours?.script ?? 0)),
        milliseconds(drawing),
        times((script + drawing) / ((ours?.script ?? 0) + (ours?.drawing ?? 0))),
        Number.isNaN(painted) ? '' : milliseconds(painted),
      ]),
      [`longest task of ours, median of ${LOADS} loads`, ...longest(first), '', 'aim: <= 16 ms'],
      ['the same, when all words stand in other nodes', ...longest(anew), '', 'aim: <= 16 ms'],
    ],
  };
}

function realTable(pages: readonly Load[][], longest: number): Table {
  const both = (of: (loads: readonly Load[]) => number, as: (value: number) => string) => {
    const values = pages.map(of);
    return [as(median(values)), as(percentile(values, 0.95))];
  };
  const cost = (load: Load | undefined) => (load ? load.script + load.drawing : Number.NaN);
  const painted = (load: Load | undefined) => load?.painted ?? Number.NaN;
  const toldWhere = Object.keys(OWN_PARTS).length;
  const rows = NAMES.flatMap((name, at) => [
    [`${name}: main thread`, ...both((loads) => cost(loads[at]), milliseconds)],
    ...(at > toldWhere
      ? [
          ['  ours, to that', ...both((loads) => cost(loads[0]) / cost(loads[at]), times)],
          ['  ours told where, to that', ...both((loads) => cost(loads[toldWhere]) / cost(loads[at]), times)],
        ]
      : []),
  ]);
  return {
    title: `${pages.length} pages of the story, the lesser of ${LOADS_OF_A_PAGE} loads each`,
    columns: ['median', '95th percentile', 'aim'],
    rows: [
      ...rows,
      ['from gate to painted, the check in it', ...both(([ours]) => painted(ours), milliseconds)],
      ...Object.keys(HIGHLIGHTERS).map((name) => [
        `  to ${name}, from its start`,
        ...both((loads) => painted(loads[0]) / painted(loads[NAMES.indexOf(name)]), times),
      ]),
      ['longest task of ours on any of them', milliseconds(longest), '', '<= 16 ms'],
    ],
  };
}
