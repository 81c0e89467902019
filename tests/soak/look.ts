import type { Series } from './flat';
import type { Ground } from './rounds';

const KB = 1024;

/** What is looked at after a round, and by how much the end may exceed it beside {@link judge}'s share. */
async function look({ browser, app, plainApp, desk }: Ground): Promise<[name: string, value: number, slack: number][]> {
  const [page, gate, background] = [await app.memory(), await plainApp.memory(), await browser.backgroundMemory()];
  const session = JSON.stringify(await browser.callExtension(desk, 'storage.session.get', null));
  const local = (await browser.callExtension(desk, 'storage.local.get', null)) as Record<string, unknown>;
  return [
    ['page with the page script: kB', (page?.bytes ?? 0) / KB, 300],
    ['page with the page script: nodes', page?.nodes ?? 0, 50],
    ['page with the page script: listeners', page?.listeners ?? 0, 5],
    ['page with the gate alone: kB', (gate?.bytes ?? 0) / KB, 100],
    ['page with the gate alone: nodes', gate?.nodes ?? 0, 50],
    ['background: kB', (background ?? 0) / KB, 1_500],
    ['session storage: kB', session.length / KB, 20],
    [
      'local storage, all but remembered pages: keys',
      Object.keys(local).filter((key) => !key.startsWith('seen:')).length,
      2,
    ],
  ];
}

/** Takes down how things stand. @param share of the slack of a long run: a short one has less time to grow in */
export async function takeDown(ground: Ground, series: Map<string, Series>, share = 1): Promise<void> {
  for (const [name, value, slack] of await look(ground)) {
    const known = series.get(name) ?? { name, slack: name.endsWith('kB') ? slack * share : slack, values: [] };
    known.values.push(value);
    series.set(name, known);
  }
}
