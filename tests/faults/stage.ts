import './chrome';
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';
import type { TabState } from '../../src/messages/tab-state';
import type { Database } from '../../src/notes/store/database';
import { memoryDatabase } from '../../src/notes/store/memory';
import type { SnapshotStore } from '../../src/notes/store/snapshot';
import { screenOf } from '../../src/pack/make-screen';
import { damEngine } from '../stories/story';
import { fakeCardView } from './card-view';
import { useBrowser } from './chrome';
import { guarded } from './database';
import { FakeExtension } from './fake-extension';
import { FakePage } from './page';
import { type Context, ORIGIN, Stops } from './world';

/*
 * The extension's real background, gate and page script, wired to a browser that is only pretended. Modules are loaded
 * once; a background that is started anew runs its `main` anew, which holds all of its state.
 */

// A stopped background's feeds stay with the database in memory, as they would not in a browser.
EventEmitter.defaultMaxListeners = 0;

const { pack } = damEngine();
let stage: FakeExtension;
let databases = 0;

let snapshot: unknown = null;
const snapshots: SnapshotStore = {
  read: async () => snapshot,
  write: async (next) => {
    snapshot = next;
  },
  clear: async () => {
    snapshot = null;
  },
};
let database: Database;
const erased = new WeakSet<Database>();

stage = new FakeExtension(() => undefined);
useBrowser(stage);
vi.doMock('../../public/packs/signatures.json', () => ({ default: [pack.signature] }));
const { screen, names } = screenOf(pack.signature, () => 0);
vi.doMock('../../public/packs/screens.json', () => ({ default: [screen] }));
vi.doMock('../../public/packs/names.json?raw', () => ({ default: JSON.stringify([names]) }));
/** Milliseconds. */
const LONGEST_PAUSE = 4;
const { setTimeout: later } = globalThis;
// Pauses are not what is tested: hours of waiting are over at once.
vi.stubGlobal('setTimeout', (work: () => void, delay = 0) => later(work, Math.min(delay, LONGEST_PAUSE)));
// No clock is asked for the next task: what goes on in one is soon done, however busy the machine.
vi.stubGlobal('scheduler', { yield: () => new Promise((resolve) => setImmediate(resolve)) });
// An engine holds no state of any page: each new background need not build its own.
vi.doMock('../../src/engine/engine', async (original) => {
  const { createEngine } = await original<typeof import('../../src/engine/engine')>();
  const engine = createEngine(pack);
  return { createEngine: () => engine };
});
vi.doMock('../../entrypoints/background/warm-up', () => ({ warmUp: () => undefined }));
vi.doMock('../../src/ui/card/view', () => ({ createCardView: fakeCardView }));
vi.doMock('../../src/notes/store/pouch', () => ({
  openDatabase: () => {
    // One that was erased is made anew by whoever opens it next.
    if (erased.has(database)) database = memoryDatabase(`faults-${++databases}`);
    const opened = database;
    return guarded(opened, stage, () => void erased.add(opened));
  },
}));
vi.doMock('../../src/notes/store/snapshot-idb', () => ({ idbSnapshots: snapshots }));
// The files of the extension itself; nothing else can be asked for.
vi.stubGlobal('fetch', (url: URL) =>
  stage.external(async () => {
    if (String(url) !== `${ORIGIN}packs/${pack.id}.json`) throw new TypeError('Failed to fetch');
    await stage.files;
    return { json: async () => pack };
  }),
);

const [background, gate, page, card, describe, places, send, asking, deskClient, tabState] = await Promise.all([
  import('../../entrypoints/background/index').then((module) => module.default),
  import('../../entrypoints/gate').then((module) => module.default),
  import('../../entrypoints/page.content/index').then((module) => module.default),
  import('../../entrypoints/card').then((module) => module.default),
  import('../../entrypoints/describe').then((module) => module.default),
  import('../../entrypoints/places.content/index').then((module) => module.default),
  import('../../src/messages/send'),
  import('../../src/messages/ask'),
  import('../../src/messages/desk-client'),
  import('../../src/messages/tab-state'),
]);

export const { desk } = deskClient;
export const { toBackground } = send;
export const { askPatiently } = asking;

export const ADDRESS = 'https://news.example/dam';
const SENTENCES = [
  'The Marrow Dam stands in the valley.',
  'The Marrow Dam cost $70 million.',
  'The Marrow Dam was opened on 4 March 2024, the study says.',
  'It has 12 turbines.',
];
/** What is flagged on the page of {@link PAGE}. */
export const FLAGGED = ['$70 million', '4 March 2024'];

export function pageHtml(sentences: readonly string[] = SENTENCES, title = 'Marrow Dam'): string {
  const paragraphs = sentences.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2024-05-20"></head><body><main><article><h1>${title}</h1>${paragraphs}</article></main></body></html>`;
}

/** A browser in which nothing has happened yet. @param at the steps at which the background is stopped */
export function newStage(at: Iterable<number> = []): FakeExtension {
  for (const tab of stage.tabs.values()) tab.context?.end();
  stage.stopBackground();
  stage = new FakeExtension(() => void background.main());
  useBrowser(stage);
  stage.stops = new Stops(new Set(at));
  database = memoryDatabase(`faults-${++databases}`);
  snapshot = null;
  return stage;
}

/** The database itself, past all faults. */
export function notesDatabase(): Database {
  return database;
}

export function openPage(tab = 1, url = ADDRESS, html = pageHtml()): FakePage {
  return new FakePage(stage, tab, url, html, {
    gate: () => gate.main(),
    '/card.js': () => void card.main(),
    '/describe.js': () => void describe.main(),
    '/content-scripts/page.js': (ctx) => page.main(ctx),
    '/content-scripts/places.js': (ctx) => places.main(ctx),
  });
}

/** What a panel would read of the tab. */
export function stateOf(panel: Context, tab = 1): Promise<TabState | null> {
  return panel.run(() => tabState.readTab(tab));
}

/** Waits until the probe gives something; null where it never does. */
export async function eventually<T>(probe: () => T | Promise<T>): Promise<NonNullable<T> | null> {
  const deadline = Date.now() + 4_000;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > deadline) return null;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** Lets whatever is under way come to its end. */
export async function quiet(): Promise<void> {
  for (let calls = -1; stage.calls !== calls; ) {
    for (let turn = 0; turn < 20; turn++) {
      if (stage.calls !== calls) turn = 0;
      calls = stage.calls;
      await new Promise((resolve) => setImmediate(resolve));
    }
    // What waits for a pause has begun to wait before this, and waits less.
    await new Promise((resolve) => later(resolve, 2 * LONGEST_PAUSE));
  }
}
