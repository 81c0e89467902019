import type { Finding } from '../../src/messages/protocol';
import type { ProblemCode } from '../../src/messages/result';
import { forgetTab, readTab, type TabState, writeTab } from '../../src/messages/tab-state';
import { showBadge } from './badge';

/**
 * The tabs' states, with the badge kept in step. One change at a time: an answer that comes after the tab has gone
 * on to another page must find that page, and be dropped.
 */
export interface Tabs {
  /** A check of this page began. */
  begin(tab: number, page: string): Promise<void>;
  /** @returns whether the page is still there to be told */
  finish(tab: number, page: string, finding: Finding): Promise<boolean>;
  fail(tab: number, page: string, code: ProblemCode): Promise<void>;
  /** The tab goes elsewhere, or is closed. */
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
  const isCurrent = async (tab: number, page: string) => (await readTab(tab))?.page === page;

  return {
    begin: (tab, page) => inTurn(() => put(tab, { status: 'checking', page })),
    finish: (tab, page, finding) =>
      inTurn(async () => {
        const current = await isCurrent(tab, page);
        if (current) await put(tab, { status: 'done', page, finding });
        return current;
      }),
    fail: (tab, page, code) => inTurn(() => put(tab, { status: 'failed', page, code })),
    forget: (tab) =>
      inTurn(async () => {
        await forgetTab(tab);
        await showBadge(tab, null);
      }),
  };
}
