import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What must hold of the extension as it was built last, for both browsers. */
export default defineConfig({
  test: { root: resolve(import.meta.dirname, '../..'), include: ['tests/package/*.test.ts'], environment: 'node' },
});
