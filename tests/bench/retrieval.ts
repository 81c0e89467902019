import { createRequire } from 'node:module';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { checkArticle } from '../../src/engine/check';
import { createEngine } from '../../src/engine/engine';
import { matchClaims } from '../../src/engine/match';
import { readPage, type Sentence } from '../../src/engine/read';
import type { Pack } from '../../src/pack/schema';
import type { Article } from '../../src/text/article';
import { languageOf } from '../../src/text/language';
import { splitSentences } from '../../src/text/sentences';

/** The claim that a text is about most, or null. */
export type Retrieve = (text: string) => string | null;

/** What a retriever is given of a claim: what it states, and what the documents say of it. */
interface Doc {
  id: string;
  text: string;
}

function docsOf({ claims }: Pack): Doc[] {
  return claims.map(({ id, statement, readings }) => ({
    id,
    text: [statement, ...readings.map(({ quote }) => quote)].join('\n'),
  }));
}

interface TfIdf {
  addDocument(text: string): void;
  tfidfs(query: string): number[];
}

/** Each as its own documentation has it, with stemming where it brings one. */
export const RETRIEVERS: Record<string, (pack: Pack) => Retrieve> = {
  MiniSearch(pack) {
    const index = new MiniSearch<Doc>({ fields: ['text'] });
    index.addAll(docsOf(pack));
    return (text) => (index.search(text)[0]?.id as string | undefined) ?? null;
  },
  FlexSearch(pack) {
    const index = new FlexSearch.Index({ tokenize: 'strict', encoder: FlexSearch.Charset.LatinBalance });
    for (const [at, { text }] of docsOf(pack).entries()) index.add(at, text);
    return (text) => {
      const [best] = index.search(text, { limit: 1, suggest: true });
      return best === undefined ? null : (pack.claims[Number(best)]?.id ?? null);
    };
  },
  lunr(pack) {
    const docs = docsOf(pack);
    const index = lunr(function () {
      this.ref('id');
      this.field('text');
      for (const doc of docs) this.add(doc);
    });
    return (text) => index.query((query) => query.term(lunr.tokenizer(text), {}))[0]?.ref ?? null;
  },
  'natural TfIdf'(pack) {
    const TfIdf = createRequire(import.meta.url)('natural/lib/natural/tfidf/tfidf.js') as new () => TfIdf;
    const index = new TfIdf();
    for (const { text } of docsOf(pack)) index.addDocument(text);
    return (text) => {
      const scores = index.tfidfs(text);
      const best = scores.reduce((a, score, at) => (score > (scores[a] ?? 0) ? at : a), 0);
      return (scores[best] ?? 0) > 0 ? (pack.claims[best]?.id ?? null) : null;
    };
  },
};

/** The sentences that we cut an article into: what the others are asked. */
export function sentencesIn({ text, blocks, lang }: Article): string[] {
  return blocks.flatMap(({ start, end }) =>
    splitSentences(text.slice(start, end), languageOf(lang), start).map((span) => text.slice(span.start, span.end)),
  );
}

/** Our whole work on a page, flags and evidence included; how many sentences it has. */
export function checker(pack: Pack): (article: Article) => number {
  const engine = createEngine(pack);
  return (article) => checkArticle(article, engine).sentences;
}

/** Our own: reads the page and recognises the claims that its sentences state; by the place where a sentence begins. */
export function recogniser(pack: Pack): (article: Article) => Map<number, { claims: string[]; end: number }> {
  const engine = createEngine(pack);
  return (article) => {
    const lang = languageOf(article.lang);
    const found = new Map<number, { claims: string[]; end: number }>();
    const read: Sentence[] = [];
    readPage(article, engine, (sentence) => {
      const matches = matchClaims(sentence, read, engine, lang).filter(({ related }) => !related);
      read.push(sentence);
      const best = Math.max(0, ...matches.map(({ confidence }) => confidence));
      const first = matches.filter(({ confidence }) => confidence === best).map(({ claim }) => claim.id);
      found.set(sentence.start, { claims: first, end: sentence.end });
      return matches.flatMap(({ claim }) => claim.about);
    });
    return found;
  };
}
