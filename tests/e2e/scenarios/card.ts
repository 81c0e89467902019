import assert from 'node:assert/strict';
import type { Flag } from '../../../src/engine/verdict';
import { type Tab, until } from '../browser';
import { highlightsIn, plain, rectsOf, type Scenario, STORY, type Stage } from '../scenario';

const HOST = 'crossread-card';

/** What a reader sees in the open card, white space aside; null where none is open. */
function cardText(tab: Tab): Promise<string | null> {
  return tab.evaluateInShadow(
    HOST,
    (root) => (root.querySelector('section')?.textContent ?? '').replace(/\s+/g, ' '),
    null,
  );
}

async function openStory({ newTab }: Stage): Promise<Tab> {
  const tab = await newTab();
  await tab.goto(STORY);
  await until('highlights', async () => Object.keys(await highlightsIn(tab)).length > 0);
  return tab;
}

async function pointAt(tab: Tab, flag: Flag) {
  const [rect] = await rectsOf(tab, plain(flag.exact));
  assert.ok(rect, `“${flag.exact}” has no place on the page`);
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** The first flag that rests on a source's own words, to follow to them. */
function flagWithSource(flags: readonly Flag[]): { flag: Flag; quote: string } {
  for (const flag of flags) {
    const evidence = flag.evidence.find(({ start }) => start !== null);
    if (evidence) return { flag, quote: evidence.quote };
  }
  throw new Error('The sample article must hold a flag with a passage of a source.');
}

export const card: Scenario[] = [
  {
    name: 'tells on a click what the page says, what the sources say and why it is flagged',
    async run(stage) {
      const tab = await openStory(stage);
      const { flag } = flagWithSource(stage.story.flags);
      await tab.click(await pointAt(tab, flag));
      const text = await until('the card', async () => (await cardText(tab)) || null);
      const parts = [flag.explanation, flag.exact, ...flag.evidence.flatMap(({ quote, title }) => [quote, title])];
      for (const part of parts) assert.ok(text.includes(plain(part)), `The card says “${part}”; it says: ${text}`);
    },
  },
  {
    name: 'opens when the pointer rests on flagged words, and not beside them',
    async run(stage) {
      const tab = await openStory(stage);
      const { flag } = flagWithSource(stage.story.flags);
      const at = await pointAt(tab, flag);
      await tab.hover({ x: 3, y: 3 });
      await tab.hover(at);
      await until('the card', () => cardText(tab));
    },
  },
  {
    name: 'is closed by Escape and by a click elsewhere',
    async run(stage) {
      const tab = await openStory(stage);
      const { flag } = flagWithSource(stage.story.flags);
      const at = await pointAt(tab, flag);
      const gone = () => until('the card gone', async () => (await cardText(tab)) === null);
      await tab.click(at);
      await until('the card', () => cardText(tab));
      await tab.press('Escape');
      await gone();
      await tab.click(at);
      await until('the card', () => cardText(tab));
      await tab.click({ x: 5, y: 5 });
      await gone();
    },
  },
  {
    name: 'leads to the passage in the source, in view and marked',
    async run(stage) {
      const tab = await openStory(stage);
      const { flag, quote } = flagWithSource(stage.story.flags);
      await tab.click(await pointAt(tab, flag));
      await until('the card', () => cardText(tab));
      const before = (await stage.browser.tabs()).length;
      const link = await until('the link to the source', () => centreOfSourceLink(tab, quote));
      await tab.click(link);
      await until('the source view', async () => (await stage.browser.tabs()).length > before);
      const source = await until('the source view’s address', () => findTab(stage, 'sources.html'));
      try {
        const shown = await until('the quotation', () => source.evaluate(markedPassage, null));
        assert.equal(plain(shown.text), plain(quote));
        assert.ok(shown.inView, 'The quotation is in view.');
      } finally {
        await source.close();
      }
    },
  },
];

/** Scrolls the card to the link below a quotation, and gives its centre. */
function centreOfSourceLink(tab: Tab, quote: string) {
  return tab.evaluateInShadow(
    HOST,
    (root, wanted) => {
      const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ');
      const figures = [...root.querySelectorAll('figure')];
      const figure = figures.find((candidate) =>
        squeeze(candidate.querySelector('blockquote')?.textContent).includes(wanted),
      );
      const button = figure?.querySelector('figcaption button');
      if (!button) return null;
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    plain(quote),
  );
}

async function findTab({ browser }: Stage, page: string): Promise<Tab | null> {
  for (const tab of await browser.tabs()) {
    if ((await tab.url()).startsWith(browser.extensionUrl(page))) return tab;
  }
  return null;
}

/** The passage that the source view marks out, and whether a reader sees it without scrolling. */
function markedPassage(): { text: string; inView: boolean } | null {
  const marks = [...document.querySelectorAll('mark')];
  const [first] = marks;
  if (!first) return null;
  const { top, bottom } = first.getBoundingClientRect();
  return { text: marks.map((mark) => mark.textContent).join(' '), inView: bottom > 0 && top < innerHeight };
}
