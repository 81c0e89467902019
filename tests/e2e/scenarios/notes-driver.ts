import type { Plain, Tab } from '../browser';
import { until } from '../browser';
import { highlightsIn, plain, type Stage } from '../scenario';
import { SITE } from '../server';
import { withPanel } from './panel-driver';

const PARAGRAPHS = [
  'The harbour board met on Tuesday and said that the new pier will be ready in three years.',
  'Nobody on the board would say what it costs. A member spoke of forty million, and another of half of that.',
  'The ferry company wants two berths. It has said so since the storm took the old ones away.',
];

/** A page about nothing that the extension holds a story of. */
export function plainPage(paragraphs: readonly string[] = PARAGRAPHS): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A pier for the harbour</title>
<style>body { margin: 2rem auto; max-width: 40rem; font: 18px/1.6 serif }</style></head>
<body><article><h1>A pier for the harbour</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
}

export const PLAIN = `${SITE}/pier.html`;
export const WORDS = 'ready in three years';

export async function openPlain(stage: Stage, html = plainPage(), path = '/pier.html'): Promise<Tab> {
  const url = stage.server.publish(path, html);
  const tab = await stage.newTab();
  await tab.goto(url);
  return tab;
}

/** Selects the first place in the page that says this, as a person does with the mouse. */
export function select(tab: Tab, words: string): Promise<boolean> {
  return tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return true;
    }
    return false;
  }, words);
}

/** The words that are painted as notes, by the name of their highlight. */
export async function notedIn(tab: Tab): Promise<Record<string, string[]>> {
  const found = Object.entries(await highlightsIn(tab)).filter(([name]) => name.startsWith('crossread-note'));
  return Object.fromEntries(found.map(([name, texts]) => [name, texts.map(plain)]));
}

export function untilNoted(tab: Tab, words: string, name = 'crossread-note'): Promise<true> {
  return until(
    `“${words}” as ${name}`,
    async () => (await notedIn(tab))[name]?.includes(words) ?? false,
  ) as Promise<true>;
}

/** Types as a person does: the field hears of it. */
export async function fill(tab: Tab, selector: string, text: string): Promise<void> {
  await until(selector, () =>
    tab.evaluate(
      ({ selector, text }) => {
        const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
        if (!field) return false;
        field.focus();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      { selector, text },
    ),
  );
}

/** Does the work with a panel about the tab that was opened last, and takes all notes away again. */
export async function withNotes(stage: Stage, work: (panel: Tab) => Promise<void>): Promise<void> {
  try {
    await withPanel(stage, work);
  } finally {
    await eraseNotes(stage);
  }
}

export async function eraseNotes(stage: Stage): Promise<void> {
  const page = await stage.browser.newTab();
  await page.goto(stage.browser.extensionUrl('sources.html'));
  await ask(stage, page, { type: 'notes:erase' });
  await stage.browser.callExtension(page, 'storage.session.clear', undefined);
  await page.close();
}

/** Sends a message as a page of the extension does; gives the value of the answer. */
export async function ask(stage: Stage, page: Tab, message: Plain): Promise<Plain> {
  const answer = (await stage.browser.callExtension(page, 'runtime.sendMessage', message)) as {
    ok: boolean;
    value: Plain;
  };
  if (!answer?.ok) throw new Error(`The background said ${JSON.stringify(answer)} to ${JSON.stringify(message)}.`);
  return answer.value;
}

/** What the line below the editor says of the writing. */
export const saved = (panel: Tab) =>
  until('the note saved', () =>
    panel.evaluate(() => /Saved at/.test(document.querySelector('.save-line')?.textContent ?? ''), null),
  );

/** Writes a note about these words of the page that the panel is about, and leaves the editor. */
export async function annotate(
  tab: Tab,
  panel: Tab,
  words: string,
  note: string,
  rating = 'misleading',
): Promise<void> {
  await select(tab, words);
  await clickOnText(panel, 'Annotate the selected words');
  await until('the editor', () => panel.evaluate(() => document.querySelector('.editor') !== null, null));
  await panel.evaluate((value) => document.querySelector<HTMLElement>(`input[value="${value}"]`)?.click(), rating);
  await fill(panel, '.note-text', note);
  await clickOnText(panel, 'Done');
  await until('the list', () => panel.evaluate(() => document.querySelector('.notes') !== null, null));
}

/** Clicks the first button that says just this. */
export async function clickOnText(tab: Tab, text: string): Promise<void> {
  await until(`a button “${text}”`, () =>
    tab.evaluate((wanted) => {
      const button = [...document.querySelectorAll<HTMLElement>('button, a')].find(
        (one) => one.textContent?.trim() === wanted,
      );
      button?.click();
      return button !== undefined;
    }, text),
  );
}

/** Do these words stand out as the note that is meant, in view? */
export function isFocusedNote(tab: Tab, words: string): Promise<boolean> {
  return tab.evaluate((wanted) => {
    let seen = false;
    CSS.highlights.get('crossread-note-focus')?.forEach((range) => {
      const { top, bottom } = (range as Range).getBoundingClientRect();
      seen ||= String(range) === wanted && top >= 0 && bottom <= innerHeight;
    });
    return seen;
  }, words);
}
