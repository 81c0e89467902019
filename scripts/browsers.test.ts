import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../tests/tree';
import { findBrowser, LEAST, MissingBrowserError, requireBrowser } from './browsers';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-path-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM_PATH', undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function executable(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

describe('findBrowser', () => {
  it('finds the preferred executable on the PATH', () => {
    executable('chromium-browser');
    const preferred = executable('chromium');
    expect(findBrowser('chromium')).toBe(preferred);
  });

  it('takes the one that the environment names, and refuses one that cannot be run', () => {
    vi.stubEnv('CHROMIUM_PATH', executable('my-build'));
    expect(findBrowser('chromium')).toBe(join(folder, 'my-build'));
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'gone'));
    expect(() => findBrowser('chromium')).toThrow(/CHROMIUM_PATH names .*gone/);
  });
});

describe('requireBrowser', () => {
  it('says in one sentence what is missing and how to get it, where it cannot be installed', () => {
    expect(() => requireBrowser('chromium')).toThrow(MissingBrowserError);
    expect(() => requireBrowser('chromium')).toThrow(
      /^chromium is missing: .*apt-get install chromium.*CHROMIUM_PATH\.$/,
    );
  });

  it('says so of one that would refuse the extension', () => {
    writeFileSync(executable('chromium'), '#!/bin/sh\necho Chromium 99.0.1\n');
    expect(() => requireBrowser('chromium')).toThrow(/^chromium is too old \(version 99; 123 is needed\): install it/);
    writeFileSync(executable('chromium'), '#!/bin/sh\necho Chromium 123.0.1\n');
    expect(requireBrowser('chromium')).toBe(join(folder, 'chromium'));
  });

  it('asks for the versions that the manifests ask for', () => {
    const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    const least = (key: string) => Number(new RegExp(`${key}: '(\\d+)`).exec(config)?.[1]);
    expect(LEAST).toEqual({ chromium: least('minimum_chrome_version'), firefox: least('strict_min_version') });
  });
});

describe('requireBrowser, where apt-get can be run without a question', () => {
  it('installs the package and a font, and finds the browser then', () => {
    const log = join(folder, 'log');
    const apt = `#!/bin/sh\necho "$@" >> ${log}\n[ "$1" = install ] && : > ${folder}/chromium && /bin/chmod 755 ${folder}/chromium\nexit 0\n`;
    writeFileSync(executable('apt-get'), apt);
    writeFileSync(executable('sudo'), '#!/bin/sh\nshift\n"$@"\n');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(requireBrowser('chromium')).toBe(join(folder, 'chromium'));
    expect(readFileSync(log, 'utf8')).toMatch(/^update.*\ninstall -y .*chromium fonts-dejavu-core$/m);
  });
});
