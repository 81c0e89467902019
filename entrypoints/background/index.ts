import '../../src/messages/no-eval';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import signatures from '../../public/packs/signatures.json';
import { readPack } from '../../src/messages/packs';
import { hashOf } from '../../src/messages/place';
import { PAGE_LEFT, pageMessages, panelMessages } from '../../src/messages/protocol';
import { fromContentScript, fromExtension, receive, type Sender } from '../../src/messages/receive';
import { failed, ok, type Result } from '../../src/messages/result';
import type { Page } from '../../src/messages/tab-state';
import { eraseStored } from '../../src/settings/erase';
import { hostOf, isOn } from '../../src/settings/site-rules';
import { sites } from '../../src/settings/sites';
import { theme } from '../../src/settings/theme';
import { checkAsSet } from './check';
import { inject } from './inject';
import { createLibrary } from './library';
import { clearOpen, followSettings } from './open-tabs';
import { createTabs } from './tabs';

/** The name of the shortcut in the manifest. */
const CHECK_COMMAND = 'check-page';

// Listeners are set in the first turn, so that a page can start a stopped worker; all else is made when needed.
// No tab event is listened to: it would start the worker for each page of every site.
export default defineBackground(() => {
  const origin = browser.runtime.getURL('/');
  const id = browser.runtime.id;
  const tabs = createTabs();
  const library = createLibrary(
    signatures.map(({ pack }) => pack),
    readPack,
  );

  const load = (tab: number) => {
    const injected = inject(tab);
    library.warm();
    return injected;
  };
  /** The reader asks: the site's settings do not count, and the browser has granted the tab. */
  const checkTab = async (tab: number, url = ''): Promise<Result<null>> => {
    const page = { id: '', address: url };
    await tabs.begin(tab, page);
    const injected = await load(tab);
    if (!injected.ok) await tabs.fail(tab, page, injected.problem.code);
    return injected;
  };

  const isPage = fromContentScript(id, origin);
  const fromPage = receive(
    pageMessages,
    isPage,
    {
      'page:story': async (_message, sender) => {
        const [tab, page] = [tabOf(sender), pageOf(sender)];
        if (await isWanted(page)) return load(tab);
        await tabs.off(tab, page);
        return ok(null);
      },
      'page:check': async ({ article, moved }, sender) => {
        const [tab, page] = [tabOf(sender), pageOf(sender)];
        if (moved && !(await isWanted(page))) {
          await tabs.off(tab, page);
          return failed('off');
        }
        const begun = tabs.begin(tab, page);
        const finding = await checkAsSet(library, article, report);
        // Before the answer: once the page is painted the browser may stop the worker, and nothing is lost.
        await begun;
        if (finding.ok) await tabs.finish(tab, page, finding.value);
        else await tabs.fail(tab, page, finding.problem.code);
        return finding.ok ? ok({ finding: finding.value, theme: await theme.get() }) : finding;
      },
      'page:failed': async ({ code }, sender) => {
        await tabs.fail(tabOf(sender), pageOf(sender), code);
        return ok(null);
      },
      'page:source': async ({ place }, sender) => {
        const url = browser.runtime.getURL('/sources.html') + hashOf(place);
        await browser.tabs.create({ url, openerTabId: tabOf(sender), index: (sender.tab?.index ?? 0) + 1 });
        return ok(null);
      },
    },
    report,
  );

  const fromPanel = receive(
    panelMessages,
    fromExtension(id, origin),
    {
      'panel:check': async ({ tab }) => checkTab(tab, (await browser.tabs.get(tab)).url),
      'panel:sample': async ({ article }) => checkAsSet(library, article, report),
      'panel:erase': async () => {
        await clearOpen(tabs);
        await eraseStored();
        return ok(null);
      },
    },
    report,
  );

  followSettings(tabs, report);
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === CHECK_COMMAND && tab?.id !== undefined) void checkTab(tab.id, tab.url).catch(report);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(report);
  });
  browser.runtime.onConnect.addListener(({ name, sender }) => {
    if (name === PAGE_LEFT && sender && isPage(sender)) void tabs.leave(tabOf(sender), pageOf(sender)).catch(report);
  });
  browser.runtime.onMessage.addListener((raw, sender) => fromPage(raw, sender) ?? fromPanel(raw, sender));
});

/** Is this page to be checked without being asked? */
async function isWanted({ address }: Page): Promise<boolean> {
  const host = hostOf(address);
  return host !== null && isOn(await sites.get(), host);
}

function tabOf(sender: Sender): number {
  return sender.tab?.id ?? browser.tabs.TAB_ID_NONE;
}

function pageOf(sender: Sender): Page {
  const address = sender.tab?.url ?? sender.url ?? '';
  return { id: sender.documentId ?? address, address };
}

function report(error: unknown): void {
  console.error('Crossread:', error);
}
