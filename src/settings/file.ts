import { type Settings, settingCalled } from './all';

const FORMAT = 'crossread-settings';
const VERSION = 1;
/** A larger file is no file of settings. UTF-16 code units. */
const LONGEST = 1_000_000;

/** Why a file of settings is refused, all of it. `detail` is the setting's name, or the version. */
export type FileProblem = {
  code: 'too-long' | 'not-json' | 'other-format' | 'other-version' | 'unknown-setting' | 'bad-value';
  detail: string;
};

/** The settings as a file, for people to read, too. */
export function toFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/** Reads such a file, which anybody may have written. Nothing of a file with a mistake is taken. */
export function fromFile(
  text: string,
): { ok: true; settings: Partial<Settings> } | { ok: false; problem: FileProblem } {
  const refuse = (code: FileProblem['code'], detail = '') => ({ ok: false as const, problem: { code, detail } });
  if (text.length > LONGEST) return refuse('too-long');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  if (!isObject(file) || file.format !== FORMAT || !isObject(file.settings)) return refuse('other-format');
  if (file.version !== VERSION) return refuse('other-version', String(file.version).slice(0, 20));
  for (const [name, value] of Object.entries(file.settings)) {
    const setting = settingCalled(name);
    if (!setting) return refuse('unknown-setting', name.slice(0, 40));
    if (!setting.accepts(value)) return refuse('bad-value', name);
  }
  return { ok: true, settings: file.settings as Partial<Settings> };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
