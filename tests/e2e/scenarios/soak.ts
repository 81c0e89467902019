import assert from 'node:assert/strict';
import { judge, type Series } from '../../soak/flat';
import { takeDown } from '../../soak/look';
import { nothing, prepare, round } from '../../soak/rounds';
import type { Scenario } from '../scenario';

const ROUNDS = 8;
/** Of the slack of a long run: in so few rounds nothing has settled. */
const SHARE = 15;

export const soak: Scenario[] = [
  {
    name: 'soak: after rounds of loads, cards, panels and articles in turn, page, gate and background hold no more with each',
    // Firefox tells no test what it holds.
    only: 'chromium',
    async run({ another, server, story }) {
      // Of its own: nothing that another scenario has begun comes to an end meanwhile.
      const ground = await prepare(await another(), server, story.html, story.flags.length);
      const load = nothing();
      const series = new Map<string, Series>();
      for (let number = 0; number < ROUNDS; number++) {
        await round(ground, number, null, load);
        await takeDown(ground, series, SHARE);
      }
      assert.equal(load.failed, 0, 'Every page and article of the story was painted.');
      const growing = [...series.values()].filter((one) => !judge(one).isFlat);
      assert.deepEqual(
        growing.map(({ name, values }) => `${name}: ${values.map(Math.round).join(' ')}`),
        [],
      );
      const held = Object.entries(load).map(([what, count]) => `${count} ${what}`);
      // `npm test` repeats it.
      console.log(`soak: ${ROUNDS} rounds: ${held.join(', ')}, memory flat`);
    },
  },
];
