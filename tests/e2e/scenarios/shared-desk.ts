import assert from 'node:assert/strict';
import { sampleAnnotation } from '../../../src/notes/sample';
import { startCouch } from '../../couch/server';
import { assertAccessible } from '../axe';
import { until } from '../browser';
import type { Scenario, Stage } from '../scenario';
import { clickOn, textOf } from '../surfaces';
import { clearDesk, openDesk, type Person, SERVER, share, untilDesk } from './desk-driver';

const LOGIN = { user: 'ana', password: 'a secret: 100 % río' };
type Couch = Awaited<ReturnType<typeof startCouch>>;

/** A server of the newsroom's, for as long as the work takes. */
async function withCouch(stage: Stage, work: (couch: Couch, ana: Person) => Promise<void>): Promise<void> {
  const couch = await startCouch(LOGIN);
  stage.server.mount(SERVER, couch.listener);
  const ana = await openDesk(stage.browser, await stage.newTab());
  try {
    await work(couch, ana);
  } finally {
    await clearDesk(ana);
    stage.server.mount(SERVER, null);
    await couch.close();
  }
}

const exchange = async ({ ask }: Person) => void (await ask({ type: 'notes:sync', urgent: true }));

export const sharedDesk: Scenario[] = [
  {
    name: 'shared desk: a note made in one browser arrives in another, and a conflict is chosen by a person',
    async run(stage) {
      await withCouch(stage, async (couch, ana) => {
        await ana.save(sampleAnnotation('shared', { note: 'first', author: 'Ana' }));
        assert.deepEqual(couch.requests, [], 'Nothing is asked before a server is named.');
        await share(ana, { server: SERVER, ...LOGIN });
        await untilDesk(ana, 'idle');

        const browser = await stage.another();
        const bo = await openDesk(browser, await browser.newTab());
        await share(bo, { server: SERVER, ...LOGIN });
        await until(
          'the note in the other browser',
          async () => (await bo.note('shared'))?.annotation.note === 'first',
        );
        await until('the count', async () => /\b1\b/.test((await textOf(bo.options, '#notes .count')) ?? ''));

        couch.mood.isDown = true;
        await ana.save(sampleAnnotation('shared', { note: 'hers', author: 'Ana' }));
        await bo.save(sampleAnnotation('shared', { note: 'his', author: 'Bo', rating: 'opinion' }));
        await untilDesk(ana, 'failed');
        assert.match((await textOf(ana.options, '.sync')) ?? '', /does not answer.*\b1\b/);
        couch.mood.isDown = false;
        for (const person of [ana, bo, ana]) await exchange(person);

        const page = await browser.newTab();
        await page.goto(browser.extensionUrl('conflicts.html'));
        await until('both versions', () => page.evaluate(() => document.querySelectorAll('.state').length === 2, null));
        await assertAccessible(page, 'a conflict');
        const shown = (await textOf(page, '.states')) ?? '';
        assert.match(shown, /Ana/);
        assert.match(shown, /Bo/);
        await page.evaluate(() => {
          const hers = [...document.querySelectorAll('.state')].find((one) => one.textContent?.includes('hers'));
          hers?.querySelector('button')?.click();
        }, null);
        await until('what came of it', () => textOf(page, '.outcome'));
        for (const person of [bo, ana]) await exchange(person);
        for (const person of [ana, bo]) {
          const chosen = await until('the choice', async () => {
            const kept = await person.note('shared');
            return kept?.conflicts === 0 ? kept : null;
          });
          assert.deepEqual([chosen.annotation.note, chosen.annotation.author], ['hers', 'Ana']);
        }
        await clickOn(page, '.outcome button');
        await until('the other one beside it', async () => (await textOf(bo.options, '#notes .count'))?.endsWith('2'));
        assert.ok(
          !stage.server.requests.some((request) => /secret|ana[:@]/.test(request)),
          'Who asks is in no address.',
        );
      });
    },
  },
  {
    name: 'shared desk: says that the password is wrong, tries it once, and goes on with the right one',
    async run(stage) {
      await withCouch(stage, async (couch, ana) => {
        await share(ana, { server: 'http://desk.example', ...LOGIN });
        assert.match((await until('why not', () => textOf(ana.options, '.desk-form .problem'))) ?? '', /https/);
        await ana.save(sampleAnnotation('mine'));
        await share(ana, { server: SERVER, user: 'ana', password: 'guess' });
        await untilDesk(ana, 'failed');
        assert.match((await textOf(ana.options, '.sync')) ?? '', /password/);
        assert.equal(couch.requests.length, 1);
        await share(ana, { password: LOGIN.password });
        await untilDesk(ana, 'idle');
        assert.match(JSON.stringify(await couch.database('crossread-notes').get('note:mine')), /The log says/);
        await assertAccessible(ana.options, 'the options of a shared desk');
      });
    },
  },
  {
    name: 'shared desk: goes on after the background was stopped; who leaves keeps every note, and is asked no more',
    async run(stage) {
      await withCouch(stage, async (couch, ana) => {
        const hasAlarm = async () =>
          Boolean(await stage.browser.callExtension(ana.options, 'alarms.get', 'shared-desk'));
        assert.equal(await hasAlarm(), false);
        await share(ana, { server: SERVER, ...LOGIN });
        await untilDesk(ana, 'idle');
        assert.equal(await hasAlarm(), true);
        await stage.browser.stopBackground();
        await ana.save(sampleAnnotation('later'));
        const theirs = couch.database('crossread-notes');
        await until('the note on the server', () => theirs.get('note:later').catch(() => null));
        await clickOn(ana.options, '#desk .grave');
        await clickOn(ana.options, '#desk dialog .button-grave');
        await until('the form again', () => textOf(ana.options, '.desk-form'));
        await until('a background that has left', async () => {
          const stored = await stage.browser.callExtension(ana.options, 'storage.local.get', 'shared-desk-status');
          return /"state":"off"/.test(JSON.stringify(stored));
        });
        assert.equal(await hasAlarm(), false, 'An alarm is set for a shared desk alone.');
        const left = couch.requests.length;
        await ana.save(sampleAnnotation('own'));
        assert.ok(await ana.note('later'));
        const stored = JSON.stringify(await stage.browser.callExtension(ana.options, 'storage.local.get', null));
        assert.ok(!stored.includes('secret') && !stored.includes('5984'), 'Address and password are forgotten.');
        assert.deepEqual(couch.requests.slice(left), []);
      });
    },
  },
];
