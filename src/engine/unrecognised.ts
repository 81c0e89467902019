import type { Reading } from '../pack/schema';
import type { Article } from '../text/article';
import { languageOf } from '../text/language';
import { overlaps } from '../text/span';
import type { Engine } from './engine';
import { quotedIn } from './quoting';
import { readClaims } from './read-claims';
import { type Shortfall, shortfallOf } from './shortfall';

/** A quotation of a document whose sentences do not state its claim, as the engine reads them. */
export interface Unrecognised extends Shortfall {
  claim: string;
  /** Index into the claim's source readings. */
  index: number;
  reading: Reading;
  /** The sentence that comes nearest. */
  sentence: string;
}

/**
 * Reads a document as a page is read: is each claim recognised where the story quotes it? A quotation that runs over several
 * sentences is, where one of them is. One finding for a claim and a sentence.
 */
export function unrecognisedIn(document: string, article: Article, engine: Engine): Unrecognised[] {
  const lang = languageOf(article.lang);
  const { sentences, matches } = readClaims(article, engine);
  const seen = new Set<string>();
  return engine.claims.flatMap((claim) =>
    claim.readings.flatMap((reading, index) => {
      const { start, end } = reading;
      if (reading.from !== document || start === null || end === null) return [];
      const held = sentences.filter((sentence) => overlaps(sentence, { start, end }));
      const states = held.some((sentence) => {
        const found = (matches[sentence.index] ?? []).filter((match) => !match.related).map((match) => match.claim.id);
        return (
          found.includes(claim.id) ||
          quotedIn(sentence, engine, lang, new Set(found)).some((quoted) => quoted.claim.id === claim.id)
        );
      });
      const key = `${claim.id} ${held[0]?.start}`;
      if (states || held.length === 0 || seen.has(key)) return [];
      seen.add(key);
      const [nearest] = held
        .map((sentence) => ({
          sentence: sentence.text,
          ...shortfallOf(claim, sentence, sentences.slice(0, sentence.index), engine, lang),
        }))
        .sort((a, b) => a.lacks.length - b.lacks.length);
      return nearest ? [{ claim: claim.id, index, reading, ...nearest }] : [];
    }),
  );
}
