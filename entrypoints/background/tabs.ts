import type { Finding } from '../../src/messages/protocol';
import type { ProblemCode } from '../../src/messages/result';
import { forgetTab, type Page, readTab, type TabState, writeTab } from '../../src/messages/tab-state';
import { showBadge } from './badge';

/**
 * The tabs' states, with the badge kept in step. One change at a time: an answer that comes after the tab has gone
 * on to another page must find that page, and be dropped.
 */
export interface Tabs {
  /** A check of this page began. */
  begin(tab: number, page: Page): Promise<void>;
  /** @returns whether the page is still there to be told */
  finish(tab: number, page: Page, finding: Finding): Promise<boolean>;
  fail(tab: number, page: Page, code: ProblemCode): Promise<void>;
  /** The page is not to be checked unless the reader asks. */
  off(tab: number, page: Page): Promise<void>;
  /** The page is being left. */
  leave(tab: number, page: Page): Promise<void>;
  /** Nothing is to be known of the tab any more. */
  forget(tab: number): Promise<void>;
}

export function createTabs(): Tabs {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const next = last.then(change, change);
    last = next;
    return next;
  };
  const put = async (tab: number, state: TabState) => {
    await writeTab(tab, state);
    await showBadge(tab, state);
  };
  const forget = async (tab: number) => {
    await forgetTab(tab);
    await showBadge(tab, null);
  };
  const isCurrent = async (tab: number, page: Page) => (await readTab(tab))?.page.id === page.id;

  return {
    begin: (tab, page) => inTurn(() => put(tab, { status: 'checking', page })),
    finish: (tab, page, finding) =>
      inTurn(async () => {
        const current = await isCurrent(tab, page);
        if (current) await put(tab, { status: 'done', page, finding });
        return current;
      }),
    fail: (tab, page, code) => inTurn(() => put(tab, { status: 'failed', page, code })),
    off: (tab, page) => inTurn(() => put(tab, { status: 'off', page })),
    leave: (tab, page) =>
      inTurn(async () => {
        // The next page may have begun before the last words of this one came.
        if (await isCurrent(tab, page)) await forget(tab);
      }),
    forget: (tab) => inTurn(() => forget(tab)),
  };
}
