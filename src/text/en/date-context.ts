import { LETTER, type Surroundings } from '../dating/expression';
import { COUNTED } from './date-words';

const NAME_BEFORE = /(?:\p{Lu}[\p{Ll}\p{Lo}'’.-]*|\b(?:mrs?|ms|dr|sir|lady|president|minister|senator|judge))\s$/u;
const DATE_BEFORE =
  /(?:^|[^a-z\u00c0-\u024f])(?:in|on|of|since|by|until|till|through|throughout|during|before|after|from|to|between|around|about|for|late|early|mid|last|next|this|past|coming|the|and|or|than|each|every|back in|circa|as of|until late|-|–)[\s\u2013-]{1,3}$/i;
const LISTED_BEFORE =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December),?\s(?:(?:and|or|to)\s)?$/;
const LISTED_AFTER =
  /^(?:,|\s(?:and|or|to|through)|\s?[-–])\s?(?:(?:early|mid|late)[\s-])?(?:January|February|March|April|May|June|July|August|September|October|November|December)/;
/** "the March on the capital", "the May Day rally", "Women's March" */
const EVENT_AFTER = /^\s(?:on|for|against|of\s(?!19|20)|madness|day\b|fair\b|ball\b|hare\b)/i;
/** "in March for the loading": no march, whatever follows. */
const SURELY_DATED = /\b(?:in|since|until|last|next|early|mid|late|during)[\s-]$/i;

const AMBIGUOUS = new Set(['may', 'march', 'august', 'april', 'june']);
const SHORT = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i;

/** Is a month's name, alone or with a year, the month? With a day beside it there is no doubt, and nobody asks here. */
export function isMonth(name: string, yearFollows: boolean, around: Surroundings): boolean {
  const { before, after } = around;
  const lower = name.toLowerCase();
  if (yearFollows) return !/\b(?:19|20)\d\d\s?$/.test(before);
  if (name === lower && (AMBIGUOUS.has(lower) || SHORT.test(name)) && lower !== 'june' && lower !== 'april')
    return false;
  if (EVENT_AFTER.test(after) && /^(?:march|may)$/.test(lower) && !SURELY_DATED.test(before)) return false;
  if (LISTED_BEFORE.test(before) || LISTED_AFTER.test(after)) return true;
  if (SHORT.test(name)) return DATE_BEFORE.test(before) && !/\b(?:the|to|for|of|by|from|and|or|than)\s$/i.test(before);
  if (!AMBIGUOUS.has(lower)) return true;
  const capitalAfter = /^\s\p{Lu}\p{Ll}/u.test(after);
  if (DATE_BEFORE.test(before)) {
    // "a letter from May Smith", "told by April Jones"
    if (capitalAfter) return /\b(?:in|since|until|during|late|early|mid|last|next|the)[\s-]$/i.test(before);
    return !/\bthe\s$/i.test(before) || /^(?:\s\p{Ll}|['’]s)/u.test(after);
  }
  if (lower === 'june' || lower === 'april') return !capitalAfter && !NAME_BEFORE.test(before) && !isSpeaker(after);
  return /^['’]s\s/.test(after) && !NAME_BEFORE.test(before) && lower !== 'may' && lower !== 'august';
}

function isSpeaker(after: string): boolean {
  return /^,?\s(?:said|says|told|added|wrote|asked)\b/.test(after);
}

/** Does a part of a month or a pointing word make sure of it ("late May", "last March"), unless a verb: "the last may be"? */
export function isMonthAfterCue(name: string, around: Surroundings): boolean {
  if (name === name.toLowerCase() && (AMBIGUOUS.has(name) || SHORT.test(name)))
    return name === 'june' || name === 'april';
  return !(name === 'March' && EVENT_AFTER.test(around.after));
}

/** Is "May 5" a day, and not "may 5" of "it may 5 times"? */
export function isDayMonth(name: string, yearFollows: boolean): boolean {
  return yearFollows || name !== name.toLowerCase() || !/^(?:may|march|mar|sun|dec|jan|sat)\.?$/.test(name);
}

const UNIT_AFTER = new RegExp(`^[\\s-]{0,2}${COUNTED.replaceAll(' ', '\\s').replaceAll('\\p{L}', LETTER)}`, 'i');

/** Is what follows a thing counted, so that the number before it is an amount? */
export function isCounted(after: string): boolean {
  return UNIT_AFTER.test(after);
}

const YEAR_BEFORE =
  /(?:^|[^a-z\u00c0-\u024f])(?:in|since|until|till|through|throughout|during|before|after|around|circa|year|by|for|of|from|early|late|back in|as of|than|to)\s(?:the\s)?$/i;
const SURE_BEFORE = /(?:^|[^a-z\u00c0-\u024f])(?:in|since|until|till|throughout|during|year|circa|early|late)\s$/i;
const OWNER_BEFORE =
  /(?:(?:^|[^a-z\u00c0-\u024f])(?:the|its|his|her|their|our|this|a|an|that|each)|[a-z\u00c0-\u024f]['’]s|s['’])\s$/i;
const MONTH_OR_YEAR_BEFORE = /(?:19|20)\d\d(?:,|,?\s(?:and|or|to)|\s?[-–])\s?$/;
const WORDS_IN_S =
  /^\s(?:is|was|as|has|its|this|his|does|[a-z\u00c0-\u024f]*(?:elections|olympics|games|primaries|midterms|polls|talks))\b/i;

/** Is a bare number of four digits a year where it stands? */
export function isYear({ before, after }: Surroundings): boolean {
  if (/[\d$€£#.,:/-]$/.test(before) || /^(?:\d|[.,:/]\d|\s?%)/.test(after) || isCounted(after)) return false;
  if (/(?:no|number|flight|room|route|highway|boeing|airbus|model|page|class|series)\.?\s$/i.test(before)) return false;
  if (/\(\s?$/.test(before) && /^(?:\)|[,;–-])/.test(after)) return true;
  const counted = /^\s\p{Ll}+s\b/u.test(after) && !WORDS_IN_S.test(after);
  if (YEAR_BEFORE.test(before)) return SURE_BEFORE.test(before) || !counted;
  if (MONTH_OR_YEAR_BEFORE.test(before)) return !counted;
  const named = /^[\s-]\p{L}/u.test(after);
  if (OWNER_BEFORE.test(before)) return named && !counted;
  return (
    /^\s\p{Ll}{3,}/u.test(after) &&
    !counted &&
    !/(?:^|\s)(?:some|about|over|nearly|almost|than|with|of|to|at|all)\s$/i.test(before)
  );
}

const FUTURE_BEFORE =
  /\b(?:will|won['’]t|shall|going to|(?<!(?:was|were|been) )(?:due|set|scheduled|slated|expected) (?:to|for|on|in)|plans? to|(?:is|are) to|must|(?:has|have) (?:to|until)|(?:expects?|hopes?|intends?|aims?|looks? (?:forward|ahead)) to|deadline|upcoming)\b|['’]ll\b/i;
const CLAUSE_END = /(?:[.;:!?]\s|,\s|["“”]|\b(?:that|which|who|whom|when|where|after|since|because|but|said|says)\s)/gi;

/** Does the clause before the date, or the main clause after a date that opens the sentence, speak of what is to come? */
export function isFuture({ before, after }: Surroundings): boolean {
  const clause = before.split(CLAUSE_END).at(-1) ?? '';
  if (FUTURE_BEFORE.test(clause)) return true;
  const opens = /(?:^|[.!?]\s|\n)(?:in|on|by)\s(?:the\s)?$/i.test(before);
  return opens && /^,?(?:\s[^\s.;,!?]{1,30}){0,5}\s(?:will|shall)\s/.test(after);
}

const BEFORE = /\b(?:by|before|until|till|up to|prior to|ahead of|no later than)\s(?:the\s)?$/i;
const AFTER = /\b(?:after|following|no earlier than)\s(?:the\s)?$/i;

/** Is the date only a bound: "by mid-June", "more than two months ago", "after 19 June"? */
export function boundOf({ before, match }: Surroundings): 'before' | 'after' | undefined {
  const ago = /\bago$/i.test(match);
  if (BEFORE.test(before) || (ago && /\b(?:more than|over|at least)\s$/i.test(before))) return 'before';
  return AFTER.test(before) || (ago && /\b(?:less than|under)\s$/i.test(before)) ? 'after' : undefined;
}
