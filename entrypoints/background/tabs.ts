import { forgetChoice, writeChoice } from '../../src/messages/choice';
import type { Finding } from '../../src/messages/protocol';
import type { ProblemCode } from '../../src/messages/result';
import { forgetTab, isOf, type Page, readTab, type TabState } from '../../src/messages/tab-state';
import type { SentenceHistory } from '../../src/notes/seen';
import { turns } from '../../src/turns';
import { showBadge } from './badge';
import { keepState } from './keep-state';
import { represents } from './represents';

/** A check that is under way. Another check of the same frame, or its leaving, makes it stale. */
export interface Check {
  tab: number;
  page: Page;
}

/**
 * The tabs' states, with the badge kept in step. A tab has one verdict, that of the frame that represents it. One change
 * at a time: an answer that comes after the tab has gone on to another page must find that page, and be dropped.
 * Nothing rejects: what the browser's storage refuses is reported, and takes nothing from the page.
 */
export interface Tabs {
  /** A check of this page began. */
  begin(tab: number, page: Page): Promise<Check>;
  /**
   * @param edits what was edited on the page since earlier visits
   * @returns whether it became the verdict of the tab
   */
  finish(check: Check, finding: Finding, edits?: SentenceHistory[]): Promise<boolean>;
  fail(tab: number, page: Page, code: ProblemCode): Promise<void>;
  /** The page is not to be checked unless the reader asks. */
  off(tab: number, page: Page): Promise<void>;
  /** The reader chose a flag of this page. */
  choose(tab: number, page: Page, flag: number): Promise<void>;
  /** The page has another address; what is known of it stands. */
  move(tab: number, page: Page): Promise<void>;
  /** The frame, whatever its address is by now, shows no story any more. */
  clear(tab: number, page: Page): Promise<void>;
  /** The page is being left. */
  leave(tab: number, page: Page): Promise<void>;
  /** Nothing is to be known of the tab any more. */
  forget(tab: number): Promise<void>;
}

export function createTabs(report: (error: unknown) => void): Tabs {
  const take = turns();
  /** The newest check of each frame: a background that was stopped has lost both the checks and this. */
  const newest = new Map<string, Check>();
  const frameOf = (tab: number, { frame }: Page) => `${tab}:${frame}`;
  const inTurn = <T>(change: () => Promise<T>, otherwise: T): Promise<T> =>
    take(change).catch((error: unknown) => {
      report(error);
      return otherwise;
    });
  const put = async (tab: number, state: TabState) => {
    // The button tells what the panels then cannot.
    await keepState(tab, state).finally(() => showBadge(tab, state));
  };
  /** A verdict in place of another: the flag that was chosen would be another one. */
  const replace = async (tab: number, state: TabState) => {
    await forgetChoice(tab);
    await put(tab, state);
  };
  const forget = async (tab: number) => {
    await forgetTab(tab);
    await forgetChoice(tab);
    await showBadge(tab, null);
  };
  /** Lets the change happen if the state is still that of the page. */
  const change = (tab: number, isMeant: (state: TabState) => boolean, work: (state: TabState) => Promise<void>) =>
    inTurn(async () => {
      const known = await readTab(tab);
      if (known && isMeant(known)) await work(known);
    }, undefined);

  return {
    async begin(tab, page) {
      const check = { tab, page };
      newest.set(frameOf(tab, page), check);
      await inTurn(async () => {
        const known = await readTab(tab);
        if (!known || begins(known, page)) await replace(tab, { status: 'checking', page });
      }, undefined);
      return check;
    },
    finish: (check, finding, edits = []) =>
      inTurn(async () => {
        const { tab, page } = check;
        if (newest.get(frameOf(tab, page)) !== check) return false;
        newest.delete(frameOf(tab, page));
        const known = await readTab(tab);
        const isNext = !known || represents(known, page, finding);
        if (isNext) await replace(tab, { status: 'done', page, finding, ...(edits.length > 0 && { edits }) });
        return isNext;
      }, false),
    fail: (tab, page, code) =>
      inTurn(async () => {
        newest.delete(frameOf(tab, page));
        const known = await readTab(tab);
        if (!known || known.page.frame === page.frame) await put(tab, { status: 'failed', page, code });
      }, undefined),
    choose: (tab, page, flag) =>
      change(
        tab,
        (known) => known.page.id === page.id && known.page.frame === page.frame,
        () => writeChoice(tab, { flag, at: Date.now() }),
      ),
    move: (tab, page) =>
      change(
        tab,
        (known) => known.page.frame === page.frame,
        (known) => put(tab, { ...known, page }),
      ),
    off(tab, page) {
      newest.delete(frameOf(tab, page));
      return inTurn(async () => {
        const known = await readTab(tab);
        if (known && isOf(known, page.address) && known.status !== 'off' && known.page.frame !== page.frame) return;
        await replace(tab, offState(known, page));
      }, undefined);
    },
    forget(tab) {
      for (const [frame, check] of newest) if (check.tab === tab) newest.delete(frame);
      return inTurn(() => forget(tab), undefined);
    },
    clear(tab, page) {
      newest.delete(frameOf(tab, page));
      return change(
        tab,
        (known) => known.page.frame === page.frame,
        () => forget(tab),
      );
    },
    leave(tab, page) {
      const check = newest.get(frameOf(tab, page));
      // The next page may have begun before the last words of this one came.
      if (check?.page.id === page.id) newest.delete(frameOf(tab, page));
      return change(
        tab,
        (known) => known.page.id === page.id,
        () => forget(tab),
      );
    },
  };
}

/** Is there nothing worth keeping until the check is done? A page that grows keeps what was found in it so far. */
function begins(known: TabState, page: Page): boolean {
  if (!isOf(known, page.address)) return true;
  return known.page.frame === page.frame && (known.status !== 'done' || known.page.id !== page.id);
}

/** Each frame asks for itself; the page itself goes before what is embedded in it. */
function offState(known: TabState | null, page: Page): TabState {
  if (known?.status !== 'off' || !isOf(known, page.address)) return { status: 'off', page, frames: [page.frame] };
  const frames = [...new Set([...known.frames, page.frame])];
  return { status: 'off', page: known.page.frame === 0 && page.frame !== 0 ? known.page : page, frames };
}
