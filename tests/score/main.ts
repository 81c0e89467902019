import { parseArgs } from 'node:util';
import { labelledPages } from './labels';
import { forecastsOf, reliabilityTable } from './reliability';
import { score, table } from './score';
import { checkPage, engineOf } from './story';

/*
 * Precision and recall on the labelled pages, kind by kind, with every miss.
 * `npm run score -- FOLDER…` scores the labelled pages of other folders, with `--pack FILE` against a story of their own;
 * with `--reliability` it prints instead how often a flag that was said with some confidence was right.
 */
const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { pack: { type: 'string' }, reliability: { type: 'boolean', default: false } },
});
const pages = (folders.length > 0 ? folders : ['tests/pages']).flatMap((folder) => labelledPages(folder));
const engine = engineOf(values.pack);
const results = await Promise.all(pages.map(async (page) => ({ page, verdict: await checkPage(page, engine) })));
if (values.reliability) {
  console.log(reliabilityTable(forecastsOf(results)));
  console.log(`pages ${pages.length}`);
} else {
  const result = score(results);
  for (const line of result.misses) console.log(line);
  console.log(`\n${table(result)}`);
  console.log(`pages ${pages.length}, story recognised rightly on ${pages.length - result.coversWrong.length}`);
}
