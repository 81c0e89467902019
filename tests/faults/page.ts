import { parseHTML } from 'linkedom';
import { vi } from 'vitest';
import { ContentScriptContext } from '../../src/messages/lifetime';
import { cardsIn } from './card-view';
import type { FakeExtension, FakeTab } from './fake-extension';
import { TestRange } from './range';
import { Context, ID } from './world';

/** A script as the bundler would give it to the page. */
type Main = (ctx: never) => unknown;

/** What was painted, if only for a moment, since the last page was made. */
let everPainted: string[] = [];

/** The highlights of the page, as `CSS.highlights` has them. */
class FakeHighlight extends Set<TestRange> {
  priority = 0;
  constructor(...ranges: TestRange[]) {
    super();
    for (const range of ranges) this.add(range);
  }

  override add(range: TestRange): this {
    everPainted.push(String(range));
    return super.add(range);
  }
}

let documents = 0;

/** One document in a tab, with the extension's real scripts in it. One at a time: its globals are the process's. */
export class FakePage implements FakeTab {
  readonly context: Context;
  readonly highlights = new Map<string, FakeHighlight>();
  /** Was the card's script injected? */
  hasCard = false;
  private readonly scripts: ContentScriptContext[] = [];
  private readonly window: EventTarget & Record<string, unknown>;

  constructor(
    extension: FakeExtension,
    readonly id: number,
    public url: string,
    html: string,
    private readonly mains: Record<string, Main>,
  ) {
    everPainted = [];
    // A new document has a new world, without the scripts of the one before.
    Reflect.deleteProperty(globalThis, Symbol.for('running'));
    const tab = { id, url, windowId: 1, index: 0, incognito: false };
    this.context = new Context('page', { id: ID, url, tab, frameId: 0, documentId: `document-${++documents}` });
    const { document } = parseHTML(html);
    const location = new URL(url);
    Object.defineProperty(document, 'location', { value: location });
    Object.assign(document, { createRange: () => new TestRange(), getSelection: () => null });
    const target = new EventTarget();
    this.window = Object.assign(target, {
      document,
      location,
      navigation: new EventTarget(),
      innerWidth: 1000,
      innerHeight: 800,
      setTimeout,
      requestIdleCallback: (work: () => void) => setTimeout(work, 0),
    }) as unknown as typeof this.window;
    this.window.top = this.window;
    vi.stubGlobal('window', this.window);
    vi.stubGlobal('document', document);
    vi.stubGlobal('location', location);
    vi.stubGlobal('cancelAnimationFrame', () => undefined);
    vi.stubGlobal(
      'MutationObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    vi.stubGlobal('Highlight', FakeHighlight);
    vi.stubGlobal('CSS', { highlights: this.highlights });
    extension.tabs.set(id, this);
  }

  /** The browser has loaded the page: the gate runs. */
  load(): void {
    void this.inject('gate');
  }

  async inject(file: string): Promise<unknown> {
    const main = this.mains[file];
    if (!main || this.context.isOver) return;
    if (file === '/card.js') this.hasCard = true;
    return this.context.run(() => {
      const script = new ContentScriptContext(file);
      this.scripts.push(script);
      return main(script as never);
    });
  }

  /** The page goes to another address by itself, and shows something else. */
  goTo(url: string, change: (document: Document) => void): void {
    this.context.run(() => {
      this.url = url;
      if (this.context.sender.tab) this.context.sender.tab.url = url;
      Object.assign(this.window.location as URL, { href: url });
      change(this.window.document as Document);
      (this.window.navigation as EventTarget).dispatchEvent(new Event('currententrychange'));
    });
  }

  /** The reader goes elsewhere. */
  leave(): void {
    this.context.run(() => this.window.dispatchEvent(new Event('pagehide')));
    this.context.end();
    for (const script of this.scripts) script.notifyInvalidated();
  }

  /** How many cards are open over the page. */
  get cards(): number {
    return cardsIn(this.window.document as Document);
  }

  /** The words that were painted as flags, if only for a moment. */
  get everPainted(): readonly string[] {
    return everPainted;
  }

  /** The words that are painted as flags, in order; one that is painted twice is there twice. */
  get painted(): string[] {
    const layers = [...this.highlights].filter(([name]) => name !== 'crossread-focus');
    return layers.flatMap(([, ranges]) => [...ranges].map(String)).sort();
  }
}
