import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../src/ui/notice-text';
import { FUZZ } from '../fuzz/arbitraries';
import { Figures } from './figures';
import {
  check,
  type Journey,
  NEXT_FLAGGED,
  type Outcome,
  onRequest,
  settled,
  toNext,
  toOtherChoice,
  toPage,
  travel,
} from './journeys';
import { FLAGGED } from './stage';

const figures = new Figures('the background stopped');

function count({ extension }: Outcome): void {
  figures.add('cases');
  figures.add('stops', extension.stops.made);
  figures.add('backgrounds started', extension.started);
}

/** What a reader sees, or is about to: the paint, the card, the number on the button, and what the panel lists. */
function seen({ extension, page, state }: Outcome) {
  const listed =
    state?.status === 'done' ? state.finding.verdict.flags.map(({ exact }) => exact).sort() : state?.status;
  return { painted: page.painted, hasCard: page.hasCard, badge: extension.badges.get(1), listed };
}

const whole = (flags: readonly string[]) => ({
  painted: flags,
  hasCard: true,
  badge: String(flags.length),
  listed: flags,
});

describe('the background, stopped once', () => {
  it.each<[string, Journey, readonly string[]]>([
    ['a page is loaded', toPage, FLAGGED],
    ['the reader asks for the check', onRequest, FLAGGED],
    ['the tab goes on to another page', toNext, NEXT_FLAGGED],
    ['a setting has the open page checked anew', toOtherChoice, FLAGGED],
  ])(
    'at every step while %s: the page ends painted, once, with its card at hand, and the panel agrees',
    async (_, journey, flags) => {
      const calm = await travel(journey, []);
      expect(seen(calm)).toEqual(whole(flags));
      const steps = calm.extension.stops.count;
      expect(steps).toBeGreaterThan(10);
      const wrong: object[] = [];
      let stops = 0;
      for (let step = 0; step < steps; step++) {
        const outcome = await travel(journey, [step]);
        count(outcome);
        stops += outcome.extension.stops.made;
        const found = seen(outcome);
        if (JSON.stringify(found) !== JSON.stringify(whole(flags))) wrong.push({ step, ...found });
      }
      expect(wrong).toEqual([]);
      // In which order the last steps are taken is a matter of timing; that nearly all were met is not.
      expect(stops).toBeGreaterThan(steps * 0.9);
    },
    120_000,
  );
});

describe('the background, stopped again and again', () => {
  it('leaves a page painted once, or says what failed, or the next check mends it', async () => {
    const stops = fc.uniqueArray(fc.nat(150), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(stops, async (at) => {
        const outcome = await travel(toPage, at);
        count(outcome);
        const { extension, page, state } = outcome;
        expect(page.painted).toEqual(page.painted.length > 0 ? FLAGGED : []);
        if (state?.status === 'failed') {
          figures.add('times said that it failed');
          const { address } = state.page;
          const rules = { mode: 'everywhere' as const, off: [], on: [] };
          expect(noticeOf({ state, access: 'always', rules, address }).title).toBe('failed');
        }
        extension.stops.isCounting = false;
        if (page.painted.length === 0) {
          figures.add('times checked again');
          await check(extension);
        }
        expect(seen({ ...outcome, state: await settled(extension, page) })).toEqual(whole(FLAGGED));
      }),
      { seed: FUZZ.seed, numRuns: 30 },
    );
  }, 120_000);
});
