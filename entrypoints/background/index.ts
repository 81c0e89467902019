import '../../src/messages/no-eval';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import signatures from '../../public/packs/signatures.json';
import { isDraftKey } from '../../src/messages/drafts';
import { admittedHere, listen, listenForLeaving } from '../../src/messages/listen';
import { readPack } from '../../src/messages/packs';
import { hashOf } from '../../src/messages/place';
import { PAGE_LEFT, pageMessages, panelMessages } from '../../src/messages/protocol';
import { receive } from '../../src/messages/receive';
import { failed, ok, type Result } from '../../src/messages/result';
import type { Sender } from '../../src/messages/sender';
import { isOf, type Page, readTab } from '../../src/messages/tab-state';
import { eraseStored } from '../../src/settings/erase';
import { StorageError } from '../../src/settings/errors';
import { hostOf, isOn } from '../../src/settings/site-rules';
import { sites } from '../../src/settings/sites';
import { theme } from '../../src/settings/theme';
import { createAnnotating } from './annotating';
import { checkAsSet } from './check';
import { watchCommands } from './commands';
import { inject, injectTool } from './inject';
import { createLibrary } from './library';
import { createMemory } from './memory';
import { createNotes } from './notes';
import { clearOpen, followSettings } from './open-tabs';
import { listenForPanelKey } from './panel-key';
import { createTabs } from './tabs';

// Listeners are set in the first turn, so that a page can start a stopped worker; all else is made when needed.
// No tab event is listened to: it would start the worker for each page of every site.
// A module: what it shares with the extension's pages is in the package once.
export default defineBackground({
  type: 'module',
  main() {
    const admits = admittedHere();
    const tabs = createTabs(report);
    const memory = createMemory(report);
    const library = createLibrary(
      signatures.map(({ pack }) => pack),
      readPack,
    );

    const load = (tab: number, frame: number) => {
      // First: reading the pack and injecting then go on side by side.
      library.warm();
      return inject(tab, frame);
    };
    /** The reader asks: the site's settings do not count, and the browser has granted the tab. */
    const checkTab = async (tab: number, url = ''): Promise<Result<null>> => {
      const known = await readTab(tab);
      const frame = known && isOf(known, url) ? known.page.frame : 0;
      const page = { id: '', address: url, frame };
      await tabs.begin(tab, page);
      const injected = await load(tab, frame);
      if (!injected.ok) await tabs.fail(tab, page, injected.problem.code);
      return injected;
    };

    const fromPage = receive(
      pageMessages,
      admits,
      {
        'page:story': async (_message, sender) => {
          const [tab, page] = [tabOf(sender), pageOf(sender)];
          const wanted = await isWanted(page);
          if (wanted === null) {
            await tabs.fail(tab, page, 'storage');
            return failed('storage');
          }
          if (wanted) return load(tab, page.frame);
          await tabs.off(tab, page);
          return ok(null);
        },
        'page:check': async ({ article, moved }, sender) => {
          const [tab, page] = [tabOf(sender), pageOf(sender)];
          // Where the settings cannot be read, the check says so.
          if (moved && (await isWanted(page)) === false) {
            await tabs.off(tab, page);
            return failed('off');
          }
          const begun = tabs.begin(tab, page);
          const finding = await checkAsSet(library, article, report);
          const check = await begun;
          // Before the answer: once the page is painted the browser may stop the worker, and nothing is lost.
          if (finding.ok)
            await tabs.finish(check, finding.value, await memory.visit(addressOf(sender), article, finding.value));
          else await tabs.fail(tab, page, finding.problem.code);
          if (!finding.ok) return finding;
          return ok({ finding: finding.value, theme: await theme.get().catch(() => theme.fallback) });
        },
        'page:tool': async ({ tool }, sender) => injectTool(tabOf(sender), pageOf(sender).frame, tool),
        'page:failed': async ({ code }, sender) => {
          await tabs.fail(tabOf(sender), pageOf(sender), code);
          return ok(null);
        },
        'page:moved': async ({ stands }, sender) => {
          await (stands ? tabs.move : tabs.clear)(tabOf(sender), pageOf(sender));
          return ok(null);
        },
        'page:source': async ({ place }, sender) => {
          await browser.tabs.create({
            url: browser.runtime.getURL('/sources.html') + hashOf(place),
            openerTabId: tabOf(sender),
            index: (sender.tab?.index ?? 0) + 1,
          });
          return ok(null);
        },
        'page:chosen': async ({ flag }, sender) => {
          await tabs.choose(tabOf(sender), pageOf(sender), flag);
          return ok(null);
        },
      },
      report,
    );

    const notes = createNotes(admits, report, () => annotating.changed());
    const annotating = createAnnotating({ store: notes.store, admits, report });
    const fromPanel = receive(
      panelMessages,
      admits,
      {
        'panel:check': async ({ tab }) => checkTab(tab, (await browser.tabs.get(tab)).url),
        'panel:sample': async ({ article }) => checkAsSet(library, article, report),
        'panel:erase': async () => {
          await clearOpen(tabs);
          await memory.forget();
          await eraseStored(isDraftKey);
          return ok(null);
        },
      },
      report,
    );

    followSettings(tabs, report);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install')
        void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(report);
    });
    listenForLeaving(PAGE_LEFT, (sender) => void tabs.leave(tabOf(sender), pageOf(sender)).catch(report));
    listenForPanelKey();
    watchCommands(checkTab, report);
    listen(fromPage, fromPanel, notes.receive, annotating.receive);
  },
});

/** Is this page to be checked without being asked? Null where the reader's choice cannot be read. */
async function isWanted({ address }: Page): Promise<boolean | null> {
  const host = hostOf(address);
  const rules = await sites.get().catch((error: unknown) => {
    if (error instanceof StorageError) return null;
    throw error;
  });
  return rules && host !== null && isOn(rules, host);
}

function tabOf(sender: Sender): number {
  return sender.tab?.id ?? browser.tabs.TAB_ID_NONE;
}

/** The frame's own address, under which its sentences are remembered; null in a private window, which leaves no trace. */
function addressOf(sender: Sender): string | null {
  return sender.tab?.incognito ? null : (sender.url ?? null);
}

function pageOf(sender: Sender): Page {
  const address = sender.tab?.url ?? sender.url ?? '';
  return { id: sender.documentId ?? address, address, frame: sender.frameId ?? 0 };
}

function report(error: unknown): void {
  console.error('Crossread:', error);
}
