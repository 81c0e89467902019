import type { Block } from '../text/article';
import { datelineLength } from '../text/dateline';
import { type DateReading, dates, mayBeOfDate } from '../text/dates';
import type { LanguageCode } from '../text/language';
import { mayHoldQuantity, type Quantity, quantities } from '../text/numbers';
import type { Quotation } from '../text/quotations';
import { contains, moved, type Span } from '../text/span';
import type { Word } from '../text/words';
import { asksForDate } from './calendar-words';
import type { Attributions } from './discourse/attribution';
import type { SentenceAttribution } from './discourse/types';
import type { Mention } from './naming/mention';
import { type Stance, stanceOf } from './stance';
import { hitsOf, type PhraseHit, type TermHit } from './terms';

/** One sentence with everything that was read from it. All offsets are those of the article's text. */
export interface Sentence extends Span {
  index: number;
  block: number;
  kind: Block['kind'];
  text: string;
  words: readonly Word[];
  /** That tell concepts; months' names too, which {@link concepts} leaves out. */
  phrases: readonly PhraseHit<string>[];
  concepts: readonly TermHit<string>[];
  /** Does a concept's phrase, found there, tell it, and not a date? */
  tells(concept: string, hit: Place): boolean;
  mentions: readonly Mention[];
  dates: readonly DateReading[];
  quantities: readonly Quantity[];
  /** Quotations that touch the sentence. */
  quotations: readonly Quotation[];
  /** The words that credit somebody. */
  cues: readonly Span[];
  attribution: SentenceAttribution;
  stance: Stance;
}

/** Where a phrase stands: its words, and their range. */
type Place = Pick<TermHit<string>, 'first' | 'last' | 'start' | 'end'>;

/** What stands from the end of one to the beginning of the other, which follows it. */
export function textBetween({ text, start }: Pick<Sentence, 'text' | 'start'>, before: Span, after: Span): string {
  return text.slice(before.end - start, after.start - start);
}

/** What is read of every sentence at once; a mention depends on those of the sentences before. */
type Given = Omit<Sentence, 'concepts' | 'tells' | 'dates' | 'quantities' | 'cues' | 'attribution' | 'stance'>;

/** What the rest of a sentence is read from. */
interface Surroundings {
  /** The article's. */
  text: string;
  published: string | null;
  lang: LanguageCode;
  /** Does the sentence open a paragraph? */
  opens: boolean;
  credits: Attributions;
  /** The phrases of a concept in that language, as the story writes them. */
  phrasesOf(concept: string): readonly string[];
}

/**
 * A sentence of which dates, figures, credits and stance are read when they are first asked for: to say which claim a
 * sentence states, few of its dates and figures are needed, and none of its stance. A class, for engines are slow with
 * objects that are made with getters of their own.
 */
export class LateSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly block: number;
  readonly kind: Block['kind'];
  readonly text: string;
  readonly words: readonly Word[];
  readonly phrases: readonly PhraseHit<string>[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  #concepts: readonly TermHit<string>[] | null = null;
  #dates: readonly DateReading[] | null = null;
  #quantities: readonly Quantity[] | null = null;
  #stance: Stance | null = null;

  constructor(
    given: Given,
    private readonly around: Surroundings,
  ) {
    this.start = given.start;
    this.end = given.end;
    this.index = given.index;
    this.block = given.block;
    this.kind = given.kind;
    this.text = given.text;
    this.words = given.words;
    this.phrases = given.phrases;
    this.mentions = given.mentions;
    this.quotations = given.quotations;
  }

  get concepts(): readonly TermHit<string>[] {
    this.#concepts ??= hitsOf(this.phrases).filter((hit) => this.tells(hit.id, hit));
    return this.#concepts;
  }

  tells(concept: string, hit: Place): boolean {
    const { phrasesOf, lang } = this.around;
    const word = this.words[hit.first]?.lower ?? '';
    if (hit.first !== hit.last || !mayBeOfDate(word, lang) || !isOfDate(hit, this)) return true;
    return asksForDate(phrasesOf(concept), word, lang);
  }

  get dates(): readonly DateReading[] {
    this.#dates ??= this.#readDates();
    return this.#dates;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= this.#readQuantities();
    return this.#quantities;
  }

  get cues(): readonly Span[] {
    return this.around.credits.cues(this.index);
  }

  get attribution(): SentenceAttribution {
    return this.around.credits.all()[this.index] ?? NONE;
  }

  get stance(): Stance {
    this.#stance ??= stanceOf(this.around.text, this, this.words, this.around.lang);
    return this.#stance;
  }

  #readDates(): readonly DateReading[] {
    const { lang, published, opens } = this.around;
    const dateline = opens ? datelineLength(this.text) : 0;
    return dates(this.text, lang, published)
      .filter((date) => date.start >= dateline && !isBareDay(date))
      .map((date) => moved(date, this.start));
  }

  #readQuantities(): readonly Quantity[] {
    const { lang } = this.around;
    if (!mayHoldQuantity(this.words, lang)) return [];
    const own = this.words.map((word) => moved(word, -this.start));
    return quantities(this.text, lang, own).map((quantity) => moved(quantity, this.start));
  }
}

/** "on the sixteenth": of the month that the passage speaks of, which may not be the page's. ("El lunes" is a day of the week.) */
function isBareDay(date: DateReading): boolean {
  const named = /\p{L}{3}\.?\s\d|\d\s(?:of\s|de\s)?\p{L}{3}|\p{L}\sof\s|\sde\s/u.test(date.text);
  return date.precision === 'day' && !date.yearGiven && !named && /^(?:on\s)?the\s/i.test(date.text);
}

/** A month's name is no other word: "March" in a date is no march. A year, or the month itself, may be what a concept asks for. */
function isOfDate(hit: Place, sentence: Pick<Sentence, 'dates'>): boolean {
  return sentence.dates.some(
    (date) => contains(date, hit) && /\p{L}/u.test(date.text.slice(hit.start - date.start, hit.end - date.start)),
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
