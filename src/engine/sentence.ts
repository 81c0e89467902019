import type { Block } from '../text/article';
import { datelineLength } from '../text/dateline';
import { type DateReading, dates } from '../text/dates';
import type { LanguageCode } from '../text/language';
import { mayHoldQuantity, type Quantity, quantities } from '../text/numbers';
import { once } from '../text/once';
import type { Quotation } from '../text/quotations';
import { contains, moved, type Span } from '../text/span';
import type { Word } from '../text/words';
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

/** What is read of every sentence at once; a mention depends on those of the sentences before. */
type Given = Omit<Sentence, 'concepts' | 'dates' | 'quantities' | 'cues' | 'attribution' | 'stance'>;

/** What the rest of a sentence is read from. */
interface Surroundings {
  /** The article's. */
  text: string;
  published: string | null;
  lang: LanguageCode;
  /** Does the sentence open a paragraph? */
  opens: boolean;
  credits: Attributions;
}

/**
 * The sentence, of which the rest is read when it is first asked for: to say which claim a sentence states, few of its
 * dates and figures are needed, and none of its stance.
 */
export function lateSentence(given: Given, { text, published, lang, opens, credits }: Surroundings): Sentence {
  const { start, words } = given;
  const found = once(() => {
    const dateline = opens ? datelineLength(given.text) : 0;
    return dates(given.text, lang, published)
      .filter((date) => date.start >= dateline && !isBareDay(date))
      .map((date) => moved(date, start));
  });
  const figures = once(() => {
    if (!mayHoldQuantity(words, lang)) return [];
    const own = words.map((word) => moved(word, -start));
    return quantities(given.text, lang, own).map((quantity) => moved(quantity, start));
  });
  const stance = once(() => stanceOf(text, given, words, lang));
  const concepts = once(() => hitsOf(given.phrases.filter((hit) => !isOfDate(hit, found))));
  return {
    ...given,
    get dates() {
      return found();
    },
    get quantities() {
      return figures();
    },
    get concepts() {
      return concepts();
    },
    get cues() {
      return credits.cues(given.index);
    },
    get attribution() {
      return credits.all()[given.index] ?? NONE;
    },
    get stance() {
      return stance();
    },
  };
}

/** "on the sixteenth": of the month that the passage speaks of, which may not be the page's. */
function isBareDay(date: DateReading): boolean {
  const named = /\p{L}{3}\.?\s\d|\d\s(?:of\s|de\s)?\p{L}{3}|\p{L}\sof\s|\sde\s/u.test(date.text);
  return date.precision === 'day' && !date.yearGiven && !named && /^(?:on\s)?the\s|^el\s/i.test(date.text);
}

/** A month's name is no other word: "March" in a date is no march. A year may be what a concept asks for. */
export function isOfDate(hit: PhraseHit<string>, dates: () => readonly DateReading[]): boolean {
  return (
    hit.first === hit.last &&
    dates().some(
      (date) => contains(date, hit) && /\p{L}/u.test(date.text.slice(hit.start - date.start, hit.end - date.start)),
    )
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
