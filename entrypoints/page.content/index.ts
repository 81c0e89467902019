import '../../src/page/own-name';
import '../../src/messages/no-eval';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import signatures from '../../public/packs/signatures.json';
import { askPatiently } from '../../src/messages/ask';
import { words, wordsLanguage } from '../../src/messages/i18n';
import type { Lifetime } from '../../src/messages/lifetime';
import { admittedHere, listen } from '../../src/messages/listen';
import { flagTabMessages } from '../../src/messages/note-messages';
import { prepareAnswer, type Tool, tabMessages } from '../../src/messages/protocol';
import { receive } from '../../src/messages/receive';
import { failed, ok } from '../../src/messages/result';
import { sayLeft, toBackground } from '../../src/messages/send';
import { watchAddress } from '../../src/page/address';
import { watchChanges } from '../../src/page/changes';
import { gate } from '../../src/page/gate';
import { nextTask } from '../../src/page/next-task';
import { createPace, idleClock } from '../../src/page/pace';
import { watchPointer } from '../../src/ui/card/pointer';
import type { Theme } from '../../src/ui/theme';
import type { Background } from './background';
import { createDisplay } from './display';
import { createLateCard } from './late-card';
import { createReader } from './reader';
import { RUNS } from './runs';
import { createTool } from './tools';

// Loaded by the background only where a story may be covered, or where the reader asks for it. Loaded again, as by a
// background that was stopped before it had said that it did so, the old one checks the page anew: a card that is open stays.
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  /** Resolves to {@link RUNS}, once what the page shows is going to be checked: the background waits for no more. */
  async main(ctx: Lifetime) {
    const { signal } = ctx;
    // Not in one task with the reading of the script itself.
    await nextTask();
    // Where the one that ran before goes on, a page script runs; where there is no interface, none does.
    if (ctx.isInvalid) return browser.runtime?.id && RUNS;
    let theme: Theme = 'auto';
    const background: Background = {
      async check(article, moved) {
        // To send the article takes a while, as it took to read it.
        await nextTask();
        const asked = askPatiently(() => toBackground<'page:check'>({ type: 'page:check', article, moved }));
        // While the background is at it.
        await nextTask();
        prepareAnswer('page:check');
        const checked = await asked;
        if (checked.ok) {
          theme = checked.value.theme;
          const { finding } = checked.value;
          if (finding.verdict.flags.length > 0) window.requestIdleCallback(() => signal.aborted || void card.prepare());
          return ok(finding);
        }
        // The page went on under a site that is off: the script has nothing to do here any more.
        if (checked.problem.code === 'off') ctx.notifyInvalidated();
        return checked;
      },
      moved: (stands) => askPatiently(() => toBackground<'page:moved'>({ type: 'page:moved', stands })),
      chosen: (flag) => askPatiently(() => toBackground<'page:chosen'>({ type: 'page:chosen', flag })),
      openSource: (place) => void askPatiently(() => toBackground<'page:source'>({ type: 'page:source', place })),
      async annotate(flag) {
        const begun = await toBackground<'page:annotate'>({ type: 'page:annotate', flag });
        return begun.ok && begun.value.isOpen;
      },
    };
    const load = async (tool: Tool) =>
      (await askPatiently(() => toBackground<'page:tool'>({ type: 'page:tool', tool }))).ok;
    const describeTool = createTool('describe', load);
    const card = createLateCard(document, createTool('card', load), () => ({
      words,
      lang: wordsLanguage,
      theme: () => theme,
      onSource: (evidence) => display.openSource(evidence),
      onAnnotate: (flag) => display.annotate(flag),
      onClose: () => display.closed(),
    }));
    const display = createDisplay(document, card, background);
    const isStory = (text: string) => gate(text, signatures).length > 0;
    const reader = createReader(document, { display, isStory, signal, background });
    // Asked here, an extension that was updated or removed under the page ends its script and takes the paint away.
    const isOver = () => ctx.isInvalid;
    const pace = createPace(async (timed) => !isOver() && reader.refresh(timed), idleClock(window, signal));

    watchPointer(document, signal, {
      rested: (point, target) => isOver() || display.hover(point, target),
      clicked: (point, target) => isOver() || display.click(point, target),
      pressed: (target) => {
        if (!card.holds(target)) card.close();
      },
      escaped: () => card.close(),
    });
    watchChanges(document, signal, {
      frame: () => {
        if (display.verify()) pace.changed();
      },
      article: () => pace.changed(),
      scope: () => reader.scope,
      isOwn: (node) => card.holds(node),
    });
    watchAddress(window, signal, () => {
      reader.moved();
      pace.restart();
    });

    const fromPanel = receive(
      { ...tabMessages, ...flagTabMessages },
      admittedHere(),
      {
        'tab:show': async ({ flag }) => display.show(flag),
        'tab:step': async ({ by }) => display.step(by),
        'tab:check': () => reader.check(),
        'tab:target': async ({ flag }) => {
          const describeWords = await describeTool();
          const range = display.rangeOf(flag);
          const words = range && describeWords?.(document, range);
          return words ? ok(words) : failed('gone');
        },
        'tab:stop': async () => {
          ctx.notifyInvalidated();
          return ok(null);
        },
      },
      // The page's console is not ours; the popup words the problem.
      () => undefined,
    );
    const deafen = listen(fromPanel);
    window.addEventListener('pagehide', () => sayLeft(), { signal });
    // A page that comes back from the back-forward cache has its paint; the background has forgotten it.
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (persisted) void reader.check({ moved: true });
    };
    window.addEventListener('pageshow', shown, { signal });
    ctx.onInvalidated(() => {
      display.clear();
      deafen();
    });

    const checkAndTell = async () => {
      const checked = await reader.check();
      if (checked.ok) return;
      const { code } = checked.problem;
      await askPatiently(() => toBackground<'page:failed'>({ type: 'page:failed', code }));
    };
    ctx.loadedAgain = () => void checkAndTell();
    void nextTask().then(checkAndTell);
    return RUNS;
  },
});
