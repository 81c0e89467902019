import assert from 'node:assert/strict';
import { type Tab, until } from '../browser';
import type { Scenario } from '../scenario';
import { clickOn, openStory, textOf, untilPaintedAre, withOptions } from '../surfaces';

const CHOSEN = { theme: 'dark', kinds: ['misquoted'], sites: { mode: 'everywhere', off: ['a.example'], on: [] } };

/** Gives the page a file, as the browser's dialogue does. */
function chooseFile(options: Tab, content: string): Promise<void> {
  return options.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('#settings input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], 'settings.json', { type: 'application/json' }));
    if (!input) return;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);
}

/** What the link that saves the settings to a file would save. */
async function savedFile(options: Tab): Promise<string> {
  const href = await until('the link', () =>
    options.evaluate(() => document.querySelector('#settings a[download]')?.getAttribute('href') ?? null, null),
  );
  return decodeURIComponent(href.replace(/^data:[^,]*,/, ''));
}

const settingsIn = (file: string) => (JSON.parse(file) as { settings: Record<string, unknown> }).settings;

export const ownData: Scenario[] = [
  {
    name: 'options: loads settings from a file, and brings the old ones back',
    async run(stage) {
      const tab = await openStory(stage);
      await withOptions(stage, async (options) => {
        const before = await savedFile(options);
        await chooseFile(options, JSON.stringify({ ...JSON.parse(before), settings: CHOSEN }));
        await until('the new settings', async () => settingsIn(await savedFile(options)).theme === 'dark');
        await untilPaintedAre(
          tab,
          stage.story.flags.filter(({ kind }) => kind === 'misquoted'),
        );
        assert.deepEqual({ ...settingsIn(await savedFile(options)), ...CHOSEN }, settingsIn(await savedFile(options)));
        await clickOn(options, '#settings .done button');
        await until('the old settings', async () => (await savedFile(options)) === before);
        await untilPaintedAre(tab, stage.story.flags);
      });
    },
  },
  {
    name: 'options: refuses a bad file of settings whole, and says why',
    async run(stage) {
      await withOptions(stage, async (options) => {
        const before = await savedFile(options);
        const reasons = new Set<string>();
        const file = (settings: object) => JSON.stringify({ ...JSON.parse(before), settings });
        for (const bad of [
          'nonsense',
          '{}',
          file({ theme: 'dark', basis: 'rumours' }),
          file({ theme: 'dark', a: 1 }),
        ]) {
          await chooseFile(options, bad);
          reasons.add(
            await until(`the reason for ${bad}`, async () => {
              const text = await textOf(options, '#settings > .problem');
              return text && !reasons.has(text) ? text : null;
            }),
          );
        }
        assert.equal(await savedFile(options), before);
      });
    },
  },
  {
    name: 'options: erases everything once it is confirmed, and brings settings back',
    async run(stage) {
      const tab = await openStory(stage);
      await withOptions(stage, async (options) => {
        const first = await savedFile(options);
        await clickOn(options, 'input[value=dark]');
        await until('the choice', async () => settingsIn(await savedFile(options)).theme === 'dark');
        const chosen = await savedFile(options);

        await clickOn(options, '#settings .grave');
        await until('the question', () =>
          options.evaluate(() => document.querySelector('#settings dialog[open]') !== null, null),
        );
        assert.ok(
          await options.evaluate(() => document.querySelectorAll('#settings dialog li').length >= 3, null),
          'It says what is erased.',
        );
        await clickOn(options, '#settings dialog .button-plain');
        assert.equal(await savedFile(options), chosen, 'Nothing is erased without a yes.');

        await clickOn(options, '#settings .grave');
        await clickOn(options, '#settings dialog .button-grave');
        await until('the first settings', async () => (await savedFile(options)) === first);
        await untilPaintedAre(tab, []);
        assert.deepEqual(await stage.browser.callExtension(options, 'storage.local.get', null), {});
        assert.deepEqual(await stage.browser.callExtension(options, 'storage.session.get', null), {});

        await clickOn(options, '#settings .done button');
        await until('the choice again', async () => (await savedFile(options)) === chosen);
      });
    },
  },
];
