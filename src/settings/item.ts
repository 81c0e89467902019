import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { setLocal } from '../notes/store-room';
import { StorageError } from './errors';

/** One stored choice of the user. */
export interface Setting<T> {
  /** Where nothing is stored. */
  readonly fallback: T;
  /**
   * What is stored; the default where nothing, or nothing sound, is stored.
   * @throws StorageError if the browser does not say what is stored: a default in its place could be taken for a choice
   */
  get(): Promise<T>;
  /**
   * @throws ZodError if the value has not the setting's form
   * @throws StorageError if it could not be stored
   */
  set(value: T): Promise<void>;
  /** What is to be stored for this value, by key: several settings are stored together, or none of them. */
  entries(value: T): Promise<Record<string, unknown>>;
  /** Has the value the setting's form? */
  accepts(value: unknown): value is T;
  /** Calls back at each change, until the returned function is called. */
  watch(changed: (value: T, before: T) => void): () => void;
}

interface Definition<T> {
  key: string;
  schema: z.ZodMiniType<T>;
  fallback: T;
  version: number;
  /** By the version that they lead to; what they give is checked. */
  migrations?: Record<number, (old: unknown) => unknown>;
  /** Is what cannot be read worth nothing, or nothing to leave about? */
  isDisposable?: boolean;
}

/**
 * Defines a versioned setting, kept on this device. What another version or a bad import left is never trusted, and never
 * thrown away either: it is put aside when the reader chooses anew.
 */
export function setting<T>(definition: Definition<T>): Setting<T> {
  const { key, schema, fallback, version, isDisposable = false } = definition;
  const versionKey = `${key}$`;
  const sound = (stored: unknown, from = version): T => readStored(definition, stored, from)?.value ?? fallback;

  const entries = async (value: T): Promise<Record<string, unknown>> => {
    const next = { [key]: schema.parse(value), [versionKey]: { v: version } };
    if (isDisposable) return next;
    const stored = await read([key, versionKey]);
    const from = versionOf(stored[versionKey], 1);
    if (readStored(definition, stored[key], from)) return next;
    return { ...next, [`unread:${key}`]: { value: stored[key], version: from } };
  };
  return {
    fallback,
    async get() {
      const stored = await read([key, versionKey]);
      return sound(stored[key], versionOf(stored[versionKey], 1));
    },
    set: async (value) => store(await entries(value)),
    entries,
    accepts: (value): value is T => schema.safeParse(value).success,
    watch(changed) {
      const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
        const { [key]: change, [versionKey]: meta } = changes;
        // Firefox tells of what was stored again, too.
        if (!change || JSON.stringify(change.newValue) === JSON.stringify(change.oldValue)) return;
        const now = versionOf(meta?.newValue, version);
        const next = sound(change.newValue, now);
        const before = sound(change.oldValue, versionOf(meta?.oldValue, now));
        // The default that was stored, and is no more.
        if (JSON.stringify(next) !== JSON.stringify(before)) changed(next, before);
      };
      browser.storage.local.onChanged.addListener(listener);
      return () => browser.storage.local.onChanged.removeListener(listener);
    },
  };
}

/** Stores all of these or none. @throws StorageError */
export async function store(entries: Record<string, unknown>): Promise<void> {
  await setLocal(entries).catch(refused);
}

async function read(keys: string[]): Promise<Record<string, unknown>> {
  return browser.storage.local.get(keys).catch(refused);
}

function refused(error: unknown): never {
  throw new StorageError(error instanceof Error ? error.message : String(error));
}

/** What is stored, in today's form; null where it cannot be read. */
function readStored<T>(definition: Definition<T>, stored: unknown, from: number): { value: T } | null {
  const { schema, fallback, version, migrations = {} } = definition;
  if (stored === undefined || stored === null) return { value: fallback };
  if (from > version) return null;
  let value = stored;
  try {
    for (let next = from + 1; next <= version; next++) value = migrations[next]?.(value) ?? value;
  } catch {
    return null;
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data } : null;
}

function versionOf(meta: unknown, otherwise: number): number {
  const v = (meta as { v?: unknown } | null | undefined)?.v;
  return typeof v === 'number' && Number.isInteger(v) ? v : otherwise;
}
