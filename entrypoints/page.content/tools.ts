import type { Tool } from '../../src/messages/protocol';
import type { createCardView } from '../../src/ui/card/view';
import type { describeWords } from '../places.content/describe';

/** What is needed once the reader turns to a flag, each in a script of its own: a page that is only read has less to start. */
export interface Tools extends Record<Tool, unknown> {
  card: typeof createCardView;
  describe: typeof describeWords;
}

/** In the scripts' own world, which the page does not see; a symbol, for an element's id would be found there by name. */
const TOOLS = Symbol.for('tools');
const world = globalThis as { [TOOLS]?: Partial<Tools> };

/** Leaves one for the page script of the same frame. */
export function lend<T extends Tool>(name: T, tool: Tools[T]): void {
  world[TOOLS] = { ...world[TOOLS], [name]: tool };
}

/**
 * Gets one, loaded when it is first asked for.
 * @param load has its script run in this frame; resolves to whether it did
 */
export function createTool<T extends Tool>(
  name: T,
  load: (name: T) => Promise<boolean>,
): () => Promise<Tools[T] | null> {
  let loading: Promise<Tools[T] | null> | null = null;
  // An earlier version of the extension may have left its own.
  delete world[TOOLS]?.[name];
  return () => {
    loading ??= load(name).then((isLoaded) => {
      const tool = isLoaded ? (world[TOOLS]?.[name] ?? null) : null;
      // Not kept: whoever asks next tries again.
      if (!tool) loading = null;
      return tool;
    });
    return loading;
  };
}
