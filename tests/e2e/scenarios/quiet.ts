import assert from 'node:assert/strict';
import type { Scenario } from '../scenario';

/** Last: it looks back on all that was done before. */
export const quiet: Scenario[] = [
  {
    name: 'has left no error or warning on any console',
    looksBack: true,
    async run({ browser }) {
      assert.deepEqual(await browser.extensionErrors(), []);
    },
  },
];
