import { until } from '../browser';
import { untilFlagged, wordsOf } from '../flagged';
import { assertAlive } from '../hostile/alive';
import type { Scenario } from '../scenario';

const field = (name: string) => `<input name="${name}">`;

/** Forms with a field of a name that we ask for, where a page's forms stand. */
const LAYOUTS: Record<string, (html: string) => string> = {
  'hidden in the article': (html) =>
    html.replace('</article>', `<style>.x{display:none}</style><form class="x">${field('closest')}</form></article>`),
  'named furniture, around the article': (html) =>
    html
      .replace('<article>', `<form class="comments">${field('querySelector')}<article>`)
      .replace('</article>', '</article></form>'),
  ...Object.fromEntries(
    ['contains', 'closest', 'querySelector', 'querySelectorAll', 'textContent', 'getAttribute', 'isConnected'].map(
      (name) => [
        `the article itself, with ${name}`,
        (html: string) => html.replace('<article>', `<form id="main">${field(name)}`).replace('</article>', '</form>'),
      ],
    ),
  ),
};

/** What places the card asks this of all around the words, to hear of their scrolling. */
for (const name of ['addEventListener', 'nodeName', 'parentNode']) {
  LAYOUTS[`that scrolls, with ${name}`] = (html) =>
    html
      .replace('<article>', `<form style="overflow: auto">${field(name)}<article>`)
      .replace('</article>', '</article></form>');
}

const isPlaced = (shadow: ShadowRoot) => /^\d+px \d+px$/.test(shadow.querySelector('section')?.style.translate ?? '');

export const hostileForms: readonly Scenario[] = [
  {
    name: 'hostile: a form with one field named like what we ask of it, wherever it stands, hides no flag',
    async run({ newTab, server, story }) {
      const tab = await newTab();
      for (const [at, [layout, change]] of Object.entries(LAYOUTS).entries()) {
        const html = change(story.html);
        if (!html.includes('<form')) throw new Error(`The story has no article for a form ${layout}.`);
        await tab.goto(server.publish(`/form-${at}.html`, html));
        await untilFlagged(tab, wordsOf(story.flags)).catch((cause: unknown) => {
          throw new Error(`A form ${layout}`, { cause });
        });
        // The card finds its place beside words that stand in such a form.
        await assertAlive(tab, story.flags[0]?.exact ?? '');
        await until(`the card beside its words, in a form ${layout}`, () =>
          tab.evaluateInShadow('crossread-card', isPlaced, null),
        );
      }
    },
  },
  {
    name: 'hostile: a form with the focus and a field called focus gets it back from the card, whose words stand out no more',
    async run({ newTab, server, story }) {
      const tab = await newTab();
      const html = story.html
        .replace('<article>', `<form tabindex="-1">${field('focus')}<article>`)
        .replace('</article>', '</article></form>');
      await tab.goto(server.publish('/form-focus.html', html));
      await untilFlagged(tab, wordsOf(story.flags));
      await tab.evaluate(() => {
        const form = document.querySelector('form');
        if (form) HTMLElement.prototype.focus.call(form);
      }, null);
      await assertAlive(tab, story.flags[0]?.exact ?? '');
      await tab.press('Escape');
      await until('the focus where it was', () =>
        tab.evaluate(
          () => document.activeElement?.localName === 'form' && !CSS.highlights.has('crossread-focus'),
          null,
        ),
      );
    },
  },
];
