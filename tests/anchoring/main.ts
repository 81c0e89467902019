import { pageFiles, printed, runTrials } from './trials';

/*
 * `npm run anchoring [SPANS_PER_PAGE [SEED]]` prints what becomes of annotated words under each edit, and every mistake.
 * `ANCHORING_PAGES=FOLDER` adds its pages.
 */
const [spans = '20', seed = '1'] = process.argv.slice(2);
const started = performance.now();
const { table, mistakes } = await runTrials(pageFiles(), Number(spans), Number(seed));
for (const mistake of mistakes.slice(0, 40)) console.log(mistake);
console.log(printed(table));
console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = mistakes.length > 0 ? 1 : 0;
