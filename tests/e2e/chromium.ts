import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Download, Page } from 'playwright-core';
import { launchWithExtension } from '../../scripts/chromium';
import {
  type Clipboard,
  type CommandName,
  callSource,
  type LaunchOptions,
  type Plain,
  type Tab,
  type TestBrowser,
  until,
} from './browser';
import { backgroundMemory, pageMemory, withWorkerTarget } from './chromium-memory';
import { clickButton, letIntoSites } from './chromium-ui';
import { decodePng } from './png';

interface ExtensionApi {
  [name: string]: ExtensionApi | ((argument: Plain) => Promise<Plain>);
}

/** Starts Chromium with the extension, a profile of its own and no network but the test's proxy. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'crossread-chromium-')));
  const { context, worker } = await launchWithExtension({
    extension: options.extension,
    profile,
    headed: options.headed ?? false,
    isKnown: options.profile !== undefined,
    args: [
      // For the click on the toolbar button.
      '--enable-unsafe-extension-debugging',
      `--proxy-server=127.0.0.1:${options.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const errors = collectErrors(context, origin);
  const saved = collectDownloads(context);
  const known = new Map<Page, Tab>();
  const tabOf = async (page: Page) => {
    const tab = known.get(page) ?? new ChromiumTab(page, await context.newCDPSession(page));
    known.set(page, tab);
    return tab;
  };
  let hasCrashed = false;
  return {
    name: 'chromium',
    newTab: async () => tabOf(await context.newPage()),
    tabs: () => Promise.all(context.pages().map(tabOf)),
    extensionUrl: (path) => `${origin}/${path}`,
    callExtension: (page, path, argument) =>
      page.evaluate(
        ([path, argument]) => {
          const names = String(path).split('.');
          const name = names.pop() ?? '';
          let area = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
          for (const one of names) area = area[one] as ExtensionApi;
          return (area[name] as (argument: Plain) => Promise<Plain>)(argument);
        },
        [path, argument],
      ),
    letIntoSites: (when) => letIntoSites(context, new URL(origin).host, when),
    clickButton: async (tab) => {
      if (!(tab instanceof ChromiumTab)) throw new Error('Give a tab of this browser.');
      await tab.activate();
      await clickButton(context, new URL(origin).host, await tab.url());
    },
    command: (tab, name) => dispatchCommand(context, tab, name),
    extensionErrors: async () => errors,
    clipboard: () => readClipboard(context),
    downloads: () =>
      Promise.all(
        saved.map(async (download) => ({
          name: download.suggestedFilename(),
          content: await readFile(await download.path()),
        })),
      ),
    stopBackground: () => stopBackground(context),
    isBackgroundRunning: () => isBackgroundRunning(context),
    backgroundMemory: () => backgroundMemory(context),
    crashAndRestart: async () => {
      hasCrashed = true;
      await crash(context);
      return launchChromium({ ...options, profile });
    },
    close: async () => {
      if (hasCrashed) return;
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Pastes into a page of its own: only a site can be granted the clipboard, and only one that counts as safe. */
async function readClipboard(context: BrowserContext): Promise<Clipboard> {
  const origin = 'http://localhost';
  await context.grantPermissions(['clipboard-read'], { origin });
  const page = await context.newPage();
  try {
    await page.goto(`${origin}/paste`);
    await page.bringToFront();
    return await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const [plain, html] = ['text/plain', 'text/html'].map(async (type) =>
        item?.types.includes(type) ? (await item.getType(type)).text() : null,
      );
      return { plain: (await plain) ?? '', html: (await html) ?? null };
    });
  } finally {
    await page.close();
  }
}

function collectDownloads(context: BrowserContext): Download[] {
  const saved: Download[] = [];
  const watch = (page: Page) => page.on('download', (download) => saved.push(download));
  context.pages().forEach(watch);
  context.on('page', watch);
  return saved;
}

/** What Chromium answers to a worker that asks for something while a test stops it. */
const OF_A_STOPPED_WORKER = /\bNo SW\b/;

function collectErrors(context: BrowserContext, origin: string): string[] {
  const errors: string[] = [];
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || OF_A_STOPPED_WORKER.test(message.text())) return;
    const text = `${message.location().url}: ${message.text()}`;
    if (text.includes(origin) || /crossread/i.test(text)) errors.push(text);
  });
  context.on('weberror', (error) => {
    const text = String(error.error().stack ?? error.error());
    if (text.includes(origin) || /crossread/i.test(text)) errors.push(text);
  });
  return errors;
}

/** Keys that a test presses go to the page alone, never to the browser: the worker is told as the browser would. */
async function dispatchCommand(context: BrowserContext, tab: Tab, name: CommandName): Promise<void> {
  await tab.activate();
  const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async (name) => {
    const { chrome: api } = globalThis as unknown as {
      chrome: {
        commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
        tabs: { query(of: object): Promise<unknown[]> };
      };
    };
    const [front] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    api.commands.onCommand.dispatch(name, front);
  }, name);
}

async function crash(context: BrowserContext): Promise<void> {
  const ended = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const session = await context.browser()?.newBrowserCDPSession();
  // It answers no more.
  session?.send('Browser.crash').catch(() => {});
  await ended;
}

/** Stops the extension's worker, as the browser does after half a minute without work. */
export async function stopBackground(context: BrowserContext): Promise<void> {
  const running = await withWorkerTarget(context, async (_, targetId) => targetId);
  // One that is busy does not close at the first word; and an open page of ours may have started the next one by now.
  await until('the worker to stop', () =>
    withWorkerTarget(context, async (session, targetId) => {
      if (targetId !== running) return true;
      await session.send('Target.closeTarget', { targetId });
      return false;
    }).then((isAnother) => isAnother ?? true),
  );
}

export async function isBackgroundRunning(context: BrowserContext): Promise<boolean> {
  return (await withWorkerTarget(context, async () => true)) ?? false;
}

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

class ChromiumTab implements Tab {
  constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  async goto(url: string) {
    await this.page.goto(url);
  }

  evaluate<T, A extends Plain>(fn: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    return this.page.evaluate(callSource(fn, JSON.stringify(argument) ?? 'undefined')) as Promise<T>;
  }

  async evaluateInShadow<T, A extends Plain>(host: string, fn: (root: ShadowRoot, argument: A) => T, argument: A) {
    const root = await this.shadowRoot(host);
    if (!root) return null;
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const answer = await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return ${callSource(fn, 'this', JSON.stringify(argument) ?? 'undefined')}; }`,
      returnByValue: true,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'Failed in the shadow root.');
    return answer.result.value as T;
  }

  /** The protocol sees closed roots too; page scripts do not. */
  private async shadowRoot(host: string): Promise<DomNode | null> {
    const { root } = await this.session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await this.session.send('DOM.querySelector', { nodeId: root.nodeId, selector: host });
    if (!nodeId) return null;
    // It may have gone between the two calls.
    const described = await this.session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true }).catch(() => null);
    return (described?.node.shadowRoots as DomNode[] | undefined)?.[0] ?? null;
  }

  async click(at: { x: number; y: number }) {
    await this.page.mouse.click(at.x, at.y);
  }

  async hover(at: { x: number; y: number }) {
    await this.page.mouse.move(at.x, at.y);
  }

  async press(key: string) {
    await this.page.keyboard.press(key);
  }

  async showMedium(medium: 'print' | 'screen') {
    await this.page.emulateMedia({ media: medium });
  }

  async screenshot() {
    return decodePng(await this.page.screenshot());
  }

  async activate() {
    await this.page.bringToFront();
  }

  async url() {
    return this.page.url();
  }

  memory() {
    return pageMemory(this.session);
  }

  async close() {
    await this.page.close();
  }
}
