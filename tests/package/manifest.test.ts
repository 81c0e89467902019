import { describe, expect, it } from 'vitest';
import { filesIn, isSource, isTest, read } from '../tree';
import { filesOf, manifestOf, readBuilt, TARGETS, type Target } from './built';

const HOSTS = ['http://*/*', 'https://*/*'];
/** Among them no web_accessible_resources, externally_connectable, sandbox, devtools_page or chrome_url_overrides. */
const COMMON = [
  ...['manifest_version', 'name', 'version', 'description', 'default_locale', 'icons'],
  ...['permissions', 'host_permissions', 'content_scripts', 'content_security_policy', 'background'],
  ...['action', 'commands', 'options_ui'],
];
const KEYS: Record<Target, string[]> = {
  'chrome-mv3': [...COMMON, 'minimum_chrome_version', 'side_panel'],
  'firefox-mv3': [...COMMON, 'browser_specific_settings', 'sidebar_action'],
};

/** The rows of PRIVACY.md's table of permissions that hold for a target: the permission, and why it is asked for. */
function justified(target: Target): Map<string, string> {
  const table = read('PRIVACY.md').split('## Permissions')[1]?.split('\n## ')[0] ?? '';
  const rows = [...table.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].slice(1).filter(([, name = '']) => !/^-+$/.test(name));
  const browser = target === 'chrome-mv3' ? 'Chrome' : 'Firefox';
  return new Map(
    rows
      .map(([, name = '', why = '']) => ({ name, why, only: /\((Chrome|Firefox)\)/.exec(name)?.[1] }))
      .filter(({ only }) => only === undefined || only === browser)
      .map(({ name, why }) => [/`([^`]+)`/.exec(name)?.[1] ?? name, why]),
  );
}

describe.each(TARGETS)('the manifest of %s', (target) => {
  const manifest = manifestOf(target);

  it('asks for what PRIVACY.md justifies, each with a reason, and nothing else', () => {
    const { 'access to http and https pages': hosts, ...named } = Object.fromEntries(justified(target));
    expect([...(manifest.permissions as string[])].sort()).toEqual(Object.keys(named).sort());
    for (const [name, why] of Object.entries({ hosts, ...named })) expect(why?.length, name).toBeGreaterThan(20);
    expect(manifest.host_permissions).toEqual(HOSTS);
    for (const key of ['optional_permissions', 'optional_host_permissions']) expect(manifest).not.toHaveProperty(key);
  });

  it('asks for no permission that the code does not use', () => {
    const code = [...filesIn('src'), ...filesIn('entrypoints')]
      .filter((file) => isSource(file) && !isTest(file))
      .map(read)
      .join('\n');
    const uses = (name: string) => new RegExp(`\\b${name}\\b[.},]`).test(code);
    expect((manifest.permissions as string[]).filter((name) => !uses(name))).toEqual([]);
  });

  it('runs the gate alone in every page, in a world of its own, and keeps no background alive', () => {
    const gate = { matches: HOSTS, all_frames: true, run_at: 'document_idle', js: ['gate.js'] };
    expect(manifest.content_scripts).toEqual([gate]);
    const worker = target === 'chrome-mv3' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
    expect(manifest.background).toEqual({ type: 'module', ...worker });
  });

  it('has no key by which pages and other extensions could reach it, or any other that is not known here', () => {
    const others = Object.keys(manifest).filter((key) => !KEYS[target].includes(key));
    expect(others, 'What does it give to whom? Add the key to this test once that is answered').toEqual([]);
  });

  it('puts extension pages under a policy that lets them load their own files and nothing else', () => {
    const { extension_pages: policy, ...others } = manifest.content_security_policy as Record<string, string>;
    expect(others).toEqual({});
    const directives = new Map(
      (policy ?? '').split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
    );
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' blob:",
      // For the background of a shared desk; each page forbids it again.
      'connect-src': "'self' https: http://localhost:* http://127.0.0.1:*",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });
});

describe.each(TARGETS)('the pages of %s', (target) => {
  const pages = filesOf(target).filter((file) => file.endsWith('.html'));

  it('forbid any connection, and hold no script or style of their own', () => {
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      const html = readBuilt(target, page);
      expect(html, page).toMatch(
        /<meta http-equiv="Content-Security-Policy" content="connect-src (?:'|&#39;)self(?:'|&#39;)">/,
      );
      expect(html.match(/<script(?![^>]*\bsrc="\/)[^>]*>|<style|\son\w+=|\sstyle=|https?:\/\//g), page).toBeNull();
    }
  });
});

/** The scripts that run in pages: those of the manifest, and all that the code names for the browser to load. */
function inPages(target: Target): string[] {
  const declared = (manifestOf(target).content_scripts as { js: string[] }[]).flatMap(({ js }) => js);
  const code = filesOf(target).filter((file) => file.endsWith('.js'));
  const named = code.flatMap((file) => [...readBuilt(target, file).matchAll(/["'`]\/([\w/-]+\.js)["'`]/g)]);
  return [...new Set([...declared, ...named.map(([, file = '']) => file)])].sort();
}

describe.each(TARGETS)('the scripts of %s', (target) => {
  it('say nothing in a page that it could hear, and take nothing from it', () => {
    const scripts = inPages(target);
    expect(scripts).toEqual(
      ['card', 'content-scripts/page', 'content-scripts/places', 'describe', 'gate'].map((name) => `${name}.js`),
    );
    for (const script of scripts) {
      const code = readBuilt(target, script);
      expect(
        code.match(
          /\bpostMessage\(|content-script-started|\bdispatchEvent\(|addEventListener\(["'`]message|wrappedJSObject/g,
        ),
        script,
      ).toBeNull();
    }
  });

  it('load no code but their own', () => {
    for (const file of filesOf(target).filter((name) => name.endsWith('.js'))) {
      const code = readBuilt(target, file);
      expect(code.match(/\bimportScripts\(|\bimport\(["'`]https?:|document\.write\(/g), file).toBeNull();
    }
  });
});
