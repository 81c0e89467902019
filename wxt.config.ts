import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { noteBundled } from './scripts/licences/bundled';

/** Every part of the extension loads its own files and nothing else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // A blob is made by the page itself: the picture of a flag on its way from SVG to PNG.
  "img-src 'self' blob:",
  // Only the background of a user who shares a desk reaches a server, which nobody can name beforehand; the pages of the
  // extension are forbidden it again, in their own heads.
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the policy allows for the background's sake, no page of the extension may do. */
const pagesAskNobody: Plugin = {
  name: 'pages-ask-nobody',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: ({ browser }) => ({
    plugins: [preact(), pagesAskNobody, noteBundled(browser)],
    // WXT's own tells every page that it is there.
    resolve: { alias: { 'wxt/utils/content-script-context': resolve('src/messages/lifetime.ts') } },
    // A script with one letter beyond Latin-1 takes twice the memory, and longer to be read, in each page.
    esbuild: { charset: 'ascii' },
    build: {
      // A year, for both browsers are newer; told of browsers, esbuild writes each regular expression with \p{…} as a call
      // of the constructor, which in a function is made anew whenever it is asked.
      target: 'es2023',
      cssTarget: ['chrome123', 'firefox146'],
      rollupOptions: {
        // Comments of dependencies that Rollup cannot use; nothing that we could mend.
        onwarn: (warning, report) => warning.code !== 'INVALID_ANNOTATION' && report(warning),
      },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // `alarms`: to see what is new on a shared desk, where there is one.
    permissions: ['storage', 'scripting', 'contextMenus', 'alarms'],
    // To load the page script where the gate found a story; where a browser withholds it, a click grants the tab, for
    // which both ask no `activeTab` besides.
    host_permissions: ['http://*/*', 'https://*/*'],
    // The gate is no content script to WXT, which would give it more to start with than all that it does.
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], all_frames: true, run_at: 'document_idle', js: ['gate.js'] },
    ],
    commands: {
      // Four at most may suggest a key, or Chrome refuses them all: the button does without.
      _execute_action: {},
      'check-page': { suggested_key: { default: 'Alt+Shift+X' }, description: '__MSG_commandCheck__' },
      // Chrome has no key of its own for a side panel; the background listens for this one.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+C' },
        ...(browser !== 'firefox' && { description: '__MSG_openPanel__' }),
      },
      'next-flag': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextFlag__' },
      // Four keys are taken: the reader gives it one in the browser, to which the options lead.
      annotate: { description: '__MSG_commandAnnotate__' },
      'previous-flag': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousFlag__' },
    },
    // The development server needs a looser policy, which WXT sets itself.
    ...(mode === 'production' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'crossread@crossread.example',
              // The first with text-decoration in ::highlight(), by which the groups are told apart without colour.
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // The first with light-dark(), by which the reader's choice of colours holds.
          minimum_chrome_version: '123',
        }),
  }),
});
