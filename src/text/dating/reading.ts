import type { Span } from '../span';

export type DatePrecision = 'day' | 'week' | 'part-of-month' | 'month' | 'season' | 'part-of-year' | 'year' | 'vague';

export type Part = 'early' | 'mid' | 'late';

/** A unit that a relative date counts in. */
export type Unit = 'day' | 'week' | 'month' | 'year';

/** A date expression in a text, resolved to an inclusive interval of days. */
export interface DateReading extends Span {
  text: string;
  /**
   * Inclusive, `YYYY-MM-DD`; null where it cannot be resolved: a relative expression, or a month without a year
   * (`month` is set then), on an undated page.
   */
  from: string | null;
  to: string | null;
  precision: DatePrecision;
  /** Said relative to the page's publication date: "last month" is, "in late April" is not. */
  relative: boolean;
  yearGiven: boolean;
  /** 1..12, where known, also without a year. */
  month: number | null;
  part: Part | null;
  day: number | null;
  /** The expression bounds a time on one side: "by mid-June" and "until 2014" are `before`, "after 19 June" is `after`. */
  bound?: 'before' | 'after';
  /** How far a relative expression lies from the publication date: "last month" is one month back, `by: -1`. */
  offset?: { unit: Unit; by: number };
}
