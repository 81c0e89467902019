import { afterAll, afterEach } from 'vitest';

/**
 * Counts what a family of tests puts in, and prints it in a line at its end; `npm test` repeats the line. Call it once in
 * each test file, before its tests.
 * @param family its first word is the folder's
 * @param promise what holds where no test failed
 */
export function countedAs(family: string, promise: string, counts = new Map<string, number>()): Map<string, number> {
  let failed = 0;
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') failed++;
  });
  afterAll(() => {
    if (counts.size === 0) return;
    const said = [...counts].map(([what, count]) => `${count} ${what}`);
    console.log(`${family}: ${[...said, failed === 0 ? promise : `${failed} tests FAILED`].join(', ')}`);
  });
  return counts;
}
