import assert from 'node:assert/strict';
import { type Tab, until } from '../browser';
import { piecesOf, publishDynamic } from '../dynamic-pages';
import { assertUnharmed, untilFlagged, untilSomeFlagged, wordsOf } from '../flagged';
import { plain, type Scenario, type Stage } from '../scenario';

interface Card {
  role: string | null;
  label: string | null;
  description: string | null;
  text: string;
  said: string;
  isFocused: boolean;
  position: string;
}

/** The open card as assistive technology meets it; null where none is open. */
function cardIn(tab: Tab): Promise<Card | null> {
  return tab.evaluateInShadow(
    'crossread-card',
    (root) => {
      const section = root.querySelector('section');
      if (!section?.firstChild) return null;
      const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
      return {
        role: section.getAttribute('role'),
        label: section.getAttribute('aria-label'),
        description: squeeze(root.getElementById(section.getAttribute('aria-describedby') ?? '')?.textContent),
        text: squeeze(section.textContent),
        said: squeeze(root.querySelector('.said')?.textContent),
        isFocused: root.activeElement === section,
        position: squeeze(root.querySelector('.position')?.textContent),
      };
    },
    null,
  );
}

/** @param kept how many of the last blocks of the article are kept back */
async function openStory({ newTab, server, story }: Stage, kept = 0): Promise<Tab> {
  const { lead, blocks } = piecesOf(story.html);
  const shown = blocks.length - kept;
  const url = publishDynamic(server, {
    path: '/keys.html',
    body: `<button id="before">Menu</button><article>${lead}${blocks.slice(0, shown).join('')}</article>`,
    pieces: { more: blocks.slice(shown).join('') },
    script: '',
  });
  const tab = await newTab();
  await tab.goto(url);
  if (kept === 0) await untilFlagged(tab, wordsOf(story.flags));
  else await untilSomeFlagged(tab);
  return tab;
}

const untilAt = (tab: Tab, position: string) =>
  until(`the card of ${position}`, async () => {
    const card = await cardIn(tab);
    return card?.said === position ? card : null;
  });

export const keyboard: Scenario[] = [
  {
    name: 'keyboard: goes from flag to flag and round, with the focus in a card that says where it is',
    async run(stage) {
      const tab = await openStory(stage);
      const flags = [...stage.story.flags].sort((a, b) => a.start - b.start || b.severity - a.severity);
      const total = flags.length;
      await tab.evaluate(() => document.getElementById('before')?.focus(), null);
      for (let step = 1; step <= 3; step++) {
        await stage.browser.command(tab, 'next-flag');
        const card = await untilAt(tab, `${step} of ${total}`);
        assert.equal(card.role, 'dialog');
        assert.ok(card.isFocused, 'The focus is in the card.');
        assert.ok(card.label && card.label.length > 10);
        assert.equal(card.description, plain(flags[step - 1]?.explanation ?? ''));
        assert.equal(card.position, `${step} of ${total}`);
      }
      for (let back = 2; back >= 0; back--) {
        await stage.browser.command(tab, 'previous-flag');
        await untilAt(tab, `${back || total} of ${total}`);
      }
      await stage.browser.command(tab, 'next-flag');
      await untilAt(tab, `1 of ${total}`);
      await tab.press('Escape');
      await until('the card gone', async () => (await cardIn(tab)) === null);
      assert.equal(await tab.evaluate(() => document.activeElement?.id, null), 'before', 'The focus is where it was.');
      await assertUnharmed(tab);
    },
  },
  {
    name: 'keyboard: keeps an open card, and the focus in it, while the page goes on changing around it',
    async run(stage) {
      const tab = await openStory(stage, 4);
      const total = stage.story.flags.length;
      await stage.browser.command(tab, 'next-flag');
      await until('the card', () => cardIn(tab));
      await tab.press('Tab');
      const before = await cardIn(tab);
      assert.ok(before && before.position !== `1 of ${total}`, 'What was kept back holds a flag.');
      await tab.evaluate(() => {
        const template = document.querySelector('template') as HTMLTemplateElement;
        document.querySelector('article')?.append(template.content.cloneNode(true));
      }, null);
      const after = await until('the new total', async () => {
        const card = await cardIn(tab);
        return card?.position === `1 of ${total}` ? card : null;
      });
      assert.equal(after.description, before.description);
      const focused = await tab.evaluateInShadow(
        'crossread-card',
        (root) => root.activeElement?.className ?? null,
        null,
      );
      assert.equal(focused, 'close', 'The focus is still on the button that it was on.');
      await tab.press('Escape');
      await assertUnharmed(tab);
    },
  },
  {
    name: 'keyboard: closes the card when the flag that it is about falls',
    async run(stage) {
      const tab = await openStory(stage);
      await stage.browser.command(tab, 'next-flag');
      await until('the card', () => cardIn(tab));
      await tab.evaluate(() => {
        const [, first] = document.querySelectorAll('article p:not([class])');
        const paragraph = first?.previousElementSibling;
        if (paragraph) paragraph.textContent = 'This paragraph has been taken back by the editors of the paper.';
      }, null);
      await until('the card gone', async () => (await cardIn(tab)) === null);
      await assertUnharmed(tab);
    },
  },
];
