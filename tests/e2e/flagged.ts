import assert from 'node:assert/strict';
import { type Tab, until } from './browser';
import { highlightsIn, plain } from './scenario';

/** The different texts that are painted as flags, in the order of the alphabet. */
export async function flaggedIn(tab: Tab): Promise<string[]> {
  const { 'crossread-focus': _, ...flags } = await highlightsIn(tab);
  return textsOf(Object.values(flags).flat());
}

export function textsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.map(plain))].sort();
}

export function wordsOf(flags: readonly { exact: string }[]): string[] {
  return textsOf(flags.map(({ exact }) => exact));
}

/** Waits until just these texts are flagged. @param patience as of {@link until} */
export async function untilFlagged(tab: Tab, expected: readonly string[], patience?: number): Promise<void> {
  let found: string[] = [];
  try {
    await until(
      'the flags',
      async () => {
        found = await flaggedIn(tab);
        return JSON.stringify(found) === JSON.stringify(expected);
      },
      patience,
    );
  } catch {
    assert.deepEqual(found, expected);
  }
}

/** Waits until something is flagged; gives the texts. */
export function untilSomeFlagged(tab: Tab): Promise<string[]> {
  return until('flags', async () => {
    const found = await flaggedIn(tab);
    return found.length > 0 && found;
  });
}

/** Nothing went wrong in a page of `dynamic-pages.ts`, and it holds no element of ours. */
export async function assertUnharmed(tab: Tab): Promise<void> {
  const { problem, own } = await tab.evaluate(
    () => ({
      problem: document.documentElement.dataset.problem ?? null,
      own: document.querySelectorAll('crossread-card').length,
    }),
    null,
  );
  assert.equal(problem, null);
  assert.equal(own, 0, 'No element of ours is left.');
}
