import { storage } from 'wxt/utils/storage';
import type * as z from 'zod/mini';

/** One stored choice of the user. */
export interface Setting<T> {
  /** Where nothing is stored. */
  readonly fallback: T;
  /** What is stored; the default where nothing, or nothing sound, is stored. */
  get(): Promise<T>;
  /** @throws ZodError if the value has not the setting's form */
  set(value: T): Promise<void>;
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
}

/** Defines a versioned setting, kept on this device. What another version or a bad import left is never trusted. */
export function setting<T>({ key, schema, fallback, version, migrations = {} }: Definition<T>): Setting<T> {
  const item = storage.defineItem<unknown>(`local:${key}`, { fallback, version, migrations });
  const sound = (stored: unknown): T => {
    const parsed = schema.safeParse(stored);
    return parsed.success ? parsed.data : fallback;
  };
  return {
    fallback,
    get: async () => sound(await item.getValue()),
    set: (value) => item.setValue(schema.parse(value)),
    accepts: (value): value is T => schema.safeParse(value).success,
    watch: (changed) => item.watch((stored, before) => changed(sound(stored), sound(before))),
  };
}
