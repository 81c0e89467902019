import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { setLocal } from '../notes/store-room';

type Area = 'session' | 'local';

/** Something kept by a name. */
export interface StoredItem<T> {
  read(name: string | number): Promise<T | null>;
  write(name: string | number, value: T): Promise<void>;
  forget(name: string | number): Promise<void>;
  /** All that are kept, by name. */
  readAll(): Promise<Map<string, T>>;
  /** Calls back with each change of the one of this name, until the returned function is called. */
  watch(name: string | number, changed: (value: T | null) => void): () => void;
  /** Calls back after each change of any of them, until the returned function is called. */
  watchAll(changed: () => void): () => void;
}

/** Kept until the browser is closed: it outlives a stopped worker and a closed panel. */
export function sessionItem<T>(kind: string, schema: z.ZodMiniType<T>): StoredItem<T> {
  return storedItem('session', kind, schema);
}

/** Kept until it is forgotten: it outlives the browser, too. */
export function localItem<T>(kind: string, schema: z.ZodMiniType<T>): StoredItem<T> {
  return storedItem('local', kind, schema);
}

/** What another version left, or is of another form, is as good as none. */
function storedItem<T>(area: Area, kind: string, schema: z.ZodMiniType<T>): StoredItem<T> {
  const keyOf = (name: string | number) => `${kind}:${name}`;
  const sound = (stored: unknown): T | null => {
    const parsed = schema.safeParse(stored);
    return parsed.success ? parsed.data : null;
  };
  return {
    async read(name) {
      const stored = await browser.storage[area].get(keyOf(name));
      return sound(stored[keyOf(name)]);
    },
    write: (name, value) => {
      const entry = { [keyOf(name)]: value };
      return area === 'local' ? setLocal(entry) : browser.storage.session.set(entry);
    },
    forget: (name) => browser.storage[area].remove(keyOf(name)),
    async readAll() {
      const found = new Map<string, T>();
      for (const [key, stored] of Object.entries(await browser.storage[area].get(null))) {
        const value = key.startsWith(`${kind}:`) ? sound(stored) : null;
        if (value !== null) found.set(key.slice(kind.length + 1), value);
      }
      return found;
    },
    watch(name, changed) {
      return listen(area, (changes) => {
        const change = changes[keyOf(name)];
        if (change) changed(sound(change.newValue));
      });
    },
    watchAll(changed) {
      return listen(area, (changes) => {
        if (Object.keys(changes).some((key) => key.startsWith(`${kind}:`))) changed();
      });
    },
  };
}

function listen(area: Area, listener: (changes: Record<string, { newValue?: unknown }>) => void): () => void {
  browser.storage[area].onChanged.addListener(listener);
  return () => browser.storage[area].onChanged.removeListener(listener);
}
