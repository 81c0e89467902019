export type Bound = 'exact' | 'over' | 'under' | 'about';
export type Rate = 'year' | 'quarter' | 'month' | 'week' | 'day';

/** What a language needs to read numbers in running text. Every word is folded; a phrase is words joined by a space. */
export interface NumberLexicon {
  /** Words that add up: units, teens, tens; in Spanish the hundreds too. */
  small: ReadonlyMap<string, number>;
  /** Multiplies what stands before it by 100. */
  hundred: string | null;
  /** Words for a thousand and more (and a dozen), as they follow a number. */
  scales: ReadonlyMap<string, number>;
  /** A scale that is a number alone (`mil`). */
  bareScales: ReadonlySet<string>;
  /** Abbreviations, glued to digits or after an amount of money. */
  shortScales: ReadonlyMap<string, number>;
  /** Mean 1 before a scale or a denominator. */
  articles: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Stands before the digits of a part (`one point three billion`). */
  point: ReadonlySet<string>;
  /** `and` joins tens to units (`treinta y dos`), not hundreds to the rest. */
  tensAnd: boolean;
  half: ReadonlySet<string>;
  /** The noun for 50 % (`half of`, `mitad de`), what follows it, and what makes it half of a match or a year. */
  halfOf: ReadonlySet<string>;
  afterHalf: ReadonlySet<string>;
  notBeforeHalf: ReadonlySet<string>;
  /** `third` → 3; plural forms too. */
  /** Words before "a third" that make it one more of them. */
  notBeforePart: ReadonlySet<string>;
  denominators: ReadonlyMap<string, number>;
  /** Must follow a fraction of one (`a third of`), unless it ends a phrase. */
  of: ReadonlySet<string>;
  /** May stand between (`tres cuartas partes`). */
  parts: ReadonlySet<string>;
  ordinals: ReadonlyMap<string, number>;
  ordinalSuffix: ReadonlySet<string>;
  /** Words for 1 that are pronouns or articles too; whether they count before a noun, and after which words never. */
  one: ReadonlySet<string>;
  oneCounts: boolean;
  notBeforeOne: ReadonlySet<string>;
  percent: readonly string[];
  /** Currency nouns, with an adjective where it decides; null where the noun alone does not say whose. */
  currencies: ReadonlyMap<string, string | null>;
  /** A hundredth of some currency. */
  cents: ReadonlySet<string>;
  /** Unit → metres. */
  lengths: ReadonlyMap<string, number>;
  /** Unit → tonnes. */
  masses: ReadonlyMap<string, number>;
  /** Are units of mass only before `of`, else money (`pounds`). */
  massOrMoney: ReadonlySet<string>;
  /** Make glued `m` metres, not millions (`a 30m-high bridge`). */
  dimensions: ReadonlySet<string>;
  /** Stand between a number and its noun (`20 more cars`). */
  more: ReadonlySet<string>;
  /** Words at which the noun phrase after a number ends. */
  functionWords: ReadonlySet<string>;
  months: ReadonlySet<string>;
  /** A month has a capital, which tells it from a verb (`may`). */
  monthsCapital: boolean;
  /** Words whose number is a name (`article 5`). */
  labels: ReadonlySet<string>;
  /** Words before a year. */
  beforeYear: ReadonlySet<string>;
  /** Four digits before a plural noun count it (`2000 obreros`), though they look like a year. */
  yearsCount: boolean;
  /** What tells an hour after it; before it; after it when that stands before it; before it when no noun follows. */
  afterHour: ReadonlySet<string>;
  beforeHour: ReadonlySet<string>;
  afterGivenHour: ReadonlySet<string>;
  beforeBareHour: ReadonlySet<string>;
  /** After an age (`64 years old`). */
  ageAfter: readonly string[];
  /** Make an age only between commas (`Ode, de 64 años, dijo`): they measure other things too. */
  ageBetweenCommas: ReadonlySet<string>;
  /** Tie a day to the next (`June 19 and 20`). */
  dayTies: ReadonlySet<string>;
  /** Nouns for a stretch of time. */
  times: ReadonlySet<string>;
  between: ReadonlySet<string>;
  to: ReadonlySet<string>;
  /** Before `3 to 4`, two values rather than a range (`rose from`), unless one of `ranging` stands before that. */
  from: ReadonlySet<string>;
  ranging: ReadonlySet<string>;
  /** Phrases before a number; longer ones first. */
  boundsBefore: readonly (readonly [phrase: string, bound: Bound])[];
  boundsAfter: readonly (readonly [phrase: string, bound: Bound])[];
  /** May stand between a bound and its number. */
  determiners: ReadonlySet<string>;
  /** `a year`: the word before, the noun. */
  each: ReadonlySet<string>;
  /** Of these, the ones that a word may part from the noun (`every single year`), and such words. */
  every: ReadonlySet<string>;
  pressing: ReadonlySet<string>;
  /** Between two of the noun (`year after year`). */
  again: ReadonlySet<string>;
  /** Before the article of its plural (`todos los años`). */
  all: ReadonlySet<string>;
  rates: ReadonlyMap<string, Rate>;
  /** One word for both (`annual`, `annually`). */
  rateWords: ReadonlyMap<string, Rate>;
  /** After `a year`, no rate (`a year ago`). */
  notAfterRate: ReadonlySet<string>;
  /** Nouns that a rate word names the date of, not the amount (`annual meeting`). */
  events: ReadonlySet<string>;
  singular(word: string): string;
}

/** `'a b'` → a set of `a` and `b`. */
export function list(...parts: string[]): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => part.split(/\s+/)));
}

/** Words in order, counted up from `first`. */
export function counted(first: number, words: string, step = 1): [string, number][] {
  return words.split(/\s+/).map((word, i) => [word, first + i * step]);
}

/** Several words for one value. */
export function named<T>(value: T, ...words: string[]): [string, T][] {
  return words.map((word) => [word, value]);
}
