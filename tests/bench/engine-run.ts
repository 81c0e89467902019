import { readFileSync } from 'node:fs';
import { loadArticle } from '../../src/cli/load';
import type { Pack } from '../../src/pack/schema';
import type { Article } from '../../src/text/article';
import { labelledPages } from '../score/labels';
import { RETRIEVERS, recogniser } from './retrieval';

/*
 * One measurement in a process of its own, so that nothing of another weighs on it:
 * engine-run.ts PACK crossread|MiniSearch|… prints what came of it as JSON.
 */
export interface Outcome {
  /** Sentences that state a claim, and how many of them had it named first. */
  asked: number;
  recalled: number;
  /** Milliseconds on the processor for one sentence. */
  perSentence: number;
  /** Milliseconds and bytes of what was made of the pack. */
  load: number;
  heap: number;
}

interface Question {
  text: string;
  claims: string[];
}

interface Page {
  article: Article;
  questions: Question[];
}

/** Of a slow retriever, so long at most is listened to; milliseconds. */
const PATIENCE = 20_000;
const ROUNDS = 5;

const [file = '', who = ''] = process.argv.slice(2);
const pages = await questions();
const before = heapNow();
const started = process.cpuUsage();
const pack = readPack();
const outcome: Outcome = who === 'crossread' ? await ours() : theirs();
console.log(JSON.stringify(outcome));

/** As the background does it: a pack that came with the extension was validated when it was built. */
function readPack(): Pack {
  return JSON.parse(readFileSync(file, 'utf8')) as Pack;
}

async function questions(): Promise<Page[]> {
  const covering = labelledPages().filter(({ labels }) => labels.covers && labels.lang.startsWith('en'));
  return Promise.all(
    covering.map(async ({ file: page, labels }) => ({
      article: await loadArticle(page),
      questions: labels.sentences.flatMap(({ text, expect }) => {
        const claims = expect.flatMap(({ claim }) => (claim === null ? [] : [claim]));
        return claims.length > 0 ? [{ text, claims }] : [];
      }),
    })),
  );
}

function ours(): Outcome {
  const recognise = recogniser(pack);
  const load = spent(started);
  // The first page of a language makes its lexicon, and the second what the first did not need.
  for (const { article } of pages) recognise(article);
  const heap = heapNow() - before;
  const begun = process.cpuUsage();
  let sentences = 0;
  for (let round = 0; round < ROUNDS; round++) for (const { article } of pages) sentences += recognise(article).size;
  const perSentence = spent(begun) / sentences;
  let recalled = 0;
  for (const { article, questions } of pages) {
    const found = [...recognise(article)];
    for (const { text, claims } of questions) {
      const at = article.text.indexOf(text);
      const first = found.find(([start, { end }]) => at >= start && at < end)?.[1].claims ?? [];
      // Of several that are as sure, one at random would be named.
      recalled += first.length === 0 ? 0 : first.filter((id) => claims.includes(id)).length / first.length;
    }
  }
  return { asked: pages.flatMap((page) => page.questions).length, recalled, perSentence, load, heap };
}

function theirs(): Outcome {
  const make = RETRIEVERS[who];
  if (!make) throw new Error(`Nobody is called ${who}.`);
  const retrieve = make(pack);
  const load = spent(started);
  const heap = heapNow() - before;
  const all = pages.flatMap((page) => page.questions);
  for (const { text } of all.slice(0, 5)) retrieve(text);
  const begun = process.cpuUsage();
  let recalled = 0;
  let asked = 0;
  for (const { text, claims } of all) {
    if (spent(begun) > PATIENCE) break;
    asked++;
    if (claims.includes(retrieve(text) ?? '')) recalled++;
  }
  return { asked, recalled, perSentence: spent(begun) / asked, load, heap };
}

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function heapNow(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}
