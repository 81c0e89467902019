import type { createCardView } from '../../src/ui/card/view';
import type { describeWords } from '../places.content/describe';

/** What is needed once the reader turns to a flag, in a script of its own: a page that is only read has less to start. */
export interface Tools {
  createCardView: typeof createCardView;
  describeWords: typeof describeWords;
}

/** In the scripts' own world, which the page does not see; a symbol, for an element's id would be found there by name. */
const TOOLS = Symbol.for('tools');
const world = globalThis as { [TOOLS]?: Tools };

/** Leaves them for the page script of the same frame. */
export function lend(tools: Tools): void {
  world[TOOLS] = tools;
}

/**
 * Gets them, loaded when they are first asked for.
 * @param load has their script run in this frame; resolves to whether it did
 */
export function createTools(load: () => Promise<boolean>): () => Promise<Tools | null> {
  let loading: Promise<Tools | null> | null = null;
  // An earlier version of the extension may have left its own.
  delete world[TOOLS];
  return () => {
    loading ??= load().then((isLoaded) => {
      const tools = isLoaded ? (world[TOOLS] ?? null) : null;
      // Not kept: whoever asks next tries again.
      if (!tools) loading = null;
      return tools;
    });
    return loading;
  };
}
