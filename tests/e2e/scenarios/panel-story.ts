import assert from 'node:assert/strict';
import pack from '../../../public/packs/lima-trains.json';
import { type Tab, until } from '../browser';
import { plain, type Scenario, type Stage } from '../scenario';
import { clickOn, openStory } from '../surfaces';
import { textsOf, withPanel } from './panel-driver';

/** A claim that one document credits to somebody by name and another to nobody by name. */
function driftingClaim() {
  const found = pack.claims.find(({ readings }) => {
    const speakers = readings.filter(({ facet, basis }) => facet === 'speaker' && basis === 'sources');
    const vague = speakers.some(({ value }) => value === 'vague');
    return vague && speakers.some(({ value }) => value !== 'vague' && value !== 'none');
  });
  assert.ok(found, 'The story must hold a claim whose credit drifts.');
  return found;
}

async function withStory(stage: Stage, work: (page: Tab) => Promise<void>): Promise<void> {
  await openStory(stage);
  await withPanel(stage, async (page) => {
    await clickOn(page, '#finding-tab-story');
    await until('the matrix', async () => (await textsOf(page, '.matrix thead th')).length > 0);
    await work(page);
  });
}

export const panelStory: Scenario[] = [
  {
    name: 'the story tab sets every claim against every source, and a cell opens the words behind it',
    async run(stage) {
      await withStory(stage, async (page) => {
        assert.equal((await textsOf(page, '.matrix tr[data-claim]')).length, pack.claims.length);
        assert.equal((await textsOf(page, '.matrix thead th')).length, pack.documents.length + 2);
        const claim = driftingClaim();
        const document = pack.documents.findIndex(({ id }) => claim.readings.some(({ from }) => from === id));
        await clickOn(page, `tr[data-claim="${claim.id}"] td:nth-of-type(${document + 1}) button`);
        const quotes = await until('the quotations', async () => {
          const found = await textsOf(page, '.matrix .detail blockquote');
          return found.length > 0 ? found : null;
        });
        const own = claim.readings.filter(({ from }) => from === pack.documents[document]?.id);
        for (const { quote } of own)
          assert.ok(
            quotes.some((text) => text.includes(plain(quote))),
            quote,
          );
        const before = (await stage.browser.tabs()).length;
        await clickOn(page, '.matrix .detail figcaption .link');
        const source = await until('the source view', async () => {
          for (const tab of await stage.browser.tabs()) {
            if ((await tab.url()).startsWith(stage.browser.extensionUrl('sources.html'))) return tab;
          }
          return null;
        });
        assert.equal((await stage.browser.tabs()).length, before + 1);
        const marked = await until('the passage', async () => {
          const found = (await textsOf(source, 'mark')).join(' ');
          return found === '' ? null : found;
        });
        assert.ok(
          own.some(({ quote }) => plain(quote) === plain(marked)),
          marked,
        );
        await source.close();
      });
    },
  },
  {
    name: 'the story tab draws how a credit goes from a name to nobody by name, in words beside the line',
    async run(stage) {
      await withStory(stage, async (page) => {
        const claim = driftingClaim();
        await clickOn(page, `tr[data-claim="${claim.id}"] .statement button`);
        await until('the drawing', async () => (await textsOf(page, '.drift li')).length > 1);
        const credits = await page.evaluate(
          () => [...document.querySelectorAll('.drift svg')].map((svg) => svg.getAttribute('data-credit')),
          null,
        );
        assert.equal(credits[0], 'named');
        assert.ok(credits.includes('vague'));
        const named = claim.readings.find(({ facet, value }) => facet === 'speaker' && value !== 'vague');
        const name = pack.entities.find(({ id }) => id === named?.value)?.names[0] ?? '';
        assert.ok((await textsOf(page, '.drift .credit'))[0]?.includes(name), name);
      });
    },
  },
  {
    name: 'the story tab lists the differences, the dates and the record, and its tabs are moved through by key',
    async run(stage) {
      await withStory(stage, async (page) => {
        await page.evaluate(() => document.querySelector<HTMLElement>('#story-tab-matrix')?.focus(), null);
        const next = async (selector: string) => {
          await page.press('ArrowRight');
          await until(selector, async () => (await textsOf(page, selector)).length > 0);
        };
        await page.activate();
        await next('.disputes details');
        for (const sides of await page.evaluate(
          () => [...document.querySelectorAll('.disputes .sides')].map(({ children }) => children.length),
          null,
        ))
          assert.ok(sides >= 2, 'A difference has two sides.');
        await next('.timeline .strip');
        const marks = await page.evaluate(() => document.querySelectorAll('.timeline rect').length, null);
        assert.ok(marks > 0, 'Dates are drawn.');
        await next('.record li');
        assert.equal((await textsOf(page, '.record li')).length, pack.record.length);
      });
    },
  },
];
