import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** Environment variable that names an executable, before any other. */
  variable: string;
  /** Executables, in order of preference. Branded Chrome is not among them: it ignores `--load-extension`. */
  executables: readonly string[];
  debianPackage: string;
}

const KNOWN: Record<BrowserName, Known> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    executables: ['chromium', 'chromium-browser'],
    debianPackage: 'chromium',
  },
  firefox: { variable: 'FIREFOX_PATH', executables: ['firefox-esr', 'firefox'], debianPackage: 'firefox-esr' },
};

/** The least versions that the extension asks for, as `wxt.config.ts` has them; older ones refuse it. */
export const LEAST: Record<BrowserName, number> = { chromium: 123, firefox: 146 };

/** A browser is missing, or too old, and cannot be installed here; the message says how to get it. */
export class MissingBrowserError extends Error {
  override name = 'MissingBrowserError';
}

/**
 * The path of a browser's executable, installed through the system's package manager where it is missing or too old.
 *
 * @throws MissingBrowserError with the remedy, where it is so and cannot be installed.
 */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  const lack = lackOf(name, found);
  if (found && !lack) return found;
  const { debianPackage, variable } = KNOWN[name];
  const remedy = `install it (Debian: apt-get install ${debianPackage}) or name its executable in ${variable}.`;
  const apt = aptCommand();
  if (!apt) throw new MissingBrowserError(`${name} is ${lack}: ${remedy}`);
  console.error(`${name} is ${lack}: installing the package ${debianPackage} …`);
  run([...apt, 'update', '-qq']);
  run([...apt, 'install', '-y', '-qq', '--no-install-recommends', debianPackage, 'fonts-dejavu-core']);
  const installed = findBrowser(name);
  const left = lackOf(name, installed);
  if (!installed || left) throw new MissingBrowserError(`${name} could not be installed, and is ${left}: ${remedy}`);
  return installed;
}

/** What is wrong with a browser, or null. One that does not tell its version is taken as it is. */
function lackOf(name: BrowserName, executable: string | null): string | null {
  if (!executable) return 'missing';
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = Number(/(\d+)\./.exec(stdout ?? '')?.[1]);
  return version < LEAST[name] ? `too old (version ${version}; ${LEAST[name]} is needed)` : null;
}

/** The path of a browser's executable, or null where none is found. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, executables } = KNOWN[name];
  const named = process.env[variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new MissingBrowserError(`${variable} names ${named}, which cannot be run: correct it or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = executables.flatMap((executable) => folders.map((folder) => join(folder, executable)));
  return candidates.find(isExecutable) ?? null;
}

/** How apt-get is run here without a question: as root, by a sudo that asks no password, or not at all. */
function aptCommand(): string[] | null {
  if (!succeeds(['apt-get', '--version'])) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n', 'apt-get'] : null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function succeeds(command: string[]): boolean {
  return spawnSync(command[0] ?? '', command.slice(1), { stdio: 'ignore' }).status === 0;
}

/** Runs a command, its output on standard error; a failure shows later, as a browser that is still missing. */
function run(command: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command[0] ?? '', command.slice(1), { stdio: ['ignore', 2, 2], env });
}
