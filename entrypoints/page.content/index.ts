import '../../src/messages/no-eval';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { words, wordsLanguage } from '../../src/messages/i18n';
import { tabMessages } from '../../src/messages/protocol';
import { fromExtension, receive } from '../../src/messages/receive';
import { ok } from '../../src/messages/result';
import { sayLeft, toBackground } from '../../src/messages/send';
import { watchPointer } from '../../src/ui/card/pointer';
import { createCardView } from '../../src/ui/card/view';
import type { Theme } from '../../src/ui/theme';
import { createReader } from './reader';

/** How long a page that changed its address is left to show what belongs there. Milliseconds. */
const SETTLING = 400;

// Loaded by the background only where a story may be covered, or where the reader asks for it. Loaded again, the old
// one is invalidated first: it takes its paint and its card away.
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  async main(ctx) {
    let theme: Theme = 'auto';
    const card = createCardView(document, {
      words,
      theme: () => theme,
      lang: wordsLanguage(),
      onSource: (evidence) => reader.openSource(evidence),
      onClose: () => reader.unmark(),
    });
    const reader = createReader(document, card, ctx.signal, {
      async check(article, moved) {
        const checked = await toBackground<'page:check'>({ type: 'page:check', article, moved });
        if (!checked.ok) return checked;
        theme = checked.value.theme;
        return ok(checked.value.finding);
      },
      openSource: (place) => void toBackground<'page:source'>({ type: 'page:source', place }),
    });
    /** Where the site is switched off meanwhile, the script has nothing to do here any more. */
    const checkMoved = async () => {
      const checked = await reader.check({ moved: true });
      if (!checked.ok && checked.problem.code === 'off') ctx.notifyInvalidated();
    };

    watchPointer(document, ctx.signal, {
      rested: (point, target) => reader.hover(point, target),
      clicked: (point, target) => reader.click(point, target),
      pressed: (target) => {
        if (!card.holds(target)) card.close();
      },
      escaped: () => card.close(),
    });

    const fromPanel = receive(
      tabMessages,
      fromExtension(browser.runtime.id, browser.runtime.getURL('/')),
      {
        'tab:show': async ({ flag }) => reader.show(flag),
        'tab:check': () => reader.check(),
        'tab:stop': async () => {
          ctx.notifyInvalidated();
          return ok(null);
        },
      },
      // The page's console is not ours; the popup words the problem.
      () => undefined,
    );
    browser.runtime.onMessage.addListener(fromPanel);
    ctx.addEventListener(window, 'pagehide', sayLeft);
    // A page that comes back from the back-forward cache has its paint; the background has forgotten it.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) void checkMoved();
    });
    // A page that changes its own address may show another text by then.
    let address = location.href;
    let settled: number | undefined;
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      clearTimeout(settled);
      settled = ctx.setTimeout(() => {
        // Unchanged: the page is being left for another, and has still to go.
        if (location.href === address) return;
        address = location.href;
        void checkMoved();
      }, SETTLING);
    });
    ctx.onInvalidated(() => {
      card.close();
      reader.stop();
      browser.runtime?.onMessage?.removeListener(fromPanel);
    });

    const checked = await reader.check();
    if (!checked.ok) await toBackground<'page:failed'>({ type: 'page:failed', code: checked.problem.code });
  },
});
