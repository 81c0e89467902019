import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { requireBrowser } from './browsers';

/** CSS pixels; large enough for an article beside a card. */
export const VIEWPORT = { width: 1100, height: 800 };

export interface ChromiumOptions {
  /** The folder of the built extension. */
  extension: string;
  /** The folder of the browser's profile. */
  profile: string;
  /** Shows a window; where there is no display the browser runs without. */
  headed: boolean;
  /** Was the browser started with this profile before? Then the extension opens no page of its own. */
  isKnown?: boolean;
  /** Further switches. */
  args?: readonly string[];
}

/** Starts Chromium with the unpacked extension, and with nothing that it would ask of the network by itself. */
export async function launchWithExtension(
  options: ChromiumOptions,
): Promise<{ context: BrowserContext; worker: Worker }> {
  const context = await launchContext(options);
  const [started] = context.serviceWorkers();
  const worker = started ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  if (!options.isKnown) await firstRun(context);
  return { context, worker };
}

/** The page that the extension opens once comes to the front: nothing else is opened before it is there. */
async function firstRun(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { timeout: 15_000 }));
  await page.waitForURL('**/welcome.html');
}

/** Chromium refuses to run as root with its sandbox; other users keep it, unless the machine allows it none. */
async function launchContext(options: ChromiumOptions): Promise<BrowserContext> {
  const launch = (chromiumSandbox: boolean) =>
    chromium.launchPersistentContext(options.profile, {
      executablePath: requireBrowser('chromium'),
      headless: false,
      chromiumSandbox,
      viewport: VIEWPORT,
      args: switches(options),
    });
  if (process.getuid?.() === 0) return launch(false);
  try {
    return await launch(true);
  } catch (error) {
    if (!/sandbox/i.test(String(error))) throw error;
    console.error('Chromium finds no usable sandbox on this machine: started without one.');
    return launch(false);
  }
}

/** Both extension switches are needed. */
function switches({ extension, headed, args = [] }: ChromiumOptions): string[] {
  return [
    ...(headed ? [] : ['--headless=new']),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    ...args,
  ];
}
