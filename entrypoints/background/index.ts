import '../../src/messages/no-eval';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import signatures from '../../public/packs/signatures.json';
import { wordsLanguage } from '../../src/messages/i18n';
import { readPack } from '../../src/messages/packs';
import { hashOf } from '../../src/messages/place';
import { PAGE_LEFT, pageMessages, panelMessages } from '../../src/messages/protocol';
import { fromContentScript, fromExtension, receive, type Sender } from '../../src/messages/receive';
import { failed, ok, type Result } from '../../src/messages/result';
import { isOf, type Page, readTab } from '../../src/messages/tab-state';
import { PackError } from '../../src/pack/errors';
import { HIGHLIGHT_CSS } from '../../src/page/draw';
import { basis } from '../../src/settings/basis';
import { enabledKinds } from '../../src/settings/kinds';
import { threshold } from '../../src/settings/threshold';
import { watchCommands } from './commands';
import { createLibrary } from './library';
import { listenForPanelKey } from './panel-key';
import { createTabs } from './tabs';

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

  const isPage = fromContentScript(id, origin);
  const fromPage = receive(
    pageMessages,
    isPage,
    {
      'page:story': async (_message, sender) => {
        // First: reading the pack and injecting then go on side by side.
        library.warm();
        return inject(tabOf(sender), sender.frameId);
      },
      'page:check': async ({ article }, sender) => {
        const [tab, page] = [tabOf(sender), pageOf(sender)];
        const begun = tabs.begin(tab, page);
        try {
          const [kinds, held, least] = await Promise.all([enabledKinds.get(), basis.get(), threshold.get()]);
          const finding = await library.check(article, { kinds, basis: held, explainIn: wordsLanguage() });
          finding.verdict.flags = finding.verdict.flags.filter(({ confidence }) => confidence >= least);
          // Before the answer: once the page is painted the browser may stop the worker, and nothing is lost.
          await tabs.finish(await begun, finding);
          return ok(finding);
        } catch (error) {
          await begun;
          const code = error instanceof PackError ? 'pack' : 'unexpected';
          await tabs.fail(tab, page, code);
          if (code === 'unexpected') report(error);
          return failed(code, error);
        }
      },
      'page:failed': async ({ code }, sender) => {
        await tabs.fail(tabOf(sender), pageOf(sender), code);
        return ok(null);
      },
      'page:moved': async ({ stands }, sender) => {
        await (stands ? tabs.move : tabs.clear)(tabOf(sender), pageOf(sender));
        return ok(null);
      },
      'page:source': async ({ place }, sender) => {
        const url = browser.runtime.getURL('/sources.html') + hashOf(place);
        await browser.tabs.create({ url, openerTabId: tabOf(sender), index: (sender.tab?.index ?? 0) + 1 });
        return ok(null);
      },
      'page:chosen': async ({ flag }, sender) => {
        await tabs.choose(tabOf(sender), pageOf(sender), flag);
        return ok(null);
      },
    },
    report,
  );

  const fromPanel = receive(
    panelMessages,
    fromExtension(id, origin),
    {
      'panel:check': async ({ tab }) => {
        const { url = '' } = await browser.tabs.get(tab);
        const known = await readTab(tab);
        const frame = known && isOf(known, url) ? known.page.frame : 0;
        const page = { id: '', address: url, frame };
        await tabs.begin(tab, page);
        library.warm();
        const injected = await inject(tab, frame);
        if (!injected.ok) await tabs.fail(tab, page, injected.problem.code);
        return injected;
      },
    },
    report,
  );

  browser.runtime.onConnect.addListener(({ name, sender }) => {
    if (name === PAGE_LEFT && sender && isPage(sender)) void tabs.leave(tabOf(sender), pageOf(sender)).catch(report);
  });
  listenForPanelKey();
  watchCommands(report);
  browser.runtime.onMessage.addListener((raw, sender) => fromPage(raw, sender) ?? fromPanel(raw, sender));
});

/** Loads the page script and its paint into one frame; a script that is there already gives way to the new one. */
async function inject(tab: number, frame = 0): Promise<Result<null>> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    await Promise.all([
      browser.scripting.insertCSS({ target, css: HIGHLIGHT_CSS }),
      browser.scripting.executeScript({ target, files: ['/content-scripts/page.js'] }),
    ]);
    return ok(null);
  } catch (error) {
    return failed('restricted', error);
  }
}

function tabOf(sender: Sender): number {
  return sender.tab?.id ?? browser.tabs.TAB_ID_NONE;
}

function pageOf(sender: Sender): Page {
  const address = sender.tab?.url ?? sender.url ?? '';
  return { id: sender.documentId ?? address, address, frame: sender.frameId ?? 0 };
}

function report(error: unknown): void {
  console.error('Crossread:', error);
}
