import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from '../../scripts/browsers';
import {
  type CommandName,
  callSource,
  type LaunchOptions,
  type Plain,
  type Point,
  type Tab,
  type TestBrowser,
} from './browser';
import { DOWNLOADS, EXTENSION_HOST, extensionId, preferences } from './firefox-profile';
import {
  asBrowser,
  clickButton,
  clipboard,
  downloads,
  executePrivileged,
  extensionErrors,
  firstRun,
  isBackgroundRunning,
  letIntoSites,
  stopBackground,
} from './firefox-ui';
import { Marionette } from './marionette';
import { decodePng } from './png';

/** Starts Firefox with the extension, a profile of its own and no network but the test's proxy. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'crossread-firefox-')));
  const port = await freePort();
  const id = await extensionId(options.extension);
  await writeFile(join(profile, 'user.js'), preferences({ ...options, marionettePort: port, id, profile }));
  const executable = requireBrowser('firefox');
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const headless = options.headed ? [] : ['--headless'];
  const env = { ...process.env, MOZ_HEADLESS_WIDTH: '1100', MOZ_HEADLESS_HEIGHT: '900', HOME: profile };
  const process_ = spawn(executable, [...headless, ...args], { stdio: 'ignore', env });
  const exited = new Promise<void>((resolve) => process_.once('exit', () => resolve()));
  const marionette = await Marionette.connect(port);
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await marionette.send('Addon:Install', { path: options.extension, temporary: true });
  if (options.profile === undefined) await firstRun(marionette);
  // Never closed: commands need a current window, whichever tab a test has closed.
  const home = new FirefoxTab(marionette, (await marionette.send('WebDriver:GetWindowHandle')) as string);
  let hasCrashed = false;
  return {
    name: 'firefox',
    newTab: async () => {
      await home.activate();
      const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
        handle: string;
      };
      return new FirefoxTab(marionette, handle);
    },
    tabs: async () => {
      const handles = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
      return handles.map((handle) => new FirefoxTab(marionette, handle));
    },
    extensionUrl: (path) => `moz-extension://${EXTENSION_HOST}/${path}`,
    callExtension: async (page, path, argument) => {
      if (!(page instanceof FirefoxTab)) throw new Error('Give a tab of this browser.');
      // The page's own JSON makes an argument that the page's API may read.
      const script = `
        const { browser, JSON: json } = window.wrappedJSObject;
        return browser.${path}(json.parse(arguments[0])).then((answer) => JSON.parse(json.stringify(answer ?? null)));`;
      return page.execute<Plain, string>(script, JSON.stringify(argument));
    },
    letIntoSites: (when) => letIntoSites(marionette, id, when),
    clickButton: async (tab) => {
      await tab.activate();
      await clickButton(marionette, id);
    },
    command: async (tab, name) => {
      await tab.activate();
      await asBrowser(marionette, () => pressKeys(marionette, COMMAND_KEYS[name]));
    },
    extensionErrors: () => extensionErrors(marionette, EXTENSION_HOST),
    clipboard: () => clipboard(marionette),
    downloads: () => downloads(join(profile, DOWNLOADS)),
    stopBackground: () => stopBackground(marionette, id),
    isBackgroundRunning: () => isBackgroundRunning(marionette, id),
    backgroundMemory: async () => null,
    crashAndRestart: async () => {
      hasCrashed = true;
      process_.kill('SIGKILL');
      await exited;
      marionette.close();
      return launchFirefox({ ...options, profile });
    },
    close: async () => {
      if (hasCrashed) return;
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      marionette.close();
      await exited;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (typeof address !== 'object' || !address) throw new Error('No free port on loopback.');
  return address.port;
}

const [ALT, SHIFT] = ['\uE00A', '\uE008'];

/** WebDriver's code points of the keys that the tests press. */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  Delete: '\uE017',
};

/** The keys that the manifest suggests. */
const COMMAND_KEYS: Record<CommandName, readonly string[]> = {
  'check-page': [ALT, SHIFT, 'x'],
  'next-flag': [ALT, SHIFT, 'j'],
  'previous-flag': [ALT, SHIFT, 'k'],
  // The manifest suggests none: the test that presses it has set it first.
  annotate: [ALT, SHIFT, 'n'],
};

/** Presses the keys together. */
async function pressKeys(marionette: Marionette, keys: readonly string[]): Promise<void> {
  const down = keys.map((value) => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  const actions = [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }];
  await marionette.send('WebDriver:PerformActions', { actions });
}

class FirefoxTab implements Tab {
  constructor(
    private readonly marionette: Marionette,
    private readonly handle: string,
  ) {}

  async goto(url: string) {
    await this.select();
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  evaluate<T, A extends Plain>(fn: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    return this.execute(`return ${callSource(fn, 'arguments[0]')}`, argument);
  }

  async evaluateInShadow<T, A extends Plain>(host: string, fn: (root: ShadowRoot, argument: A) => T, argument: A) {
    const script = `
      const root = document.querySelector(${JSON.stringify(host)})?.openOrClosedShadowRoot ?? null;
      const argument = arguments[0];
      return root && ${callSource(fn, 'root', 'argument')};`;
    return this.execute<T | null, A>(script, argument, 'system');
  }

  click(at: Point) {
    return this.point(at, [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  hover(at: Point) {
    return this.point(at, []);
  }

  async press(key: string) {
    await this.select();
    await pressKeys(this.marionette, [KEYS[key] ?? key]);
  }

  async showMedium(medium: 'print' | 'screen') {
    await this.activate();
    const script = 'gBrowser.selectedBrowser.browsingContext.mediumOverride = arguments[0]';
    await executePrivileged(this.marionette, script, [medium === 'print' ? 'print' : '']);
  }

  async screenshot() {
    await this.select();
    const base64 = (await this.marionette.send('WebDriver:TakeScreenshot', { full: false })) as string;
    return decodePng(Buffer.from(base64, 'base64'));
  }

  async activate() {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: true });
  }

  async url() {
    await this.select();
    return (await this.marionette.send('WebDriver:GetCurrentURL')) as string;
  }

  async memory() {
    return null;
  }

  async close() {
    await this.select();
    await this.marionette.send('WebDriver:CloseWindow');
  }

  /** Makes this the tab that commands are meant for; which tab is in front does not change. */
  private async select() {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: false });
  }

  async execute<T, A>(script: string, argument: A, sandbox: string | null = 'default'): Promise<T> {
    await this.select();
    const parameters = { script, args: [argument ?? null], sandbox };
    return (await this.marionette.send('WebDriver:ExecuteScript', parameters)) as T;
  }

  private async point(at: Point, then: object[]) {
    await this.select();
    const move = { type: 'pointerMove', x: Math.round(at.x), y: Math.round(at.y), duration: 0 };
    const actions = [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move, ...then] }];
    await this.marionette.send('WebDriver:PerformActions', { actions });
  }
}
