import type { Entity } from '../../pack/schema';
import type { DateReading } from '../../text/dates';
import type { LanguageCode } from '../../text/language';
import type { Quantity } from '../../text/numbers';
import { WORDS as EN } from './en/words';
import { WORDS as ES } from './es/words';
import type { Marks } from './excerpt';

/** What is said of a facet, ready to stand in a sentence. */
export type Value =
  /** Verbatim, to be quoted; `isValue` where they are no more than the value itself. */
  | { form: 'words'; words: string; isValue?: boolean }
  /** In the language's own words. */
  | { form: 'time' | 'figure'; text: string };

export type PageSaid = Value | { form: 'denial'; words: string };
export type SourceSaid = Value | { form: 'name'; name: string; type: Entity['type'] };

/** A figure with what is written before and after it, bound and rate included. */
export interface Figure {
  quantity: Quantity;
  before: string;
  after: string;
}

/** Somebody whom a source credits or names. */
export interface Credit {
  where: string;
  speakers: readonly string[];
}

/** Who is behind a statement that the page tells in its own voice, as far as the sources say. */
export type Origin = Credit | { onlyIn: string } | 'nobody by name' | 'nobody';

/**
 * An explanation in one language, each sentence whole, for no two languages join their clauses alike. Names come as
 * they are, quoted words already in the language's marks. Nothing here says that anything is false.
 */
export interface ExplanationWords {
  marks: Marks;
  undated: string;
  /** A document, as the subject of a clause; `title` is quoted. */
  document(title: string, date: string): string;
  record(publisher: string | null, date: string | null): string;
  /** A work whose name is a description in the language of its story. */
  described(name: string): string;

  /** A date or figure that `written` gives; in the writer's own words where the language has no better. */
  time(date: DateReading | null, written: string): Value;
  figure(figure: Figure | null, written: string): Value;
  /** A number with the noun that it counts. */
  count(written: string): Value;

  /** The page as a clause that says this. */
  page(said: PageSaid): string;
  /** A source as a clause that says this. */
  source(where: string, said: SourceSaid): string;

  contradicted(page: string, source: string | null): string;
  careful(page: string, where: string | null, quoted: string | null): string;
  reworded(page: string, said: string, where: string | null): string;
  disputed(page: string, sides: readonly string[]): string;
  /** `credited` is null where the page credits somebody without a name. */
  misattributed(credited: string | null, right: Credit | null): string;
  misquoted(page: string, said: string, where: string | null): string;
  unattributed(origin: Origin): string;
  /** `credited` is what the page calls them, quoted; null where it does not. */
  vagueSource(credited: string | null, named: Credit | null): string;
  unsourced: string;

  /** A flag's own account of what the page says, where it is not in the page's words. */
  nobodyInParticular: string;
  denial(words: string): string;
  /** A source's speaker or reading, where it names nobody. */
  unnamed: string;
  ownVoice: string;
  creditsNobody: string;
}

const WORDS: Record<LanguageCode, ExplanationWords> = { en: EN, es: ES };

export function explanationWords(lang: LanguageCode): ExplanationWords {
  return WORDS[lang];
}
