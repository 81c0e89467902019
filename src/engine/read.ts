import type { Article, Block } from '../text/article';
import { datelineLength } from '../text/dateline';
import { type DateReading, dates } from '../text/dates';
import type { LanguageCode } from '../text/language';
import { languageOf } from '../text/language';
import { type Quantity, quantities } from '../text/numbers';
import { type Quotation, quotations } from '../text/quotations';
import { splitSentences } from '../text/sentences';
import { contains, type Span } from '../text/span';
import { type Word, words } from '../text/words';
import { asksForDate } from './calendar-words';
import { attribute } from './discourse/attribution';
import type { SentenceAttribution } from './discourse/types';
import type { Engine } from './engine';
import type { Mention } from './naming/mention';
import { capitalisedWords } from './naming/names';
import { MentionResolver } from './naming/resolver';
import { type Stance, stanceOf } from './stance';
import type { TermHit } from './terms';

/** One sentence with everything that was read from it. All offsets are those of the article's text. */
export interface Sentence extends Span {
  index: number;
  block: number;
  kind: Block['kind'];
  text: string;
  words: readonly Word[];
  concepts: readonly TermHit<string>[];
  mentions: readonly Mention[];
  dates: readonly DateReading[];
  quantities: readonly Quantity[];
  /** Quotations that touch the sentence. */
  quotations: readonly Quotation[];
  attribution: SentenceAttribution;
  stance: Stance;
}

interface Draft extends Span {
  block: number;
  kind: Block['kind'];
  words: Word[];
  /** The same words, at their places in the sentence. */
  own: Word[];
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
  const attributions = attribute(article, drafts, lang);
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
  let nextQuotation = 0;
  return drafts.map((d, index) => {
    while (nextQuotation < quoted.length && (quoted[nextQuotation]?.end ?? 0) <= d.start) nextQuotation++;
    const text = article.text.slice(d.start, d.end);
    const dateline = article.blocks[d.block]?.start === d.start && d.kind === 'paragraph' ? datelineLength(text) : 0;
    const found = dates(text, lang, article.published)
      .filter((date) => date.start >= dateline && !isBareDay(date))
      .map((date) => moved(date, d.start));
    const { start, end, block, kind } = d;
    const sentence: Sentence = {
      start,
      end,
      block,
      kind,
      words: d.words,
      index,
      text,
      concepts: outsideDates(lexicon.concepts.find(d.words), found, ({ id, first }) =>
        asksForDate(engine.pack.concepts[id]?.[lang] ?? [], d.words[first]?.lower ?? '', lang),
      ),
      mentions: resolver.next({ text: article.text, words: d.words, block: d.block, paragraph: isRunning(d.kind) }),
      dates: found,
      quantities: quantities(text, lang, d.own).map((quantity) => moved(quantity, start)),
      quotations: quotationsIn(quoted, nextQuotation, d),
      attribution: attributions[index] ?? NONE,
      stance: stanceOf(article.text, d, d.words, lang),
    };
    resolver.remember(visit(sentence));
    return sentence;
  });
}

/** "on the sixteenth": of the month that the passage speaks of, which may not be the page's. */
function isBareDay(date: DateReading): boolean {
  const named = /\p{L}{3}\.?\s\d|\d\s(?:of\s|de\s)?\p{L}{3}|\p{L}\sof\s|\sde\s/u.test(date.text);
  return date.precision === 'day' && !date.yearGiven && !named && /^(?:on\s)?the\s|^el\s/i.test(date.text);
}

/** A month's name is no other word: "March" in a date is no march. A year, or the month itself, may be what a concept asks for. */
function outsideDates(
  hits: readonly TermHit<string>[],
  found: readonly DateReading[],
  isAskedFor: (hit: TermHit<string>) => boolean,
): TermHit<string>[] {
  return hits.filter(
    (hit) =>
      hit.first !== hit.last ||
      !found.some(
        (date) => contains(date, hit) && /\p{L}/u.test(date.text.slice(hit.start - date.start, hit.end - date.start)),
      ) ||
      isAskedFor(hit),
  );
}

const NONE: SentenceAttribution = {
  state: 'none',
  speaker: null,
  speakerSpan: null,
  cue: null,
  carried: false,
  spans: [],
};

/** Is it running text, in whose sentences pronouns have their subjects? */
export function isRunning(kind: Block['kind']): boolean {
  return kind === 'paragraph' || kind === 'quotation' || kind === 'list-item' || kind === 'standfirst';
}

function draft(article: Article, block: Block, index: number, lang: LanguageCode): Draft[] {
  const text = article.text.slice(block.start, block.end);
  return splitSentences(text, lang, block.start).map((span) => {
    const own = words(article.text.slice(span.start, span.end), lang);
    return { ...span, block: index, kind: block.kind, words: own.map((word) => moved(word, span.start)), own };
  });
}

function moved<T extends Span>(item: T, by: number): T {
  return { ...item, start: item.start + by, end: item.end + by };
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
