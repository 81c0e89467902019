import type { BrowserContext } from 'playwright-core';

interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}

/** What the page of extensions does when its "Site access" is changed. */
export async function letIntoSites(context: BrowserContext, id: string, when: 'on-click' | 'always'): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions');
    await page.evaluate(
      (change) => {
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
        return chrome.developerPrivate.updateExtensionConfiguration(change);
      },
      { extensionId: id, hostAccess: when === 'always' ? 'ON_ALL_SITES' : 'ON_CLICK' },
    );
  } finally {
    await page.close();
  }
}

/** Not in the types of the protocol that playwright knows. */
interface ExtensionCommands {
  send(command: 'Target.getTargets', parameters: { filter: { type: string }[] }): Promise<{ targetInfos: Target[] }>;
  send(command: 'Extensions.triggerAction', parameters: { id: string; targetId: string }): Promise<void>;
}

interface Target {
  targetId: string;
  url: string;
}

/** What a click on the extension's button does in the tab that shows this address. */
export async function clickButton(context: BrowserContext, id: string, url: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium has no session for its protocol.');
  const commands = session as unknown as ExtensionCommands;
  try {
    const { targetInfos } = await commands.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = targetInfos.find((one) => one.url === url);
    if (!target) throw new Error(`No tab shows ${url}.`);
    await commands.send('Extensions.triggerAction', { id, targetId: target.targetId });
  } finally {
    await session.detach();
  }
}
