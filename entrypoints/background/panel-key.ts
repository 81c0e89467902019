import { browser } from 'wxt/browser';
import { openPanel } from '../../src/messages/side-panel';

/** The name of the key in the manifest. Firefox has a name of its own for it, and opens its sidebar by itself. */
const OPEN_PANEL = 'open-panel';

/** Opens the side panel when the reader presses its key. */
export function listenForPanelKey(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_PANEL && tab?.windowId !== undefined) void openPanel(tab.windowId);
  });
}
