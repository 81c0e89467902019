import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { loadArticle } from '../../src/cli/load';
import type { Pack } from '../../src/pack/schema';
import type { Article } from '../../src/text/article';
import { labelledPages } from '../score/labels';

/*
 * One measurement in a process of its own, so that nothing of another weighs on it:
 * engine-run.ts PACK crossread|verdict|MiniSearch|… RETRIEVAL prints what came of it as JSON; RETRIEVAL is `retrieval.ts`, built.
 */
export interface Outcome {
  /** Sentences that state a claim, and how many of them had it named first. */
  asked: number;
  /** Null where that is not what was measured. */
  recalled: number | null;
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

/**
 * So long each is used before it is timed, and then timed, in milliseconds on the processor: what runs often is compiled
 * anew meanwhile, on other threads. What the first use costs is the bench `cold`.
 */
const WARM_UP = 4_000;
const TIMED = 4_000;
/** Of a slow retriever, so long at most is listened to for what it recalls; milliseconds. */
const PATIENCE = 20_000;

const [file = '', who = '', built = ''] = process.argv.slice(2);
const { RETRIEVERS, checker, recogniser, sentencesIn } = (await import(
  pathToFileURL(built).href
)) as typeof import('./retrieval');
const pages = await questions();
const before = heapNow();
const started = process.cpuUsage();
const pack = readPack();
const outcome: Outcome = who === 'crossread' ? ours() : who === 'verdict' ? verdict() : theirs();
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
  const perSentence = timed(
    pages.map(
      ({ article }) =>
        () =>
          recognise(article).size,
    ),
  );
  const heap = heapNow() - before;
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

/** All that a page is read for: who says what, what its claims' readings are, what differs and on what evidence. */
function verdict(): Outcome {
  const check = checker(pack);
  const load = spent(started);
  const perSentence = timed(
    pages.map(
      ({ article }) =>
        () =>
          check(article),
    ),
  );
  return { asked: 0, recalled: null, perSentence, load, heap: heapNow() - before };
}

/** They are asked about every sentence of the same pages, as ours is. */
function theirs(): Outcome {
  const make = RETRIEVERS[who];
  if (!make) throw new Error(`Nobody is called ${who}.`);
  const retrieve = make(pack);
  const load = spent(started);
  const all = pages.flatMap((page) => page.questions);
  const perSentence = timed(
    pages.flatMap(({ article }) =>
      sentencesIn(article).map((text) => () => {
        retrieve(text);
        return 1;
      }),
    ),
  );
  const heap = heapNow() - before;
  const begun = process.cpuUsage();
  let recalled = 0;
  let asked = 0;
  for (const { text, claims } of all) {
    if (spent(begun) > PATIENCE) break;
    asked++;
    if (claims.includes(retrieve(text) ?? '')) recalled++;
  }
  return { asked, recalled, perSentence, load, heap };
}

/** Milliseconds on the processor for a sentence; each piece of work tells how many it did. */
function timed(work: readonly (() => number)[]): number {
  turn(work, WARM_UP);
  const begun = process.cpuUsage();
  const sentences = turn(work, TIMED);
  return spent(begun) / sentences;
}

/** Does the pieces of work in turn for so long; how many sentences they did. */
function turn(work: readonly (() => number)[], milliseconds: number): number {
  const begun = process.cpuUsage();
  let sentences = 0;
  for (let at = 0; spent(begun) < milliseconds; at++) sentences += work[at % work.length]?.() ?? 0;
  return sentences;
}

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function heapNow(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}
