import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Tab } from './browser';

/** Written out as one function, for the pages' content policy lets nothing be compiled in them. */
const run = new Function(
  `${axe.source}; return axe.run(document).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)));`,
) as () => Promise<string[]>;

/** Throws with what axe-core finds wrong in the page, by rule and element. */
export async function assertAccessible(tab: Tab, what: string): Promise<void> {
  assert.deepEqual(await tab.evaluate(run, null), [], what);
}
