import { type DateReading, tellsOfFuture } from '../../text/dates';
import { referenceWords } from '../../text/reference';
import { moved, overlaps, type Span } from '../../text/span';
import type { Word } from '../../text/words';
import { type Sentence, textBetween } from '../sentence';
import { clauseAt, isAside, isRelative, openerOf } from '../stance';
import { anchorsOf } from './nearness';
import type { FacetContext } from './reading';
import { dateOf, publishedBy } from './told-date';

/** Is the date that of another verb or noun of the sentence than those by which the facet is found? */
export function isOfOther(date: DateReading, context: FacetContext): boolean {
  return (
    (isAside(date, anchorsOf(context), context.match.sentence, context.lang) && !datesWhatIsBefore(date, context)) ||
    belongsToNoun(date, context) ||
    belongsToOwned(date, context) ||
    belongsToBeing(date, context) ||
    belongsToVerb(date, context) ||
    belongsToSaying(date, context) ||
    belongsToMain(date, context) ||
    belongsToWriter(date, context) ||
    belongsToAim(date, context) ||
    isYetToCome(date, context)
  );
}

/** How many words may stand between an act's noun and the clause that says more of it ("the trip to the coast that …"). */
const NOUN_REACH = 4;
/** How many between "was" and its date ("which was back in June"). */
const DATE_REACH = 3;

/** "the trip that she made in May", "…; that was last month": a relative clause that says no more than when it took place. */
function datesWhatIsBefore(date: Span, context: FacetContext): boolean {
  const { sentence } = context.match;
  const { copulas, occurrences } = referenceWords(context.lang);
  const clause = clauseAt(sentence.stance, sentence, date.start);
  const opener = sentence.words.findIndex((word) => word.start >= clause.start);
  const till = sentence.words.filter((word) => word.start >= clause.start && word.end <= date.start);
  const before = anchorsOf(context).filter((anchor) => anchor.end <= clause.start);
  const isBare = copulas.has(till[1]?.lower ?? '') && till.length <= 1 + DATE_REACH;
  const near = sentence.words[Math.max(0, opener - 1 - NOUN_REACH)];
  const isBeside = before.some(({ end }) => near !== undefined && end >= near.start);
  return (isBare && before.length > 0) || (isBeside && till.some(({ lower }) => occurrences.has(lower)));
}

/** "next April's presidential election": the noun that the date stands before, past one adjective. */
function nounBehind(words: readonly Word[], behind: number, context: FacetContext): (Word | undefined)[] {
  const next = words[behind];
  return next && referenceWords(context.lang).notNames.has(next.lower) ? [] : [next, words[behind + 1]];
}

/** "Wednesday's session turned on the trip": what is called by its day, unless the facet asks for that. */
function belongsToOwned(date: Span, context: FacetContext): boolean {
  const { text, start, words } = context.match.sentence;
  const behind = text.slice(date.end - start - 2, date.end - start + 2);
  if (!/['’]s/.test(behind)) return false;
  const owned = words.filter((word) => word.start >= date.end).slice(0, OWNED);
  return !anchorsOf(context).some((anchor) => owned.some((word) => overlaps(anchor, word)));
}

/** Within so many words behind "Wednesday's" stands what is called by it. */
const OWNED = 3;

/** "This month many have told of the trip": a helping verb between the date and what it could date has the date. */
function belongsToVerb(date: Span, context: FacetContext): boolean {
  const { sentence } = context.match;
  const { auxiliaries, copulas } = referenceWords(context.lang);
  const anchors = anchorsOf(context);
  if (anchors.length === 0 || anchors.some((anchor) => anchor.start < date.start)) return false;
  const first = Math.min(...anchors.map((anchor) => anchor.start));
  const between = sentence.words.filter((w) => w.start >= date.end && w.end <= first);
  return between.some((w, i) => auxiliaries.has(w.lower) && copulas.has(between[i + 1]?.lower ?? ''));
}

/** "Ana Ruiz said on Monday that …", "…, she said on Monday": the day on which it was said, in a clause that tells nothing else. */
function belongsToSaying(date: Span, context: FacetContext): boolean {
  const { sentence } = context.match;
  const clause = clauseAt(sentence.stance, sentence, date.start);
  const isIn = ({ start }: Span) => start >= clause.start && start < clause.end;
  const says = sentence.attribution.spans.some(({ cue, carried }) => cue !== null && !carried && isIn(cue));
  const anchors = anchorsOf(context);
  return says && anchors.length > 0 && !anchors.some(isIn);
}

/** "… and is today a minister": a verb of being right before the date has it, unless the facet's own words come next. */
function belongsToBeing(date: Span, context: FacetContext): boolean {
  const { words } = context.match.sentence;
  const at = words.findIndex((word) => word.start >= date.start);
  const behind = words.find((word) => word.start >= date.end);
  const { copulas, indefinite, definite } = referenceWords(context.lang);
  const opensNoun = behind !== undefined && (indefinite.has(behind.lower) || definite.has(behind.lower));
  return opensNoun && copulas.has(words[at - 1]?.lower ?? '');
}

/** "the election of April 2026": the date of the noun that it follows, unless the facet asks for that very noun. */
function belongsToNoun(date: Span, context: FacetContext): boolean {
  const { words } = context.match.sentence;
  const at = words.findIndex((word) => word.start >= date.start);
  const behind = words.findIndex((word) => word.start >= date.end);
  const noun = [words[at - 2], words[at - 1], ...(behind < 0 ? [] : nounBehind(words, behind, context))].find(
    (word) => word && referenceWords(context.lang).datedNouns.has(word.lower),
  );
  return noun !== undefined && !anchorsOf(context).some((anchor) => overlaps(anchor, noun));
}

/**
 * "Yesterday peers heard of the trains that he saw off", "They spent Monday on one subject: …": the date of a clause in
 * which nothing stands that the facet asks for, where all of it is told behind, in a clause that hangs on a noun.
 */
function belongsToMain(date: Span, context: FacetContext): boolean {
  const { sentence } = context.match;
  const anchors = anchorsOf(context);
  return anchors.length > 0 && anchors.every((a) => isListed(a, date, sentence) || isWithinNoun(a, date, context));
}

/** "Today we look at the trip", «hoy hablamos del viaje»: the day of the writing. */
function belongsToWriter(date: Span, context: FacetContext): boolean {
  const { writers, ourEnding } = referenceWords(context.lang);
  const next = context.match.sentence.words.find((word) => word.start >= date.end);
  return next !== undefined && (writers.has(next.lower) || (ourEnding?.test(next.lower) ?? false));
}

/** The fewest words of a clause that ends in a colon; fewer are a heading ("3 May, Torsk: …"). */
const HEADING = 3;

/** Behind a colon that ends the date's clause. */
function isListed(anchor: Span, date: Span, sentence: Sentence): boolean {
  if (anchor.start < date.end) return false;
  const [clause = ''] = textBetween(sentence, date, anchor).split(/:\s/);
  return clause.length < anchor.start - date.end - 1 && clause.split(/\s+/).filter(Boolean).length >= HEADING;
}

/** In a relative clause that begins behind the date; "it was in May that …" tells when. */
function isWithinNoun(anchor: Span, date: Span, context: FacetContext): boolean {
  const { sentence } = context.match;
  const { copulas, whereabouts } = referenceWords(context.lang);
  const clause = clauseAt(sentence.stance, sentence, anchor.start);
  if (clause.start < date.end || !isRelative(clause, sentence.words, context.lang)) return false;
  const isCleft =
    textBetween(sentence, date, { start: clause.start, end: clause.end }).trim() === '' &&
    wordsUpTo(date, sentence).some(({ lower }) => copulas.has(lower));
  // "In May she was at the works, where she opened the dam"
  return !isCleft && !whereabouts.has(openerOf(clause, sentence.words));
}

function wordsUpTo({ start }: Span, { words }: Sentence): readonly Word[] {
  const at = words.findIndex((word) => word.start >= start);
  return words.slice(Math.max(0, at - DATE_REACH), Math.max(0, at));
}

/** "She stepped down to run for president in April": what somebody is after has its own day. */
function belongsToAim(date: Span, context: FacetContext): boolean {
  const { sentence } = context.match;
  const { aims, datedNouns, contending } = referenceWords(context.lang);
  const clause = clauseAt(sentence.stance, sentence, date.start);
  const { words } = sentence;
  const at = words.findLastIndex((w) => w.start >= clause.start && w.end <= date.start && aims.has(w.lower));
  const to = words[at];
  if (!to) return false;
  const aim = words.filter((word) => word.start > to.start && word.end <= date.start);
  const isSought = ({ lower }: Word) => datedNouns.has(lower) || contending.has(lower);
  return aim.some(isSought) && !anchorsOf(context).some((anchor) => anchor.start > to.start);
}

/** What is told as done was not done on a day that is yet to come. */
function isYetToCome({ from, yearGiven, start, end }: DateReading, context: FacetContext): boolean {
  const { published, match, lang, engine } = context;
  if (published === null || from === null || from <= published.slice(0, 10) || !yearGiven) return false;
  const { text, start: base } = match.sentence;
  const behind = anchorsOf(context).map((anchor) => ({ start: anchor.end, end: anchor.end }));
  if ([{ start, end }, ...behind].some((span) => tellsOfFuture(text, moved(span, -base), lang))) return false;
  const told = match.claim.readings.filter(({ facet }) => facet === context.name);
  const isToCome = (day: string | null | undefined) => day !== null && day !== undefined && day > published;
  return !told.some((reading) => isToCome(dateOf(reading, publishedBy(reading, engine.pack.documents))?.to));
}
