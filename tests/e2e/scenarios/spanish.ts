import assert from 'node:assert/strict';
import type { Flag } from '../../../src/engine/verdict';
import { type Tab, until } from '../browser';
import { highlightsIn, plain, rectsOf, type Scenario, STORY, type Stage, withExtensionPage } from '../scenario';

/** Words of the English explanations and captions that no document of a story, no title and no name needs. */
const ENGLISH = /\b(?:The page|the record|the sources|puts it|credits|nobody by name|undated|and leaves it)\b/;

async function openStory({ newTab }: Stage): Promise<Tab> {
  const tab = await newTab();
  await tab.goto(STORY);
  await until('highlights', async () => Object.keys(await highlightsIn(tab)).length > 0);
  return tab;
}

/** What the card says, its quotations aside; null where none is open. */
function ownWords(tab: Tab): Promise<{ lang: string; text: string; captions: string[] } | null> {
  return tab.evaluateInShadow(
    'crossread-card',
    (root) => {
      const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
      const card = root.querySelector('section');
      const copy = card?.cloneNode(true) as HTMLElement | undefined;
      for (const quotation of copy?.querySelectorAll('blockquote') ?? []) quotation.remove();
      const captions = [...(card?.querySelectorAll('figcaption') ?? [])].map((caption) => squeeze(caption.textContent));
      return { lang: card?.lang ?? '', text: squeeze(copy?.textContent), captions };
    },
    null,
  );
}

async function openCard(tab: Tab, flag: Flag) {
  const [rect] = await rectsOf(tab, plain(flag.exact));
  assert.ok(rect, `“${flag.exact}” has no place on the page`);
  await tab.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
  return until('the card', async () => {
    const told = await ownWords(tab);
    return told?.text.includes(plain(flag.explanation)) ? told : null;
  });
}

export const spanish: Scenario[] = [
  {
    name: 'explains in Spanish to a Spanish reader, the quotations as they are',
    language: 'es',
    async run(stage) {
      const tab = await openStory(stage);
      const flag = stage.story.flags.find(({ evidence }) => evidence.some(({ start }) => start !== null));
      assert.ok(flag, 'The sample article must hold a flag with a passage of a source.');
      assert.match(flag.explanation, /^(?:La página|Ninguna) /);
      const told = await openCard(tab, flag);
      assert.equal(told.lang, 'es');
      assert.doesNotMatch(told.text, ENGLISH);
      const passage = flag.evidence.find(({ start }) => start !== null);
      const caption = told.captions.find((text) => text.includes(plain(passage?.title ?? '')));
      assert.match(caption ?? '', passage?.date ? / de [a-z]+ de \d{4}/ : /sin fecha/);
      assert.match(caption ?? '', passage?.speaker ? /según / : /no cita a nadie/);
    },
  },
  {
    name: 'lists the flags and the sources in Spanish for a Spanish reader',
    language: 'es',
    async run(stage) {
      await openStory(stage);
      await withExtensionPage(stage, async (page, id) => {
        await page.goto('about:blank');
        await page.goto(`${stage.browser.extensionUrl('popup.html')}#tab=${id}`);
        const popup = await until('the list', () =>
          page.evaluate(() => {
            const reasons = [...document.querySelectorAll('.flag-why')].map((item) => item.textContent ?? '');
            const { lang } = document.documentElement;
            return reasons.length > 0 ? { lang, reasons, title: document.querySelector('h1')?.textContent } : null;
          }, null),
        );
        assert.equal(popup.lang, 'es');
        const inOrder = [...stage.story.flags].sort((a, b) => a.start - b.start);
        assert.deepEqual(
          popup.reasons.map(plain),
          inOrder.map(({ explanation }) => plain(explanation)),
        );
        await page.goto(stage.browser.extensionUrl('sources.html'));
        const sources = await until('the sources', () =>
          page.evaluate(() => {
            const facts = document.querySelector('article .soft')?.textContent;
            return facts ? { facts, story: document.querySelector('.story')?.textContent } : null;
          }, null),
        );
        assert.equal(sources.story, popup.title);
        assert.match(sources.facts, /^por .+\d{1,2} de [a-z]+ de \d{4}$/);
      });
    },
  },
];
