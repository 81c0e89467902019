import { referenceWords } from '../../text/reference';
import { roleSlots } from '../../text/roles';
import { isPossessive, stem, words } from '../../text/words';
import type { Mention } from '../naming/mention';
import { crossesClause, firstOf, isArticle, isCopula, lastOf } from './phrase';
import type { FacetContext } from './reading';

/** Words that may stand between a slot's words and the name: articles, adjectives, titles. */
const LOOSE = 4;
/** Auxiliaries and adverbs that may stand between a name and its verb. */
const SKIP = 2;
/** The most words that `...` stands for. */
const GAP = 5;

/** One place of a slot: any of some words, by stem; or `...`. */
type Piece = readonly string[] | typeof ANY;
const ANY = '...';

/** Where the name that fills a role stands among other words: "owned by _", "_ hosts|stages", parsed. */
export interface Slot {
  /** `_'s`: the name must be a possessive. */
  possessive: boolean;
  before: readonly Piece[];
  after: readonly Piece[];
}

/** The slots of a role facet: its role's, and its own. */
export function slotsOf(context: FacetContext): Slot[] {
  const { facet, lang } = context;
  const key = `${lang}|${facet.role ?? ''}|${(facet.slots?.[lang] ?? []).join('|')}`;
  const known = cache.get(key);
  if (known) return known;
  const sources = [...(facet.role ? roleSlots(facet.role, lang) : []), ...(facet.slots?.[lang] ?? [])];
  const slots = sources.map((source) => {
    const possessive = source.includes("_'s");
    const [left = '', right = ''] = source.replace("_'s", '_').split('_');
    const stems = (piece: string) => words(piece, lang).map((w) => stem(w.text, lang));
    const parse = (side: string) =>
      side
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .flatMap((piece): Piece[] => {
          if (piece === ANY) return [ANY];
          return piece.includes('|') ? [piece.split('|').flatMap(stems)] : stems(piece).map((one) => [one]);
        });
    return { possessive, before: parse(left), after: parse(right) };
  });
  cache.set(key, slots);
  return slots;
}

const cache = new Map<string, Slot[]>();

/** Does the mention stand where the slot has its name? */
export function stands(m: Mention, slot: Slot, context: FacetContext): boolean {
  if (slot.before.length === 0 && slot.after.length === 0) return false;
  if (slot.possessive && !m.possessive) return false;
  // "run by Torsk's mayor": the mayor runs it.
  if (isBareOwner(m, slot, context)) return false;
  // "Many call its owner Ana's man" says whose man he is; "run by Ana's staff" who runs it.
  const isBare = !slot.possessive && slot.after.length === 0;
  const last = slot.before.at(-1)?.[0] ?? '';
  if (isBare && m.possessive && !referenceWords(context.lang).prepositions.has(last)) return false;
  return leftFits(m, slot.before, context) && rightFits(m, slot.after, context);
}

/** Does the slot end with a name to whom somebody who is named right behind belongs? */
function isBareOwner(m: Mention, slot: Slot, { match: { sentence } }: FacetContext): boolean {
  return !slot.possessive && slot.after.length === 0 && sentence.mentions.some((other) => owns(m, other));
}

/** "Torsk's mayor": does the one own the other, right behind? */
function owns(m: Mention, other: Mention): boolean {
  return m.possessive && other.entity !== null && other.kind !== 'adjective' && other.first === m.last + 1;
}

function leftFits(m: Mention, before: readonly Piece[], context: FacetContext): boolean {
  if (before.length === 0) return true;
  const { sentence } = context.match;
  const first = firstOf(m);
  // A bare preposition must stand close: what is further away belongs to something else.
  const isEvent = context.engine.entities.get(m.entity ?? '')?.type === 'event';
  const loose = before.length === 1 && !isEvent ? 2 : LOOSE;
  const isPreposition = before.length === 1 && referenceWords(context.lang).notNames.has(before[0]?.[0] ?? '');
  for (let skip = 0; skip <= loose; skip++) {
    let at = first - 1 - skip;
    if (at < 0 || crossesClause(context, at, first)) return false;
    if (isPreposition && skip > 0 && opensAnother(at + 1, context)) return false;
    let ok = true;
    for (let i = before.length - 1; i >= 0 && ok; i--) {
      if (before[i] === ANY) {
        let slack = 0;
        while (slack < GAP && at >= 0 && !isAt(at, before[i - 1], context) && !isCopula(at, context)) {
          at--;
          slack++;
        }
      } else {
        ok = isAt(at, before[i], context) && !isPossessor(at, context);
        at--;
      }
    }
    if (ok) return true;
    // Only small words and adjectives may stand between: another name, or a verb's own object, ends the search.
    if (
      sentence.mentions.some(
        (other) =>
          other !== m &&
          other.kind !== 'adjective' &&
          !owns(other, m) &&
          other.first <= first - 1 - skip &&
          first - 1 - skip <= other.last,
      )
    )
      return false;
  }
  return false;
}

/** "to see what Torsk builds", "in front of Torsk": what stands behind it is not in the preposition's own phrase. */
function opensAnother(at: number, { lang, match: { sentence } }: FacetContext): boolean {
  const { prepositions, of, relative, definite, interrogatives } = referenceWords(lang);
  const { lower = '' } = sentence.words[at] ?? {};
  if (definite.has(lower)) return false;
  return [prepositions, of, relative, interrogatives].some((set) => set.has(lower));
}

/** "its owner's fortunes": what somebody in the role has is not who is in it. */
function isPossessor(at: number, { match: { sentence } }: FacetContext): boolean {
  return isPossessive(sentence.text, (sentence.words[at]?.end ?? 0) - sentence.start);
}

/** Is the word there one of the piece's? */
function isAt(at: number, piece: Piece | undefined, { match: { sentence } }: FacetContext): boolean {
  const stemmed = sentence.words[at]?.stem;
  return stemmed !== undefined && piece !== undefined && piece !== ANY && piece.includes(stemmed);
}

function rightFits(m: Mention, after: readonly Piece[], context: FacetContext): boolean {
  if (after.length === 0) return true;
  const { sentence } = context.match;
  const { infinitives } = referenceWords(context.lang);
  for (const start of restarts(m, context)) {
    const from = pastProspect(start, context);
    for (let skip = 0; skip <= SKIP; skip++) {
      if (from + skip >= sentence.words.length || (skip > 0 && crossesClause(context, from, from + skip))) break;
      // "X has been given": the subject of a passive is not the one who does it; "made X a gift": an article opens a noun.
      if (skip > 0 && (isCopula(from + skip - 1, context) || isArticle(from + skip - 1, context))) break;
      // "X hopes to have": what somebody wants is not done.
      if (skip > 0 && [skip - 1, skip].some((i) => infinitives.has(sentence.words[from + i]?.lower ?? ''))) break;
      if (follows(after, from + skip, context) && !isPassive(from + skip, context)) return true;
    }
  }
  return false;
}

/** "the railway controlled by Ana": whoever stands before such a participle undergoes it. */
function isPassive(verb: number, { lang, match: { sentence } }: FacetContext): boolean {
  const { pastEnding, agents } = referenceWords(lang);
  const isAgent = agents.has(sentence.words[verb + 1]?.lower ?? '');
  return isAgent && pastEnding.test(sentence.words[verb]?.text ?? '');
}

/** The most words up to the "to" of "X is due to host", "X won the right to host". */
const PROSPECT = 5;

/** "X is to host", "X is preparing to host", "X has won the right to host": past the words that say that it is yet to come. */
function pastProspect(at: number, context: FacetContext): number {
  const { words } = context.match.sentence;
  const { prospects, infinitives } = referenceWords(context.lang);
  let isYetToCome = isCopula(at, context);
  for (let i = at; i < at + PROSPECT && i < words.length; i++) {
    const { lower = '' } = words[i] ?? {};
    if (i > at && crossesClause(context, i - 1, i)) return at;
    if (isYetToCome && infinitives.has(lower))
      return i === at + 1 || prospects.has(words[i - 1]?.lower ?? '') ? i + 1 : at;
    isYetToCome ||= prospects.has(lower);
  }
  return at;
}

/** The longest aside between a name and its verb ("X, based in Y, leads"), in words. */
const ASIDE = 9;

/** The word indices at which what is said of a name can begin: right behind it, in a relative clause, past an aside. */
function restarts(m: Mention, context: FacetContext): number[] {
  const { sentence } = context.match;
  const last = lastOf(m);
  const next = sentence.words[last + 1];
  if (!next) return [];
  if (!crossesClause(context, last, last + 1)) return [last + 1];
  const { relative } = referenceWords(context.lang);
  if (relative.has(next.lower)) return [last + 2];
  for (let at = last + 2; at <= last + ASIDE && at < sentence.words.length; at++) {
    if (crossesClause(context, at - 1, at)) return [at];
  }
  return [];
}

function follows(parts: readonly Piece[], from: number, context: FacetContext): boolean {
  let at = from;
  for (const [i, part] of parts.entries()) {
    if (part === ANY) {
      for (let slack = 0; slack < GAP && !isAt(at, parts[i + 1], context) && !isCopula(at, context); slack++) at++;
    } else {
      if (!isAt(at, part, context) && i > 0) at = pastAside(at, context);
      if (!isAt(at, part, context)) return false;
      at++;
    }
  }
  return true;
}

/** The longest aside within what is said of a name ("will be, moreover, the host"), in words. */
const INNER_ASIDE = 3;

/** Past an aside between commas, past "also", and past an article. */
function pastAside(at: number, context: FacetContext): number {
  const { words } = context.match.sentence;
  let next = at;
  if (crossesClause(context, at - 1, at))
    for (let i = at + 1; i <= at + INNER_ASIDE && i < words.length; i++)
      if (crossesClause(context, i - 1, i)) {
        next = i;
        break;
      }
  if (referenceWords(context.lang).additive.has(words[next]?.lower ?? '')) next++;
  return isArticle(next, context) ? next + 1 : next;
}
