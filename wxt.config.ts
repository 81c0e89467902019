import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Every page of the extension loads its own files and nothing else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [preact()],
    build: {
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
    permissions: ['storage', 'scripting', 'activeTab'],
    // To load the page script where the gate found a story; a browser may withhold it, a click then grants the tab.
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
