import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { late } from '../late';
import { type SentenceHistory, sentenceHistorySchema } from '../notes/seen';
import { type Finding, findingSchema } from './protocol';
import { PROBLEM_CODES } from './result';

/*
 * What is known of each tab's page, in the session's storage: it outlives a stopped worker and dies with the
 * browser. The background writes, the panels read.
 */

const pageSchema = late(() =>
  z.object({
    /** Tells one document of the tab from the next. */
    id: z.string(),
    /** The address of the tab, whichever of its frames the page is in. Empty where the browser does not give it. */
    address: z.string(),
    /** The frame of the tab; 0 is the page itself. */
    frame: z._default(z.int().check(z.minimum(0)), 0),
  }),
);
export type Page = z.infer<typeof pageSchema>;

const tabStateSchema = late(() =>
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('checking'), page: pageSchema }),
    z.object({
      status: z.literal('done'),
      page: pageSchema,
      finding: findingSchema,
      /** The flagged sentences of earlier visits that the publisher has edited or taken out. */
      edits: z.optional(z.array(sentenceHistorySchema)),
    }),
    z.object({ status: z.literal('failed'), page: pageSchema, code: z.enum(PROBLEM_CODES) }),
    /** The page may cover a story, but is not to be checked unless the reader asks. */
    z.object({
      status: z.literal('off'),
      page: pageSchema,
      /** The frames that would be checked. */
      frames: z.array(z.int().check(z.minimum(0))),
    }),
  ]),
);
export type TabState = z.infer<typeof tabStateSchema>;

const KEY = /^tab:(\d+)$/;
const keyOf = (tab: number) => `tab:${tab}`;

/** What is known of the page in this tab; null where no check was begun. */
export async function readTab(tab: number): Promise<TabState | null> {
  const stored = await browser.storage.session.get(keyOf(tab));
  return sound(stored[keyOf(tab)]);
}

/** What is known of all tabs, by the tab's id; some of them may be gone. */
export async function readTabs(): Promise<Map<number, TabState>> {
  const states = new Map<number, TabState>();
  for (const [key, stored] of Object.entries(await browser.storage.session.get(null))) {
    const id = KEY.exec(key)?.[1];
    const state = sound(stored);
    if (id && state) states.set(Number(id), state);
  }
  return states;
}

export async function writeTab(tab: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: state });
}

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/**
 * Is the state that of the page at this address? A page takes its state with it when it is left, but one that crashed
 * could not. Where either address is unknown, it is.
 */
export function isOf(state: TabState, address: string | undefined): boolean {
  const bare = (url: string) => url.replace(/#.*$/s, '');
  return !address || !state.page.address || bare(address) === bare(state.page.address);
}

/** What was found on the tab's page; null where it covers no story, or that is not known. */
export function storyFinding(state: TabState | null | undefined): Finding | null {
  return state?.status === 'done' && state.finding.verdict.story.covers ? state.finding : null;
}

/** What the publisher has edited on the tab's page since earlier visits. */
export function storyEdits(state: TabState | null | undefined): SentenceHistory[] {
  return state?.status === 'done' ? (state.edits ?? []) : [];
}

/** Calls back with each new state of the tab, until the returned function is called. */
export function watchTab(tab: number, changed: (state: TabState | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keyOf(tab)];
    if (change) changed(sound(change.newValue));
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

function sound(stored: unknown): TabState | null {
  const parsed = tabStateSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
