import type { Series } from './flat';
import type { Ground } from './rounds';

const KB = 1024;

/**
 * What is looked at after a round, and how much more with every round is no leak: less than a kilobyte for each of the two
 * articles of the story that a round checks, or for the one that the page script reads beside what a browser goes on compiling.
 */
async function look({ browser, app, plainApp, desk }: Ground): Promise<[name: string, value: number, slack: number][]> {
  const [page, gate, background] = [await app.memory(), await plainApp.memory(), await browser.backgroundMemory()];
  const session = JSON.stringify(await browser.callExtension(desk, 'storage.session.get', null));
  const local = (await browser.callExtension(desk, 'storage.local.get', null)) as Record<string, unknown>;
  return [
    ['page with the page script: kB', (page?.bytes ?? Number.NaN) / KB, 1.3],
    ['page with the page script: nodes', page?.nodes ?? Number.NaN, 0.2],
    ['page with the page script: listeners', page?.listeners ?? Number.NaN, 0.05],
    ['page with the gate alone: kB', (gate?.bytes ?? Number.NaN) / KB, 0.3],
    ['page with the gate alone: nodes', gate?.nodes ?? Number.NaN, 0.2],
    ['background: kB', (background ?? Number.NaN) / KB, 1.5],
    ['session storage: kB', session.length / KB, 0.1],
    [
      'local storage, all but remembered pages: keys',
      Object.keys(local).filter((key) => !key.startsWith('seen:')).length,
      0.05,
    ],
  ];
}

/** Takes down how things stand. @param share of the slack of a long run: in a short one what settles is not settled yet */
export async function takeDown(ground: Ground, series: Map<string, Series>, share = 1): Promise<void> {
  for (const [name, value, slack] of await look(ground)) {
    const known = series.get(name) ?? { name, slack: slack * share, values: [] };
    known.values.push(value);
    series.set(name, known);
  }
}
