import { languageOfSource } from '../pack/document-language';
import type { Pack, SourceDocument } from '../pack/schema';
import type { LanguageCode } from '../text/language';
import { onceFor } from '../text/once';
import { splitSentences } from '../text/sentences';
import { overlaps } from '../text/span';
import { isStopword } from '../text/stopwords';
import { type Word, words } from '../text/words';
import type { Engine } from './engine';
import type { Sentence } from './read';

/** The share of a sentence's words that one sentence of a document must hold to say the same. */
const NEARLY_ALL = 0.8;
/** Fewer words that carry content are anybody's. */
const LEAST = 4;

/**
 * Does a document of the story say what the sentence says, in nearly the same words, though no claim holds it? Only one in
 * the sentence's own language; every date and figure of the sentence must be there.
 */
export function isInDocuments(sentence: Sentence, engine: Engine, lang: LanguageCode): boolean {
  const own = contentOf(sentence.words, lang);
  if (own.size < LEAST) return false;
  const exact = [...sentence.dates, ...sentence.quantities];
  const figures = contentOf(
    sentence.words.filter((word) => exact.some((span) => overlaps(word, span))),
    lang,
  );
  return told(engine)(lang).some((said) => {
    const shared = [...own].filter((stem) => said.has(stem)).length;
    return shared >= NEARLY_ALL * own.size && [...figures].every((figure) => said.has(figure));
  });
}

function contentOf(all: readonly Word[], lang: LanguageCode): Set<string> {
  return new Set(all.filter(({ lower }) => !isStopword(lower, lang)).map(({ stem }) => stem));
}

/** The content of each sentence of the documents in a language; read when a page first asks. */
const told = onceFor(({ pack }: Engine) => {
  const known = new Map<LanguageCode, readonly ReadonlySet<string>[]>();
  return (lang: LanguageCode) => {
    const read = known.get(lang) ?? pack.documents.flatMap((document) => contentsIn(document, lang, pack));
    known.set(lang, read);
    return read;
  };
});

function contentsIn({ id, text }: SourceDocument, lang: LanguageCode, pack: Pack): ReadonlySet<string>[] {
  if (languageOfSource(id, pack) !== lang) return [];
  return splitSentences(text, lang).map(({ start, end }) => contentOf(words(text.slice(start, end), lang), lang));
}
