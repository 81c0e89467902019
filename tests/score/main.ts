import { labelledPages } from './labels';
import { forecastsOf, reliabilityTable } from './reliability';
import { score, table } from './score';
import { bundledEngine, checkPage } from './story';

/*
 * Precision and recall on the labelled pages, kind by kind, with every miss.
 * `npm run score -- FOLDER…` scores the labelled pages of other folders; with `--reliability` it prints instead how often
 * a flag that was said with some confidence was right.
 */
const args = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith('--'));
const pages = (folders.length > 0 ? folders : ['tests/pages']).flatMap((folder) => labelledPages(folder));
const engine = bundledEngine();
const results = await Promise.all(pages.map(async (page) => ({ page, verdict: await checkPage(page, engine) })));
if (args.includes('--reliability')) {
  console.log(reliabilityTable(forecastsOf(results)));
  console.log(`pages ${pages.length}`);
} else {
  const result = score(results);
  for (const line of result.misses) console.log(line);
  console.log(`\n${table(result)}`);
  console.log(`pages ${pages.length}, story recognised rightly on ${pages.length - result.coversWrong.length}`);
}
