import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import names from '../public/packs/names.json?raw';
import screens from '../public/packs/screens.json';
import { persist } from '../src/messages/ask';
import type { Message } from '../src/messages/protocol';
import { type Names, screenedGate } from '../src/pack/screen';
import { watchAddress } from '../src/page/address';
import { lookOut } from '../src/page/look-again';
import { whenReadable } from '../src/page/readable';

// On every page and in every frame (`wxt.config.ts` says where), so it holds no more than it needs: no protocol, no store,
// none of what WXT and the polyfill bring to a content script, four fifths of its size, whose start every page would hear.
// Once it has found a story, what happens in the page is the page script's affair.
export default defineUnlistedScript(() => {
  const lifetime = new AbortController();
  const isStory = (text: string) => {
    if (!screenedGate(text, screens, readNames)) return false;
    const runtime = ownRuntime();
    // An extension that was updated or removed under the page has nobody to tell.
    if (!runtime?.id) {
      lifetime.abort();
      return false;
    }
    const message: Message<'page:story'> = { type: 'page:story' };
    // A background that was stopped as it heard of the page has lost it: the next one hears of it again.
    void persist(
      () => runtime.sendMessage(message).catch(() => undefined),
      (answer) => answer === undefined && runtime.id !== undefined,
    );
    return true;
  };
  whenReadable(window, lifetime.signal, () => {
    const lookout = lookOut(document, isStory, lifetime.signal);
    watchAddress(window, lifetime.signal, () => lookout.again());
  });
});

/** As text in the script until a page is worth it: to build them costs more than to look at most pages. */
const readNames = () => JSON.parse(names) as Names[];

/**
 * An element that a page calls `chrome` stands in for it, and a form hides behind its fields even what the browser then puts
 * on it; `browser`, where the browser has that name, is another object. Both answer with a promise.
 */
function ownRuntime(): typeof Browser.runtime | undefined {
  const { browser, chrome } = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };
  return (Object.hasOwn(globalThis, 'browser') ? browser : chrome)?.runtime;
}
