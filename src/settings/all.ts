import { basis } from './basis';
import { type Setting, store } from './item';
import { enabledKinds } from './kinds';
import { paint } from './paint';
import { rememberSentences } from './remember';
import { sites } from './sites';
import { theme } from './theme';
import { threshold } from './threshold';

/** Every setting, by the name that it has in a file of settings. */
const SETTINGS = { kinds: enabledKinds, threshold, basis, sites, theme, paint, remember: rememberSentences };

type ValueOf<S> = S extends Setting<infer T> ? T : never;
export type SettingName = keyof typeof SETTINGS;
export type Settings = { [N in SettingName]: ValueOf<(typeof SETTINGS)[N]> };

const names = Object.keys(SETTINGS) as SettingName[];

export async function readSettings(): Promise<Settings> {
  const values = await Promise.all(names.map(async (name) => [name, await SETTINGS[name].get()] as const));
  return Object.fromEntries(values) as Settings;
}

/** Sets those that are given and leaves the others: all of them, or none. @throws StorageError */
export async function writeSettings(values: Partial<Settings>): Promise<void> {
  const given = names.filter((name) => values[name] !== undefined);
  const entries = await Promise.all(given.map((name) => (SETTINGS[name] as Setting<unknown>).entries(values[name])));
  await store(Object.assign({}, ...entries));
}

/** Calls back at each change of any of them, until the returned function is called. */
export function watchSettings(changed: () => void): () => void {
  const stops = names.map((name) => (SETTINGS[name] as Setting<unknown>).watch(changed));
  return () => {
    for (const stop of stops) stop();
  };
}

/** The setting of this name, if there is one. */
export function settingCalled(name: string): Setting<unknown> | null {
  return Object.hasOwn(SETTINGS, name) ? (SETTINGS[name as SettingName] as Setting<unknown>) : null;
}
