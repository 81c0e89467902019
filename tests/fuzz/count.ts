import fc from 'fast-check';
import { countedAs } from '../figures';

/** Of the file that is under way; one after the other, for they may share this module. */
let counts = new Map<string, number>();

/** Takes down that so much was tried. */
export function tried(what: string, count = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + count);
}

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  reporter(run) {
    tried('inputs drawn', run.numRuns + run.numShrinks);
    const cause = run.errorInstance;
    if (run.failed) throw new Error(fc.defaultReportMessage(run), { cause });
  },
});

/** Counts what the properties of a test file draw, and prints it at its end: `tests/setup.ts` calls it for each. */
export function countInputs(file: string): void {
  counts = countedAs(`fuzz: ${file}`, 'none failed', new Map());
}
