import { read } from '../tree';
import { copy, FakeArea } from './storage-area';
import { Context, current, type FakeSender, ID, never, ORIGIN, Stops } from './world';

type Handler = (...values: unknown[]) => unknown;
type Messages = Record<string, { message: string }>;

const english = JSON.parse(read('public/_locales/en/messages.json')) as Messages;

/** What the browser does with a tab that is open. */
export interface FakeTab {
  id: number;
  url: string;
  context: Context | null;
  /** Loads the page script; gives what it comes to, and rejects where the browser lets nobody in. */
  inject(file: string): Promise<unknown>;
}

/**
 * The browser's side of an extension, in one process: storage, messages, tabs, and a background that is started by what
 * happens and stopped where the case says so.
 */
export class FakeExtension {
  readonly local = new FakeArea((changes) => this.emit('storage.local', changes));
  readonly session = new FakeArea((changes) => this.emit('storage.session', changes));
  readonly tabs = new Map<number, FakeTab>();
  readonly badges = new Map<number, string>();
  stops = new Stops(new Set());
  background: Context | null = null;
  started = 0;
  /** What the extension's own files wait for. */
  files: Promise<void> = Promise.resolve();
  /** Calls of the API that the background and pages have made. */
  calls = 0;

  /** @param start the background's main */
  constructor(private readonly start: () => void) {}

  /** The background, started where none runs. */
  private running(): Context {
    if (this.background && !this.background.isOver) return this.background;
    const context = new Context('background', { id: ID, url: `${ORIGIN}background.js` });
    this.background = context;
    this.started++;
    context.run(this.start);
    return context;
  }

  stopBackground(): void {
    this.background?.end();
  }

  /** A page of the extension. */
  panel(): Context {
    return new Context('panel', { id: ID, url: `${ORIGIN}sidepanel.html` });
  }

  /** Gives the background an event, as the browser does. */
  happen(event: string, ...values: unknown[]): void {
    const background = this.running();
    for (const listener of [...background.listenersOf(event)]) background.run(() => (listener as Handler)(...values));
  }

  private emit(event: string, ...values: unknown[]): void {
    const others = [...this.tabs.values()].flatMap(({ context }) => context ?? []);
    for (const context of [this.background, ...others, ...this.panels]) {
      if (!context || context.isOver) continue;
      for (const listener of [...context.listenersOf(event)]) context.run(() => (listener as Handler)(...values));
    }
  }

  /** Panels that are open: they hear of changes. */
  readonly panels = new Set<Context>();

  /** Gives the background a message, whoever may have sent it. */
  toBackground(message: unknown, sender: FakeSender): Promise<unknown> {
    return this.deliver(this.running(), message, sender);
  }

  /** Gives a tab's scripts a message, whoever may have sent it. */
  toPage(id: number, message: unknown, sender: FakeSender): Promise<unknown> {
    const { context } = this.tab(id);
    return context ? this.deliver(context, message, sender) : never();
  }

  private async deliver(to: Context, message: unknown, sender: FakeSender): Promise<unknown> {
    if (to.kind === 'background' && this.stops.step(to)) return to.ended();
    for (const listener of [...to.listenersOf('runtime.onMessage')]) {
      const answer = to.run(() => (listener as Handler)(copy(message), copy(sender)));
      if (answer !== undefined) return copy(await Promise.race([answer, to.ended()]));
    }
    if (to.kind === 'page') throw new Error('Could not establish connection. Receiving end does not exist.');
    return undefined;
  }

  /** One call of the browser's API. A background can be stopped before it and after it. */
  private async call<T>(work: (context: Context) => T | Promise<T>): Promise<Awaited<T>> {
    const context = current();
    if (context.kind !== 'panel') this.calls++;
    const isStopped = () => (context.kind === 'background' ? this.stops.step(context) : context.isOver);
    if (isStopped()) return never();
    let outcome: { ok: true; value: Awaited<T> } | { ok: false; error: unknown };
    try {
      outcome = { ok: true, value: await work(context) };
    } catch (error) {
      outcome = { ok: false, error };
    }
    if (isStopped()) return never();
    if (!outcome.ok) throw outcome.error;
    return outcome.value;
  }

  /** Counts a call to something beside the API: a database, a file. */
  readonly external = <T>(work: () => T | Promise<T>): Promise<Awaited<T>> => this.call(work);

  private tab(id: number): FakeTab {
    const tab = this.tabs.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  }

  /** `chrome`, as each thread sees it. */
  api() {
    const call = this.call.bind(this);
    const event = (name: string) => ({
      addListener: (listener: Handler) => void current().listenersOf(name).add(listener),
      removeListener: (listener: Handler) => void current().listenersOf(name).delete(listener),
    });
    const area = (name: 'local' | 'session') => ({
      get: (keys?: string[]) => call(() => this[name].get(keys)),
      set: (values: Record<string, unknown>) => call(() => this[name].set(values)),
      remove: (keys: string[]) => call(() => this[name].remove(keys)),
      clear: () => call(() => this[name].clear()),
      onChanged: event(`storage.${name}`),
    });
    const nothing = () => call(() => undefined);
    return {
      runtime: {
        id: ID,
        getURL: (path: string) => ORIGIN + path.replace(/^\//, ''),
        getManifest: () => ({ version: '1.0.0' }),
        onInstalled: event('runtime.onInstalled'),
        onStartup: event('runtime.onStartup'),
        onConnect: event('runtime.onConnect'),
        onMessage: event('runtime.onMessage'),
        sendMessage: (message: unknown) => call(({ sender }) => this.deliver(this.running(), message, sender)),
        connect: ({ name }: { name: string }) =>
          this.happen('runtime.onConnect', { name, sender: copy(current().sender) }),
      },
      storage: { local: area('local'), session: area('session') },
      tabs: {
        get: (id: number) => call(() => ({ id, url: this.tab(id).url })),
        query: () => call(() => [...this.tabs.values()].map(({ id, url }) => ({ id, url }))),
        create: () => call(() => ({ id: 99 })),
        update: nothing,
        TAB_ID_NONE: -1,
        sendMessage: (id: number, message: unknown) =>
          call(({ sender }) => {
            const { context } = this.tab(id);
            if (!context) throw new Error('Receiving end does not exist.');
            return this.deliver(context, message, { id: sender.id, url: sender.url });
          }),
      },
      windows: { WINDOW_ID_NONE: -1, update: nothing },
      scripting: {
        executeScript: ({ target, files = [] }: { target: { tabId: number }; files?: string[] }) =>
          call(async () => {
            const [result] = await Promise.all(files.map((file) => this.tab(target.tabId).inject(file)));
            return [{ frameId: 0, result }];
          }),
        insertCSS: nothing,
        removeCSS: nothing,
        getRegisteredContentScripts: () => call(() => []),
        registerContentScripts: nothing,
        updateContentScripts: nothing,
        unregisterContentScripts: nothing,
      },
      action: {
        setBadgeText: ({ tabId, text }: { tabId: number; text: string }) =>
          call(() => void this.badges.set(tabId, text)),
        setTitle: nothing,
        setBadgeBackgroundColor: nothing,
        setBadgeTextColor: nothing,
      },
      commands: { onCommand: event('commands.onCommand') },
      contextMenus: { onClicked: event('contextMenus.onClicked'), create: () => undefined, removeAll: nothing },
      alarms: { onAlarm: event('alarms.onAlarm'), create: nothing, clear: nothing },
      permissions: { contains: () => call(() => true) },
      i18n: { getMessage: (key: string) => english[key]?.message ?? '' },
    };
  }
}
