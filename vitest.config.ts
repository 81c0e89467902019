import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';

export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'entrypoints/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'tests/*.test.ts',
      'tests/{anchoring,couch,faults,fuzz,e2e,score,soak}/**/*.test.ts',
    ],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
  },
});
