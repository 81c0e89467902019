import type { BrowserName } from '../../scripts/browsers';
import type { Image } from './png';

/** Anything that survives a trip through JSON. */
export type Plain = string | number | boolean | null | undefined | Plain[] | { [key: string]: Plain };

export interface Point {
  x: number;
  y: number;
}

/** After a collection, the content scripts' included. */
export interface PageMemory {
  bytes: number;
  nodes: number;
  listeners: number;
}

/** One tab, driven from outside as a person would. Functions given to it run in the tab: they close over nothing. */
export interface Tab {
  goto(url: string): Promise<void>;
  evaluate<T, A extends Plain>(fn: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Runs `fn` on the shadow root of the first element that matches, closed or open; null where there is none. */
  evaluateInShadow<T, A extends Plain>(
    host: string,
    fn: (root: ShadowRoot, argument: A) => T,
    argument: A,
  ): Promise<T | null>;
  /** A real click of the mouse; CSS pixels in the viewport. */
  click(at: Point): Promise<void>;
  /** Moves the mouse there; CSS pixels in the viewport. */
  hover(at: Point): Promise<void>;
  /** Presses and releases one key, by its DOM name (`Escape`, `Enter`, `Tab`, `ArrowDown`). */
  press(key: string): Promise<void>;
  /** Shows the page as it would be printed, or as on a screen again. */
  showMedium(medium: 'print' | 'screen'): Promise<void>;
  /** What a person sees of the viewport. */
  screenshot(): Promise<Image>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  url(): Promise<string>;
  /** What the page holds, or null where the browser does not say. */
  memory(): Promise<PageMemory | null>;
  close(): Promise<void>;
}

/** The commands of the manifest that tests give. */
export type CommandName = 'check-page' | 'next-flag' | 'previous-flag' | 'annotate';

export interface Clipboard {
  plain: string;
  /** Null where no rich text was copied. */
  html: string | null;
}

export interface Download {
  name: string;
  content: Buffer;
}

export interface TestBrowser {
  name: BrowserName;
  newTab(): Promise<Tab>;
  /** All tabs that are open, those that the extension opened included. */
  tabs(): Promise<Tab[]>;
  /** The address of a file of the extension (`popup.html`). */
  extensionUrl(path: string): string;
  /** Calls a function of the extension API (`action.getBadgeText`) on one of the extension's pages. */
  callExtension(page: Tab, path: string, argument: Plain): Promise<Plain>;
  /** Lets the extension into sites only on a click, or into all of them again, as its user can in the browser. */
  letIntoSites(when: 'on-click' | 'always'): Promise<void>;
  /** A click on the toolbar button, with this tab in front. */
  clickButton(tab: Tab): Promise<void>;
  /** Gives one of the manifest's commands to the tab, which is in front: where that is possible, by its keys. */
  command(tab: Tab, name: CommandName): Promise<void>;
  /** Errors and warnings on any console since the start that name the extension or come from one of its files. */
  extensionErrors(): Promise<string[]>;
  /** What was copied last, as a page that is pasted into gets it. */
  clipboard(): Promise<Clipboard>;
  /** The files that were saved so far, the latest last. */
  downloads(): Promise<Download[]>;
  /** Stops the extension's background, as a browser does with one that has nothing to do. */
  stopBackground(): Promise<void>;
  /** Does it run, or is it being started? */
  isBackgroundRunning(): Promise<boolean>;
  /** Bytes that the background holds, or null where the browser does not say. */
  backgroundMemory(): Promise<number | null>;
  /** Ends it as a crash does, in the middle of whatever it does, and starts it again with the same profile. */
  crashAndRestart(): Promise<TestBrowser>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  extension: string;
  /** Port of the loopback server that stands in for all networks. */
  proxyPort: number;
  /** Shows a window where there is a display. */
  headed?: boolean;
  /** The folder of a profile that a browser was started with before; a new one where none is given. */
  profile?: string;
}

/** The source of an expression that calls `fn`. The bundler that runs the tests wraps functions in `__name`. */
export function callSource(fn: (...values: never[]) => unknown, ...values: string[]): string {
  return `(() => { const __name = (f) => f; return (${fn})(${values.join(', ')}); })()`;
}

/**
 * Waits until `probe` gives something other than null, undefined or false; throws with `what` after twenty seconds.
 * @param patience for what is paced by how slow the machine is. Milliseconds.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  patience = 20_000,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const value = await probe();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`Waited ${patience / 1000} seconds in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
