import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import signatures from '../public/packs/signatures.json';
import type { Message } from '../src/messages/protocol';
import { gate } from '../src/page/gate';

// On every page, so it holds no more than it needs: no protocol, no store, no listener. A page that comes back from the
// back-forward cache is the page script's affair; a page that was turned away stays so.
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    if (gate(document.body?.textContent ?? '', signatures).length === 0) return;
    const message: Message<'page:story'> = { type: 'page:story' };
    // Refused only by an extension that was updated or removed under the page.
    browser.runtime.sendMessage(message).catch(() => undefined);
  },
});
