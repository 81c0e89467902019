import { parseDay } from './dating/calendar';
import type { DateGrammar } from './dating/expression';
import { findDates, surroundings } from './dating/find';
import type { DateReading } from './dating/reading';
import { refineDates } from './dating/refine';
import { resolve } from './dating/resolve';
import { DateVocabulary } from './dating/vocabulary';
import { EN_DATES } from './en/dates';
import { ES_DATES } from './es/dates';
import type { LanguageCode } from './language';
import { once } from './once';
import type { Span } from './span';

export { addDays } from './dating/calendar';
export { compareDates, type DateVerdict } from './dating/compare';
export { dateText, dayText, describeDate } from './dating/describe';
export type { DatePrecision, DateReading } from './dating/reading';

const GRAMMARS: Record<LanguageCode, DateGrammar> = { en: EN_DATES, es: ES_DATES };

const VOCABULARIES: Record<LanguageCode, () => DateVocabulary> = {
  en: once(() => new DateVocabulary(EN_DATES)),
  es: once(() => new DateVocabulary(ES_DATES)),
};

/** Can a word (folded) be part of a date? Costs next to nothing; of most words it says no. */
export function mayBeOfDate(word: string, lang: LanguageCode): boolean {
  return VOCABULARIES[lang]().has(word);
}

/** Does the clause around a place of a text speak of what is to come? */
export function tellsOfFuture(text: string, { start, end }: Span, lang: LanguageCode): boolean {
  return GRAMMARS[lang].future(surroundings(text, start, end));
}

/**
 * The dates in a text, in order of place, not overlapping. Offsets are UTF-16 code units in `text`.
 * @param published the page's publication date, `YYYY-MM-DD` (a time after it is ignored); null where it is not
 * known: relative dates and months without a year stay unresolved then.
 */
export function dates(text: string, lang: LanguageCode, published: string | null): DateReading[] {
  const grammar = GRAMMARS[lang];
  const found = findDates(text, grammar);
  if (found.length === 0) return [];
  const day = parseDay(published);
  return refineDates(text, found, grammar).map(({ start, end, expression }) => {
    const around = surroundings(text, start, end);
    const resolved = resolve(expression, { published: day, future: grammar.future(around) });
    const reading: DateReading = { start, end, text: around.match, ...resolved };
    const bound = grammar.bound(around);
    return bound === undefined ? reading : { ...reading, bound };
  });
}
