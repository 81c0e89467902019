import { AsyncLocalStorage } from 'node:async_hooks';

/*
 * Who is running: the background, a page's script or a panel. What a stopped background still had under way must never
 * come back, however it was waited for; so every call of the browser's API asks here who makes it.
 */

export const ORIGIN = 'chrome-extension://crossread/';
export const ID = 'crossread';

export interface FakeSender {
  id?: string;
  url?: string;
  tab?: { id: number; url: string; windowId: number; index: number; incognito: boolean };
  frameId?: number;
  documentId?: string;
}

type Listener = (...values: never[]) => unknown;

/** One thread of the extension, from its start until the browser ends it. */
export class Context {
  readonly listeners = new Map<string, Set<Listener>>();
  isOver = false;
  private readonly ending = new AbortController();

  constructor(
    readonly kind: 'background' | 'page' | 'panel',
    readonly sender: FakeSender,
  ) {}

  /** Runs the work as this thread. */
  run<T>(work: () => T): T {
    return contexts.run(this, work);
  }

  listenersOf(event: string): Set<Listener> {
    const known = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, known);
    return known;
  }

  end(): void {
    this.isOver = true;
    this.listeners.clear();
    this.ending.abort();
  }

  /** Rejects when the thread ends: what others say to whom they wait for an answer of. */
  ended(): Promise<never> {
    return new Promise((_, reject) => {
      const gone = () => reject(new Error('The message channel closed before a response was received.'));
      if (this.isOver) gone();
      this.ending.signal.addEventListener('abort', gone);
    });
  }
}

const contexts = new AsyncLocalStorage<Context>();
/** Whoever imports modules before anything runs. */
const NOBODY = new Context('panel', { id: ID, url: ORIGIN });

export function current(): Context {
  return contexts.getStore() ?? NOBODY;
}

/** What a thread that is over waits for. */
export function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** Where the background is stopped. Steps are counted from 0, over all backgrounds of a case. */
export class Stops {
  private steps = 0;
  made = 0;
  /** Steps are counted while this is on. */
  isCounting = false;

  constructor(private readonly at: ReadonlySet<number>) {}

  get count(): number {
    return this.steps;
  }

  /** A background is about to do something, or has just done it. @returns whether it is stopped here */
  step(background: Context): boolean {
    if (!this.isCounting || background.isOver) return background.isOver;
    if (!this.at.has(this.steps++)) return false;
    this.made++;
    background.end();
    return true;
  }
}
