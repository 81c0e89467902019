import type { BrowserName } from '../../scripts/browsers';
import type { LaunchOptions, TestBrowser } from './browser';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

/** The browsers, and the folder of the extension that was built for each. */
export const BROWSERS: Record<BrowserName, { build: string; launch(options: LaunchOptions): Promise<TestBrowser> }> = {
  chromium: { build: '.output/chrome-mv3', launch: launchChromium },
  firefox: { build: '.output/firefox-mv3', launch: launchFirefox },
};
