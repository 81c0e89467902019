import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import signatures from '../public/packs/signatures.json';
import { persist } from '../src/messages/ask';
import type { Message } from '../src/messages/protocol';
import { watchAddress } from '../src/page/address';
import { gate } from '../src/page/gate';
import { lookOut } from '../src/page/look-again';
import { whenReadable } from '../src/page/readable';

// On every page and in every frame, so it holds no more than it needs: no protocol, no store. Once it has found a story,
// what happens in the page is the page script's affair.
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  runAt: 'document_idle',
  main(ctx) {
    const isStory = (text: string) => {
      // An extension that was updated or removed under the page has nobody to tell.
      if (ctx.isInvalid || gate(text, signatures).length === 0) return false;
      const message: Message<'page:story'> = { type: 'page:story' };
      const tell = () => browser.runtime.sendMessage(message);
      // A background that was stopped as it heard of the page has lost it: the next one hears of it again.
      void persist(
        () => tell().catch(() => undefined),
        (answer) => answer === undefined && ctx.isValid,
      );
      return true;
    };
    whenReadable(window, ctx.signal, () => {
      const lookout = lookOut(document, isStory, ctx.signal);
      watchAddress(window, ctx.signal, () => lookout.again());
    });
  },
});
