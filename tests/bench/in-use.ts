import type { BrowserContext } from 'playwright-core';
import { milliseconds, type Table } from './table';
import { median, percentile } from './times';
import { traced } from './trace';

const LOADS = 5;
const KEYS = 60;

interface Used {
  /** From each key to its frame, and till the main thread took it up: Event Timing, as the trace has it of every key, unrounded. */
  toFrame: number[];
  waited: number[];
  /** Between one frame and the next. */
  frames: number[];
  /** Was the page painted before the last key? */
  isAcross: boolean;
}

/** How long the page takes to answer keys and the wheel, from its load on, past check and paint. Milliseconds. */
export async function useTable(context: BrowserContext, bare: BrowserContext, url: string): Promise<Table> {
  const without: Used[] = [];
  const used: Used[] = [];
  for (let time = 0; time < LOADS; time++) {
    without.push(await use(bare, url));
    used.push(await use(context, url));
  }
  const row = (name: string, loads: readonly Used[]) => {
    const all = (of: 'toFrame' | 'waited' | 'frames') => loads.flatMap((load) => load[of]);
    const late = (of: 'toFrame' | 'waited' | 'frames') => milliseconds(percentile(all(of), 0.95));
    return [name, milliseconds(median(all('toFrame'))), late('toFrame'), late('waited'), late('frames')];
  };
  const across = used.filter(({ isAcross }) => isAcross).length;
  return {
    title: `The same page in use: ${KEYS} keys and turns of the wheel from its load on, past the paint in ${across} of ${LOADS}`,
    columns: ['key to frame, median', '95th percentile', 'its wait, 95th', 'between frames, 95th'],
    rows: [row('without', without), row('with', used)],
  };
}

async function use(context: BrowserContext, url: string): Promise<Used> {
  const [frames, events] = await traced(
    context,
    async (page) => {
      await page.goto(url);
      await page.click('textarea');
      for (let key = 0; key < KEYS; key++) {
        await page.keyboard.press('a');
        await page.mouse.wheel(0, 100);
      }
      return page.evaluate('window.between') as Promise<number[]>;
    },
    async (page) => {
      await page.addInitScript(FRAMES);
    },
  );
  const presses = events.flatMap(({ name, ph, ts, args: { data } }) =>
    name === 'EventTiming' && ph === 'b' && data?.type === 'keydown' ? [{ ts, ...data }] : [],
  );
  const painted = events.find(({ name }) => name === 'painted');
  return {
    toFrame: presses.map(({ duration = 0 }) => duration),
    waited: presses.map(({ processingStart = 0, timeStamp = 0 }) => processingStart - timeStamp),
    frames,
    isAcross: painted !== undefined && (presses.at(-1)?.ts ?? 0) > painted.ts,
  };
}

const FRAMES = `window.between = [];
let last = 0;
const frame = (now) => { if (last) window.between.push(now - last); last = now; requestAnimationFrame(frame); };
requestAnimationFrame(frame);`;
