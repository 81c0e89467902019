import { parseHTML } from 'linkedom';
import { loadArticle } from '../../src/cli/load';
import { checkArticle } from '../../src/engine/check';
import type { Engine } from '../../src/engine/engine';
import { extract } from '../../src/page/extract';
import type { Article } from '../../src/text/article';
import { labelledPages } from '../score/labels';
import { bundledEngine } from '../score/story';
import { benchPage } from './article';
import { type Bench, milliseconds } from './table';
import { articleOf, asList, asOneBlock, neutralArticle } from './texts';
import { median, percentile, timed, times } from './times';

const LONG = 10_000;
/** Half the long text tells whether time grows with length or faster. */
const HALF = LONG / 2;
/** Forms in which each sentence may look back at all before it. */
const CROWDED = 1_000;
const ROUNDS = 10;

/** The engine in Node: one article of forty sentences, warm; then how much text it reads in a second. */
export const readingBench: Bench = {
  name: 'reading',
  async run() {
    const engine = bundledEngine();
    const page = benchPage();
    const read = () => extract(parseHTML(page).document as unknown as Document).article;
    const article = read();
    const { sentences, flags } = checkArticle(article, engine);
    const both = (spent: readonly number[]) => [median(spent), percentile(spent, 0.95)].map(milliseconds);
    return [
      {
        title: `Reading in Node: one article, ${sentences} sentences, ${flags.length} flags, warm`,
        columns: ['median', '95th percentile', 'aim'],
        rows: [
          ['check', ...both(times(() => checkArticle(article, engine))), '< 50 ms'],
          ['extract', ...both(times(read))],
        ],
      },
      {
        title: 'Reading in Node: how much in a second',
        columns: ['sentences a second', 'of', 'peak of the process'],
        rows: await throughput(engine),
      },
    ];
  },
};

async function throughput(engine: Engine): Promise<string[][]> {
  const pages = labelledPages().filter(({ labels }) => labels.covers);
  const articles = await Promise.all(pages.map(({ file }) => loadArticle(file)));
  const english = pages.filter(({ labels }) => labels.lang.startsWith('en'));
  const told = english.flatMap(({ labels }) => labels.sentences.slice(1).map(({ text }) => text));
  const rounds = Array.from({ length: ROUNDS }, () => articles).flat();
  return [
    rate(`labelled pages, ${ROUNDS} times over`, rounds, engine),
    rate(`${HALF} sentences of labelled pages`, [articleOf(told, HALF)], engine),
    rate(`${LONG} sentences of labelled pages`, [articleOf(told, LONG)], engine),
    rate(`${LONG} neutral sentences`, [neutralArticle(engine, LONG)], engine),
    rate(`${CROWDED} sentences in one paragraph`, [asOneBlock(articleOf(told, CROWDED))], engine),
    rate(`${CROWDED} sentences in a list`, [asList(articleOf(told, CROWDED))], engine),
  ];
}

/** Peak memory is the whole process's, until then. */
function rate(what: string, articles: readonly Article[], engine: Engine): string[] {
  let sentences = 0;
  const spent = timed(() => {
    for (const article of articles) sentences += checkArticle(article, engine).sentences;
  });
  const peak = process.resourceUsage().maxRSS / 1024;
  return [what, ((sentences / spent) * 1000).toFixed(0), String(sentences), `${peak.toFixed(0)} MB`];
}
