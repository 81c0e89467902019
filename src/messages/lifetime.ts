import { browser } from 'wxt/browser';
import type { ContentScriptContext as WxtContext } from 'wxt/utils/content-script-context';

/** How long a content script has to run: until a newer one of its name, or the end of the extension. */
export interface Lifetime extends Pick<WxtContext, 'signal' | 'isInvalid' | 'notifyInvalidated' | 'onInvalidated'> {
  /** Set by a script that goes on where it is loaded again: called then, in place of the newer one. */
  loadedAgain?: () => void;
}

/** In the scripts' own world, which the page does not see; a symbol, for an element's id would be found there by name. */
const RUNNING = Symbol.for('running');

/**
 * Stands in for WXT's own (wxt.config.ts). That one says, by a message and an event in every page and frame, that a script
 * of this extension has started: any page would know of the extension and of each story found, and could end the script
 * by saying the same.
 */
export class ContentScriptContext implements Lifetime {
  private readonly life = new AbortController();
  loadedAgain?: () => void;

  /** Ends the script of this name that runs in the page already; where that one goes on, this one. */
  constructor(name: string) {
    const world = globalThis as { [RUNNING]?: Map<string, Lifetime> };
    world[RUNNING] ??= new Map();
    const running = world[RUNNING].get(name);
    if (running?.loadedAgain && !running.isInvalid) {
      this.notifyInvalidated();
      running.loadedAgain();
      return;
    }
    running?.notifyInvalidated();
    world[RUNNING].set(name, this);
  }

  get signal(): AbortSignal {
    return this.life.signal;
  }

  /** Asked here, an extension that was updated or removed under the page ends its script. */
  get isInvalid(): boolean {
    if (browser.runtime?.id === undefined) this.notifyInvalidated();
    return this.signal.aborted;
  }

  notifyInvalidated(): void {
    this.life.abort();
  }

  onInvalidated(ended: () => void): () => void {
    this.signal.addEventListener('abort', ended);
    return () => this.signal.removeEventListener('abort', ended);
  }
}
