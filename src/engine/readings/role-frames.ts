import { referenceWords } from '../../text/reference';
import { roleNouns } from '../../text/roles';
import { overlaps } from '../../text/span';
import { stancePhrases } from '../../text/stance';
import { stem, words } from '../../text/words';
import type { Mention } from '../naming/mention';
import { crossesClause, firstOf, isArticle, isCopula, lastOf } from './phrase';
import type { FacetContext } from './reading';

/*
 * Who has a role that a noun names, by where the two stand: "X is the owner of Y", "Y's owner is X", "the owner of Y, the
 * group X", "X, Y's main shareholder", "as the owner of Y, X".
 */

/** A noun for the role, with what it is the role of: "the dam's main shareholder", "owner of the dam". Word indices. */
export interface RoleNoun {
  /** Of the phrase: the possessor, else the noun. */
  first: number;
  /** Of the phrase: the thing, else the noun. */
  last: number;
  noun: number;
  /** Does it say that it is of the facet's object? */
  tied: boolean;
}

/** Words that may stand between a name and a noun of its own phrase: articles, adjectives. */
const WITHIN = 5;
/** The longest aside between a name and its verb, in words. */
const ASIDE = 9;

/** What a noun for the facet's role says of somebody: nothing, that he has it, or that he has it of the facet's object. */
export function calledByNoun(m: Mention, roles: readonly RoleNoun[], context: FacetContext): 'no' | 'role' | 'tied' {
  const role = roles.find(
    (noun) =>
      isSubjectOf(m, noun, context) ||
      isPredicateOf(m, noun, context) ||
      isApposed(m, noun, context) ||
      isInCapacity(m, noun, context),
  );
  return role ? (role.tied ? 'tied' : 'role') : 'no';
}

/** The role's nouns in the sentence; without those of another thing than the facet is about. */
export function rolesIn(context: FacetContext): RoleNoun[] {
  const { sentence } = context.match;
  const nouns = stemsOf(context);
  const found: RoleNoun[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const noun = nouns.find((parts) => parts.every((part, i) => sentence.words[at + i]?.stem === part));
    if (!noun) continue;
    const last = at + noun.length - 1;
    const possessor = sentence.mentions.find(
      (m) => m.possessive && m.last < at && at - m.last <= WITHIN && !crossesClause(context, m.last, at),
    );
    const { of } = referenceWords(context.lang);
    const thing = of.has(sentence.words[last + 1]?.lower ?? '')
      ? sentence.mentions.find((m) => m.kind !== 'adjective' && m.first > last + 1 && m.first - last <= WITHIN)
      : undefined;
    const had = possessor ?? thing;
    if (had && !isObject(had, context)) continue;
    found.push({ first: possessor?.first ?? at, last: thing?.last ?? last, noun: at, tied: had !== undefined });
  }
  return found;
}

const cache = new Map<string, string[][]>();

function stemsOf({ facet, lang }: FacetContext): string[][] {
  const key = `${lang}|${facet.role ?? ''}`;
  const known = cache.get(key);
  if (known) return known;
  const made = roleNouns(facet.role ?? '', lang).map((noun) => words(noun, lang).map((w) => stem(w.text, lang)));
  cache.set(key, made);
  return made;
}

/** "X is the owner", "X, based in Z, has become the dam's main shareholder". */
function isSubjectOf(m: Mention, role: RoleNoun, context: FacetContext): boolean {
  const copula = lastCopula(role.first, context);
  if (copula < 0 || copula <= m.last || isNamed(copula + 1, role.first - 1, context, m)) return false;
  const { lower = '' } = context.match.sentence.words[firstOf(m) - 1] ?? {};
  const { prepositions, of } = referenceWords(context.lang);
  if (prepositions.has(lower) || of.has(lower) || !opensPhrase(copula + 1, role, context)) return false;
  const from = pastAside(lastOf(m), copula, context);
  return from !== null && areAuxiliary(from, copula, context);
}

/** "the owner of the dam is X", "the dam's owner is still the group X". */
function isPredicateOf(m: Mention, role: RoleNoun, context: FacetContext): boolean {
  const copula = role.last + 1;
  if (m.possessive || firstOf(m) <= copula || firstOf(m) - copula > WITHIN || !isCopula(copula, context)) return false;
  return !crossesClause(context, role.last, copula) && isPhrase(copula + 1, firstOf(m), context, m);
}

/** "X, the dam's owner", "the dam's owner, the group X". */
function isApposed(m: Mention, role: RoleNoun, context: FacetContext): boolean {
  if (m.possessive || saysWhereOrWhen(m, context)) return false;
  if (role.first > m.last) {
    // "The mayor of X, the owner of …" explains the mayor, not X.
    const opening = firstOf(m) - (isArticle(firstOf(m) - 1, context) ? 2 : 1);
    if (referenceWords(context.lang).of.has(context.match.sentence.words[opening]?.lower ?? '')) return false;
    const from = lastOf(m) + 1;
    return (
      opensPhrase(from, role, context) &&
      crossesClause(context, from - 1, from) &&
      role.noun - from <= WITHIN + 2 &&
      isPhrase(from, role.noun, context, m)
    );
  }
  const from = role.last + 1;
  const to = firstOf(m);
  // "The owner, X said, …": who speaks stands beside anything.
  const speaks = context.match.sentence.attribution.spans.some(
    ({ speakerSpan }) => speakerSpan !== null && overlaps(speakerSpan, m),
  );
  return (
    to >= from &&
    to - from <= WITHIN &&
    crossesClause(context, from - 1, from) &&
    !speaks &&
    isPhrase(from, to, context, m)
  );
}

/** "In Torsk, the owner …", "Near X, the owner …": the phrase before the comma is another. */
function saysWhereOrWhen(m: Mention, context: FacetContext): boolean {
  const { locatives, notNames, definite, indefinite } = referenceWords(context.lang);
  const { lower = '' } = context.match.sentence.words[firstOf(m) - 1] ?? {};
  const opens = firstOf(m) === 1 && notNames.has(lower) && !definite.has(lower) && !indefinite.has(lower);
  return locatives.has(lower) || opens;
}

/** "As the owner of the dam, X …", "X takes over as owner". */
function isInCapacity(m: Mention, role: RoleNoun, context: FacetContext): boolean {
  const { sentence } = context.match;
  const openers = stancePhrases(context.lang).roleOpeners;
  const as = lastIndex(role.first - 1, role.first - WITHIN, (at) => openers.has(sentence.words[at]?.lower ?? ''));
  if (as < 0 || crossesClause(context, as, role.noun)) return false;
  if (as === 0)
    return (
      firstOf(m) > role.last && crossesClause(context, role.last, role.last + 1) && isFirst(m, role.last + 1, context)
    );
  const subject = sentence.mentions.find((other) => other.kind !== 'adjective' && other.kind !== 'implied');
  return (
    subject === m &&
    m.last < as &&
    !crossesClause(context, lastOf(m), as) &&
    !isNamed(lastOf(m) + 1, as - 1, context, m)
  );
}

/** Is it the first that is named from there on, at the beginning of its clause? */
function isFirst(m: Mention, from: number, context: FacetContext): boolean {
  return firstOf(m) - from <= WITHIN && isPhrase(from, firstOf(m), context, m);
}

/** Does the noun's phrase begin there: with the noun, an article, or whose it is? A verb does not. */
function opensPhrase(at: number, role: RoleNoun, context: FacetContext): boolean {
  const { sentence } = context.match;
  const { definite, indefinite } = referenceWords(context.lang);
  const { lower = '' } = sentence.words[at] ?? {};
  return (
    at === role.first ||
    definite.has(lower) ||
    indefinite.has(lower) ||
    sentence.mentions.some((m) => m.possessive && m.first === at)
  );
}

/** Do only articles, adjectives and nouns stand there, and nobody else's name? */
function isPhrase(from: number, to: number, context: FacetContext, m: Mention): boolean {
  const { relative, auxiliaries, prepositions } = referenceWords(context.lang);
  for (let at = from; at < to; at++) {
    const { lower = '' } = context.match.sentence.words[at] ?? {};
    if (relative.has(lower) || auxiliaries.has(lower) || prepositions.has(lower) || isCopula(at, context)) return false;
    if (at > from && crossesClause(context, at - 1, at)) return false;
  }
  return (to <= from || !crossesClause(context, to - 1, to)) && !isNamed(from, to - 1, context, m);
}

/** Is something else named there, but for what the facet is about? */
function isNamed(from: number, to: number, context: FacetContext, m: Mention): boolean {
  return context.match.sentence.mentions.some(
    (other) =>
      other !== m &&
      (other.kind === 'name' || other.kind === 'unknown') &&
      !isObject(other, context) &&
      other.first >= from &&
      other.last <= to &&
      !overlapsRun(other, m),
  );
}

function overlapsRun(a: Mention, b: Mention): boolean {
  return a.first <= lastOf(b) && firstOf(b) <= a.last;
}

/** The word behind the name, and behind an aside that follows it; null where another clause stands between. */
function pastAside(last: number, to: number, context: FacetContext): number | null {
  if (!crossesClause(context, last, last + 1)) return last + 1;
  for (let at = last + 2; at <= Math.min(to, last + 1 + ASIDE); at++) if (crossesClause(context, at - 1, at)) return at;
  return null;
}

/** "X has long been", "X is and remains": nothing but auxiliaries and adverbs up to the verb of being. */
function areAuxiliary(from: number, copula: number, context: FacetContext): boolean {
  const { auxiliaries } = referenceWords(context.lang);
  if (copula - from > 3) return false;
  for (let at = from; at < copula; at++) {
    const { lower = '' } = context.match.sentence.words[at] ?? {};
    if (!auxiliaries.has(lower) && !isCopula(at, context) && at === from) return false;
    if (at > from && crossesClause(context, at - 1, at)) return false;
  }
  return true;
}

/** The verb of being before a noun phrase; -1 where none stands close, or another clause begins between. */
function lastCopula(first: number, context: FacetContext): number {
  const at = lastIndex(first - 1, first - 1 - WITHIN, (i) => isCopula(i, context));
  return at >= 0 && !crossesClause(context, at, first) ? at : -1;
}

function lastIndex(from: number, to: number, is: (at: number) => boolean): number {
  for (let at = from; at >= Math.max(0, to); at--) if (is(at)) return at;
  return -1;
}

function isObject(m: Mention, { facet, match }: FacetContext): boolean {
  if (m.entity === null) return false;
  return facet.object ? facet.object.includes(m.entity) : match.claim.about.includes(m.entity);
}
