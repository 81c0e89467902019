import { labelledPages } from './labels';
import { score, table } from './score';
import { bundledEngine, checkPage } from './story';

/*
 * Precision and recall on the labelled pages, kind by kind, with every miss.
 * `npm run score -- FOLDER` scores the labelled pages of another folder of the project.
 */
const engine = bundledEngine();
const pages = labelledPages(process.argv[2]);
const results = await Promise.all(pages.map(async (page) => ({ page, verdict: await checkPage(page, engine) })));
const result = score(results);
for (const line of result.misses) console.log(line);
console.log(`\n${table(result)}`);
console.log(`pages ${pages.length}, story recognised rightly on ${pages.length - result.coversWrong.length}`);
