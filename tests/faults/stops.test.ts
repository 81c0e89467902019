import { afterAll, describe, expect, it } from 'vitest';
import { ADDRESS, FLAGGED, eventually, newStage, openPage, quiet, stateOf } from './stage';

async function load(at: number[]) {
  const extension = newStage(at);
  const panel = extension.panel();
  const page = openPage();
  extension.stops.isCounting = true;
  page.load();
  const end = await eventually(async () => {
    const state = await stateOf(panel);
    return (page.painted.length > 0 && state?.status === 'done') || state?.status === 'failed' ? state : null;
  });
  await quiet();
  return { extension, page, end, state: await stateOf(panel) };
}

describe('x', () => {
  it('loads', async () => {
    const {extension} = await load([]);
    const n = extension.stops.count;
    const out = [];
    const t=performance.now();
    for (let k=0;k<n;k++) {
      const r = await load([k]);
      if (r.page.painted.join()!==FLAGGED.join() || r.state?.status!=='done' || r.extension.badges.get(1)!=='2')
      out.push([k, r.page.painted.length, r.state?.status, (r.state as any)?.code, r.extension.badges.get(1), r.extension.stops.made]);
    }
    console.log(n, performance.now()-t, JSON.stringify(out));
  }, 300000);
});
