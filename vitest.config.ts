import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';

/** Functions of what they are given: their tests may share one copy of the modules, which takes a fifth of the time. */
const PURE = ['src/{engine,text,pack,page,share}/**/*.test.ts', 'tests/fuzz/*.test.ts'];
const ALL = [
  'src/**/*.test.{ts,tsx}',
  'entrypoints/**/*.test.{ts,tsx}',
  'scripts/**/*.test.ts',
  'tests/*.test.ts',
  'tests/{anchoring,couch,faults,fuzz,e2e,score,soak}/**/*.test.ts',
];

export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'each by itself', include: ALL, exclude: PURE } },
    ],
  },
});
