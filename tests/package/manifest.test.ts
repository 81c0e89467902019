import { describe, expect, it } from 'vitest';
import { filesIn, isSource, isTest, read } from '../tree';
import { filesOf, manifestOf, readBuilt, TARGETS, type Target } from './built';

const HOSTS = ['http://*/*', 'https://*/*'];

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
    // No API of its own: it lets a click into the page in front, into which a script is then loaded.
    const uses = (name: string) =>
      (name === 'activeTab' ? /\bexecuteScript\(/ : new RegExp(`\\b${name}\\b[.},]`)).test(code);
    expect((manifest.permissions as string[]).filter((name) => !uses(name))).toEqual([]);
  });

  it('gives pages and other extensions nothing to reach it by', () => {
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'sandbox',
      'devtools_page',
      'chrome_url_overrides',
    ])
      expect(manifest).not.toHaveProperty(key);
    const scripts = manifest.content_scripts as Record<string, unknown>[];
    expect(scripts.map(({ js }) => js)).toEqual([['gate.js']]);
    // In a world of its own.
    for (const script of scripts) expect(script).not.toHaveProperty('world');
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
    expect(scripts).toEqual(['card.js', 'content-scripts/page.js', 'content-scripts/places.js', 'gate.js']);
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
