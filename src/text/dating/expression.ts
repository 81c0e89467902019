import type { Span } from '../span';
import type { Unit } from './reading';
import type { WindowName } from './window';

/** The pointing word of an expression: "last June", "this June", "next June", "this past June". */
export type Which = 'last' | 'this' | 'next' | 'past';

/** `unknown` is a year that the text points at elsewhere: "in June of that year". */
export type YearReference = { given: number } | { shift: number } | 'unknown' | null;

/** What an expression says, before the publication date is looked at. */
export type Expression =
  | {
      kind: 'day';
      month: number;
      day: number;
      lastDay?: number;
      week?: 'from' | 'to' | 'around';
      year: YearReference;
      which?: Which;
    }
  | { kind: 'month'; month: number; window?: WindowName; year: YearReference; which?: Which }
  | { kind: 'season'; season: Season; year: YearReference; which?: Which }
  | { kind: 'year'; year: number; lastYear?: number; window?: WindowName }
  | { kind: 'decade'; year: number }
  | { kind: 'day-of-month'; day: number; months?: number }
  | { kind: 'weekday'; weekday: number; which?: Which; weeks?: number }
  | { kind: 'weekend'; weeks: number }
  /** "last month", "yesterday"; `loose` for "two months ago", which no newsroom counts in days */
  | { kind: 'shift'; unit: Unit; by: number; window?: WindowName; loose?: boolean }
  /** "earlier this month": from its first day to the page's date; "later this month" */
  | { kind: 'within'; unit: Unit; side: 'earlier' | 'later' }
  /** "over the past two weeks", "in the next three months" */
  | { kind: 'stretch'; unit: Unit; by: number }
  | { kind: 'range'; first: Expression; last: Expression }
  /** "recently", "a few weeks ago", and seasons where the hemisphere is not known */
  | { kind: 'vague'; precision?: 'season' };

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** An expression and where it stands. */
export interface Candidate extends Span {
  expression: Expression;
}

/** The text just before and just after a match, at most {@link AROUND} code units each, and the match. */
export interface Surroundings {
  before: string;
  match: string;
  after: string;
}

export const AROUND = 120;

export type Groups = Record<string, string | undefined>;

/** One way to write a date. `read` returns null where what matched is no date after all. */
export interface DateRule {
  pattern: RegExp;
  /** What no match is without; spares a text that lacks it the pattern, which is dear to compile. */
  needs?: RegExp;
  read(groups: Groups, around: Surroundings): Expression | null;
}

/** How a language writes dates. */
export interface DateGrammar {
  /** A cheap test: text that fails it holds no date. */
  hint: RegExp;
  rules: DateRule[];
  /** What stands between the two ends of a range, whole. */
  range: RegExp;
  /** What stands between them after {@link between}: "between April *and* June". */
  and: RegExp;
  /** Ends the text before a range whose ends are joined by "and". */
  between: RegExp;
  /** What stands between two dates of a list. */
  list: RegExp;
  /** Is the date only a bound: "by mid-June", "more than two months ago", "after 19 June"? */
  bound(around: Surroundings): 'before' | 'after' | undefined;
  /** Does the clause around a date speak of what is to come? */
  future(around: Surroundings): boolean;
}

/** The letters of both languages; Unicode's own classes take several times as long to compile. */
export const LETTER = '[a-z\\u00c0-\\u024f]';
const WORD = '[\\w\\u00c0-\\u024f]';

/**
 * Makes a rule. In `source` a space stands for one to three white-space characters, ` ?` for none to three, `~` for a
 * hyphen or dash, and `\p{L}` (outside of brackets) for a letter; case does not count.
 * Every quantifier must be bounded: that keeps a search linear in the length of the text. White space alone is not,
 * for engines write a counted repeat out, and then take three times as long to compile: `spaced` bounds it in the text.
 */
export function rule(source: string, read: DateRule['read'], needs?: RegExp): DateRule {
  const pattern = source
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+')
    .replaceAll('~', '[-\\u2010-\\u2015\\u2212]')
    .replaceAll('\\p{L}', LETTER);
  return { pattern: new RegExp(`(?<!${WORD})(?:${pattern})(?!${WORD})`, 'gi'), read, needs };
}
