import type { BrowserContext, Page } from 'playwright-core';
import type { Annotation, Rating } from '../../src/notes/annotation';

/** What is written about the first flags of the sample, so that there is something to take pictures of. */
const WRITTEN: readonly { rating: Rating; note: string; tag: string; isReady: boolean }[] = [
  {
    rating: 'contradicted',
    note: 'Both reports of that week give **another month**. Asked the desk on Monday:\n\n- no answer yet\n- [the minutes](https://town.example/minutes) agree with the reports',
    tag: 'dates',
    isReady: true,
  },
  { rating: 'needs-context', note: 'True of the first half of the year only.', tag: 'figures', isReady: false },
];
const RATINGS: readonly (Rating | null)[] = ['supported', 'misleading', 'unverifiable', 'opinion', null];

/** Writes notes about the sample article as a person does, and puts a few about other pages beside them. */
export async function writeNotes(context: BrowserContext, origin: string, tab: number, address: string): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto(`${origin}/sidepanel.html#tab=${tab}`);
    for (const [index, note] of WRITTEN.entries()) await writeAbout(page, index, note);
    const others = Array.from({ length: 60 }, (_, index) => other(index));
    await page.evaluate(save, [lostOn(address), ...others]);
  } finally {
    await page.close();
  }
}

async function writeAbout(page: Page, flag: number, note: (typeof WRITTEN)[number]): Promise<void> {
  await page.locator('#finding-tab-flags').click();
  await page.locator(`[data-flag="${flag}"] .flag`).click();
  await page.locator('.flag-detail .flag-foot button').first().click();
  await page.locator(`input[value="${note.rating}"]`).check();
  await page.locator('.note-text').fill(note.note);
  await page.locator('.field input[list]').fill(`${note.tag},`);
  if (note.isReady) await page.locator('input[value="ready"]').check();
  await page.locator('.editor-foot .button').first().click();
  await page.waitForSelector('.notes');
}

function other(index: number): Annotation {
  const moment = new Date(Date.UTC(2025, 6, 20 - (index % 19), 9, index)).toISOString();
  return {
    ...lostOn(`https://courier.example/pier-${index % 7}`),
    id: `sample-${index}`,
    page: {
      url: `https://courier.example/pier-${index % 7}`,
      title: `A pier for the harbour, part ${(index % 7) + 1}`,
      published: '2025-07-01',
      lang: 'en',
    },
    rating: RATINGS[index % RATINGS.length] ?? null,
    note: index % 3 === 0 ? 'The harbour master gives **another figure**; see the log of that day.' : '',
    tags: index % 2 === 0 ? ['harbour', 'costs'] : ['harbour'],
    author: index % 4 === 0 ? 'Ana' : '',
    created: moment,
    modified: moment,
  };
}

function lostOn(url: string): Annotation {
  const exact = 'would be ready in three years';
  return {
    id: 'sample-lost',
    page: { url, title: 'The sample', published: null, lang: 'en' },
    target: {
      quote: { exact, prefix: 'The board said that the pier ', suffix: '.' },
      position: { start: 40, end: 40 + exact.length },
      sentence: `The board said that the pier ${exact}.`,
    },
    rating: 'misleading',
    note: 'The minutes say *five*.',
    evidence: [{ type: 'web', url: 'https://town.example/minutes', title: 'Minutes of the board' }],
    tags: ['dates'],
    status: 'draft',
    flag: null,
    author: '',
    created: '2025-07-14T10:00:00Z',
    modified: '2025-07-14T10:00:00Z',
  };
}

/** Runs in a page of the extension. */
async function save(annotations: Annotation[]): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
  };
  for (const annotation of annotations) await chrome.runtime.sendMessage({ type: 'notes:save', annotation, rev: null });
}

export async function openNotesTab(page: Page): Promise<void> {
  await page.locator('#finding-tab-notes').click();
  await page.locator('.note-words').first().click();
  await page.waitForSelector('.note-item[aria-current] .markdown');
}

export async function openEditor(page: Page): Promise<void> {
  // One that an earlier picture has opened is there already.
  if (await page.locator('.editor').isVisible()) return;
  await page.locator('#finding-tab-notes').click();
  await page.locator('.note-actions button').first().click();
  await page.waitForSelector('.editor .evidence');
}

export async function openRow(page: Page): Promise<void> {
  await page.locator('.row input').nth(1).check();
  await page.locator('.row-open').first().click();
  await page.waitForSelector('.all-aside .note-item');
}
