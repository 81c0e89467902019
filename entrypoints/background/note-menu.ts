import { browser } from 'wxt/browser';
import { words } from '../../src/messages/i18n';
import { openPanel } from '../../src/messages/side-panel';

/** The entry of the menu on selected words, and the command of the manifest: both begin a note. */
const ANNOTATE = 'annotate';

/** Opens the panel and begins a note when the reader chooses so from the menu on selected words, or by the key. */
export function offerToAnnotate(begin: (tab: number, frame?: number) => Promise<unknown>): void {
  const { contextMenus, commands, runtime } = browser;
  const offer = async () => {
    await contextMenus.removeAll();
    contextMenus.create({
      id: ANNOTATE,
      title: words('annotateThis'),
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  };
  // The browser keeps the menu while the background is stopped.
  runtime.onInstalled.addListener(() => void offer());
  runtime.onStartup.addListener(() => void offer());
  contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId !== ANNOTATE || tab?.id === undefined) return;
    // First, within the click: nothing may be awaited before.
    if (tab.windowId !== undefined) void openPanel(tab.windowId);
    void begin(tab.id, frameId);
  });
  commands.onCommand.addListener((command, tab) => {
    if (command !== ANNOTATE || tab?.id === undefined) return;
    if (tab.windowId !== undefined) void openPanel(tab.windowId);
    void begin(tab.id);
  });
}
