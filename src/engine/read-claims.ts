import type { Article } from '../text/article';
import { languageOf } from '../text/language';
import type { Engine } from './engine';
import { type ClaimMatch, matchClaims } from './match';
import { readPage, type Sentence } from './read';

/** A match surer than this brings what its claim is about to mind. */
const SURE = 0.6;

/** An article's sentences, and beside each, under its index, the claims that it states. */
export interface ReadClaims {
  sentences: readonly Sentence[];
  matches: readonly (readonly ClaimMatch[])[];
}

/** Reads an article sentence by sentence, and which of the story's claims each states. */
export function readClaims(article: Article, engine: Engine): ReadClaims {
  const lang = languageOf(article.lang);
  const matches: ClaimMatch[][] = [];
  const read: Sentence[] = [];
  const sentences = readPage(article, engine, (sentence) => {
    const found = matchClaims(sentence, read, engine, lang);
    read.push(sentence);
    matches.push(found);
    return found.filter((m) => !m.related && m.confidence >= SURE).flatMap((m) => m.claim.about);
  });
  return { sentences, matches };
}
