import type { Article, Block } from '../text/article';
import type { LanguageCode } from '../text/language';
import { languageOf } from '../text/language';
import { type Quotation, quotations } from '../text/quotations';
import { splitSentences } from '../text/sentences';
import { contains, moved, type Span } from '../text/span';
import { type Word, words } from '../text/words';
import { attributions } from './discourse/attribution';
import type { Engine } from './engine';
import { capitalisedWords } from './naming/names';
import { MentionResolver } from './naming/resolver';
import { LateSentence, type Sentence } from './sentence';

export type { Sentence } from './sentence';

interface Draft extends Span {
  block: number;
  kind: Block['kind'];
  words: Word[];
}

/**
 * Reads an article sentence by sentence. `visit` is called with each sentence as it is read, before the next: what it
 * answers (entity ids) is in mind from then on.
 */
export function readPage(
  article: Article,
  engine: Engine,
  visit: (sentence: Sentence) => readonly string[],
): Sentence[] {
  const lang = languageOf(article.lang);
  const drafts = article.blocks.flatMap((block, index) => draft(article, block, index, lang));
  const credits = attributions(article, drafts, lang);
  const quoted = article.blocks.flatMap((block) =>
    quotations(article.text.slice(block.start, block.end), lang).map((quotation) => ({
      ...moved(quotation, block.start),
      inner: moved(quotation.inner, block.start),
    })),
  );
  const known = capitalisedWords(
    article.text,
    drafts.map((d) => d.words),
    lang,
  );
  const resolver = new MentionResolver(engine, lang, known);
  const lexicon = engine.lexicon(lang);
  const { text, published } = article;
  let nextQuotation = 0;
  return drafts.map((d, index) => {
    while (nextQuotation < quoted.length && (quoted[nextQuotation]?.end ?? 0) <= d.start) nextQuotation++;
    const told = lexicon.find(d.words);
    const sentence = new LateSentence(
      {
        ...d,
        index,
        text: text.slice(d.start, d.end),
        phrases: told.concepts,
        mentions: resolver.next({ ...told, text, words: d.words, block: d.block, paragraph: isRunning(d.kind) }),
        quotations: quotationsIn(quoted, nextQuotation, d),
      },
      {
        text,
        published,
        lang,
        opens: article.blocks[d.block]?.start === d.start && d.kind === 'paragraph',
        credits,
        phrasesOf: (concept) => engine.pack.concepts[concept]?.[lang] ?? [],
      },
    );
    resolver.remember(visit(sentence));
    return sentence;
  });
}

/** Is it running text, in whose sentences pronouns have their subjects? */
export function isRunning(kind: Block['kind']): boolean {
  return kind === 'paragraph' || kind === 'quotation' || kind === 'list-item' || kind === 'standfirst';
}

function draft(article: Article, block: Block, index: number, lang: LanguageCode): Draft[] {
  const text = article.text.slice(block.start, block.end);
  return splitSentences(text, lang, block.start).map(({ start, end }) => ({
    start,
    end,
    block: index,
    kind: block.kind,
    words: words(article.text.slice(start, end), lang, start),
  }));
}

function quotationsIn(all: readonly Quotation[], from: number, sentence: Span): Quotation[] {
  const found: Quotation[] = [];
  for (let i = from; i < all.length; i++) {
    const q = all[i];
    if (!q || q.start >= sentence.end) break;
    if (q.end > sentence.start) found.push(q);
  }
  return found;
}

/** The quotation that holds all of `span`, if any. */
export function quotationAround(sentence: Sentence, span: Span): Quotation | null {
  return sentence.quotations.find((q) => contains(q, span)) ?? null;
}
