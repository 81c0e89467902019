import type { Season } from './expression';
import type { Part, Unit } from './reading';

/** A date, as exact as it is: a day, a month or a year. `month` is 1 to 12. */
export interface Moment {
  year?: number;
  month?: number;
  day?: number;
}

/** How a language writes dates. All but `date` answer "when?". */
export interface DatePhrases {
  /** By itself, as in brackets or under a heading. */
  date(moment: Moment): string;
  on(moment: Moment): string;
  /** Both ends are equally exact, the first is earlier. */
  between(first: Moment, last: Moment): string;
  /** The week that begins on a day. */
  week(first: Moment): string;
  /** A part of a month or of a year. */
  part(part: Part, whole: Moment): string;
  /** `last` differs from `first` where the season lies in two years. */
  season(season: Season, first: number, last: number): string;
  /** So many units before (`by` below 0) or after the publication; `part` of the one that is meant, or null. */
  away(unit: Unit, by: number, part: Part | null): string;
}
