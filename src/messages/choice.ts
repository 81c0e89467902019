import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { late } from '../late';

/*
 * Which flag of a tab's page the reader chose last, in the page: in the session's storage, so that a side panel finds it
 * that is opened later, and a stopped background loses nothing. The background writes, the side panel reads.
 */

const choiceSchema = late(() =>
  z.object({
    /** The flag's place in the list of the verdict. */
    flag: z.int().check(z.minimum(0)),
    /** Tells a choice from the same one made again. Milliseconds. */
    at: z.number(),
  }),
);
export type Choice = z.infer<typeof choiceSchema>;

const keyOf = (tab: number) => `chosen:${tab}`;

export async function readChoice(tab: number): Promise<Choice | null> {
  const stored = await browser.storage.session.get(keyOf(tab));
  return sound(stored[keyOf(tab)]);
}

export async function writeChoice(tab: number, choice: Choice): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: choice });
}

export async function forgetChoice(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/** Calls back with each choice in the tab, until the returned function is called. */
export function watchChoice(tab: number, changed: (choice: Choice | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keyOf(tab)];
    if (change) changed(sound(change.newValue));
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

function sound(stored: unknown): Choice | null {
  const parsed = choiceSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
