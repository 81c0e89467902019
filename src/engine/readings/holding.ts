import { referenceWords } from '../../text/reference';
import type { Span } from '../../text/span';
import type { Mention } from '../naming/mention';
import { clauseAt, isRelative } from '../stance';
import type { TermHit } from '../terms';
import type { FacetContext } from './reading';

/** Words that may stand between a holder and the wording, or the wording and the holder. */
const GAP = 7;
/** Words up to what somebody owns ("owns the mine"). */
const OWNED = 3;

/**
 * Does a wording of holding ("owned", "majority-backed") tie the facet's object to one of its holders? "X-owned Y" is a
 * label; "Y is owned by X", "Y belongs to X" and "X owns Y" are statements.
 */
export function holds(hit: TermHit<string>, context: FacetContext): (TermHit<string> & { label: boolean }) | null {
  const { sentence } = context.match;
  const isHolder = (m: Mention) => m.entity !== null && (context.facet.holder ?? []).includes(m.entity);
  const holders = sentence.mentions.filter(isHolder);
  const before = holders.find((m) => m.last === hit.first - 1 && /^[-\s]$/.test(between(context, m.end, hit.start)));
  const { relative, stateBefore, stateBehind } = referenceWords(context.lang);
  const after = holders.find(
    (m) =>
      m.first > hit.last &&
      m.first - hit.last <= GAP &&
      // "belongs to a venture in which X …", but "is a joint venture in which X …"
      (hit.id === 'majority' || !sentence.words.slice(hit.last + 1, m.first).some(({ lower }) => relative.has(lower))),
  );
  const label =
    (before !== undefined && between(context, before.end, hit.start) !== ' ') || isPostposed(hit, after, context);
  const owns = holders.find((m) => m.last < hit.first && hit.first - m.last <= GAP);
  // "state-owned", "de capital estatal" says who the holder is, not who holds the object.
  if (stateBefore.has(sentence.words[hit.first - 1]?.lower ?? '') && !before) return null;
  if (stateBehind.has(sentence.words[hit.last + 1]?.lower ?? '')) return null;
  // "in Norwegian hands"
  const inside = holders.find((m) => m.first > hit.first && m.last < hit.last);
  const tied = before ?? inside ?? after ?? owns;
  if (!tied || isOfAnother(hit, context) || (tied === after && isHeldItself(owns, hit, context))) return null;
  if (
    label && before
      ? !hangsOnObject(hit, before, context)
      : !isNearestObject(hit, context, (m) => isHolder(m) || hasSomething(m, context))
  )
    return null;
  const whole = tied.entity !== null && context.facet.whole?.includes(tied.entity);
  const id = whole && hit.id === 'wholly-owned' ? 'owned' : hit.id;
  return { ...hit, id, start: before ? before.start : hit.start, label };
}

/** "a venture whose backer, X, belongs to the state": whose name the wording stands beside is what is held. */
function isHeldItself(holder: Mention | undefined, hit: TermHit<string>, context: FacetContext): boolean {
  if (holder?.kind !== 'name' || holder.possessive) return false;
  const { copulas } = referenceWords(context.lang);
  const words = context.match.sentence.words.slice(holder.last + 1, hit.first);
  return words.every(({ lower }) => copulas.has(lower)) && !/[;:()]/.test(between(context, holder.end, hit.start));
}

/** "the backer is X, which is owned by the state": the relative clause is about what stands before it. */
function isOfAnother(hit: TermHit<string>, context: FacetContext): boolean {
  const { sentence } = context.match;
  if (ownsAnother(hit, context) || isOfItself(hit, context)) return true;
  // "X, which owns the mine, …"
  if (sentence.mentions.some((m) => isObject(m, context) && m.first > hit.last && m.first - hit.last <= OWNED))
    return false;
  const clause = clauseAt(sentence.stance, sentence, hit.start);
  if (!isRelative(clause, sentence.words, context.lang)) return false;
  const named = sentence.mentions.filter((m) => m.kind === 'name' && m.end <= clause.start);
  const last = named.at(-1);
  return last !== undefined && !isObject(last, context) && /^,?\s$/.test(between(context, last.end, clause.start));
}

/** "X owns two fifths of Y", "X owns Y": Y is what is held. */
function ownsAnother(hit: TermHit<string>, context: FacetContext): boolean {
  const { mentions, words } = context.match.sentence;
  const holder = mentions.find((m) => m.last === hit.first - 1 && !isObject(m, context));
  if (!holder || !/^\s$/.test(between(context, holder.end, hit.start))) return false;
  const owned = mentions.find((m) => m.first > hit.last && m.kind !== 'adjective' && m.kind !== 'pronoun');
  if (!owned || isObject(owned, context) || !couldBeHeld(owned, context) || owned.first - hit.last > GAP) return false;
  const isOf = referenceWords(context.lang).of.has(words[owned.first - 1]?.lower ?? '');
  return (isOf || owned.first === hit.last + 1) && !/[,;:()]/.test(between(context, hit.end, owned.start));
}

/** "…, and its backer is X, itself largely owned by the state": said of the name before the comma. */
function isOfItself(hit: TermHit<string>, context: FacetContext): boolean {
  const { mentions, words } = context.match.sentence;
  const { reflexives } = referenceWords(context.lang);
  const last = mentions.filter((m) => m.kind === 'name' && m.last < hit.first).at(-1);
  if (!last || isObject(last, context) || !/^,\s[^,;:()]*$/.test(between(context, last.end, hit.start))) return false;
  return words.slice(last.last + 1, hit.first).some(({ lower }) => reflexives.has(lower));
}

/** "la mina de propiedad noruega": in Spanish the label, an adjective of the holder, stands behind its noun. */
function isPostposed(hit: TermHit<string>, holder: Mention | undefined, context: FacetContext): boolean {
  return (
    holder?.kind === 'adjective' &&
    holder.first === hit.last + 1 &&
    context.match.sentence.mentions.some(
      (m) =>
        isObject(m, context) &&
        m.last < hit.first &&
        hit.first - m.last <= 2 &&
        /^\s(?:\p{L}+\s)?$/u.test(between(context, m.end, hit.start)),
    )
  );
}

/** "X-owned Y": Y is what the label hangs on; "Y is X-owned" and "Y, the X-owned …" say it of Y. */
function hangsOnObject(hit: TermHit<string>, holder: Mention, context: FacetContext): boolean {
  const { sentence } = context.match;
  const reference = referenceWords(context.lang);
  const objects = sentence.mentions.filter((m) => isObject(m, context));
  const next = sentence.words[hit.last + 1];
  const isCut = !next || /[.,;:!?)]/.test(between(context, hit.end, next.start));
  const noun = objects.find((m) => m.first > hit.last && m.first - hit.last <= NOUN);
  if (noun && !isCut)
    return (
      /^[\s\p{L}-]*$/u.test(between(context, hit.end, noun.start)) && !hasPreposition(hit.last + 1, noun.first, context)
    );
  const ends = isCut || reference.notNames.has(next.lower);
  // "is X-owned", "is an X-owned operation"
  const article = reference.indefinite.has(sentence.words[holder.first - 1]?.lower ?? '') ? 1 : 0;
  const verb = sentence.words[holder.first - 1 - article];
  const copula = reference.copulas.has(verb?.lower ?? '') || (article === 0 && /^\d|%$/.test(verb?.text ?? ''));
  // What it is said of stands before it: "Y is X-owned, and a railway near it …"
  if (ends || copula)
    return isNearestObject(
      hit,
      context,
      (m) => m === holder || hasSomething(m, context) || (isCut && m.start > hit.end),
    );
  // "Y, a X-owned operation": the apposition's own noun is none that the pack knows.
  return objects.some(
    (m) => m.last < holder.first && holder.first - m.last <= 3 && /^,\s/.test(between(context, m.end, holder.start)),
  );
}

/** The most words between a label and its noun. */
const NOUN = 4;

function hasPreposition(from: number, to: number, context: FacetContext): boolean {
  return context.match.sentence.words.slice(from, to).some((w) => referenceWords(context.lang).notNames.has(w.lower));
}

/**
 * Of the things that could be held, is the facet's object the one nearest to the words? `except` those that hold. What
 * only has something ("the mine that fills the railway's wagons") is not held, where something else is named.
 */
export function isNearestObject(words: Span, context: FacetContext, except: (m: Mention) => boolean): boolean {
  const things = context.match.sentence.mentions.filter(
    (m) => !except(m) && !isInRelative(m, context) && (isObject(m, context) || couldBeHeld(m, context)),
  );
  const inAside = (m: Mention) => things.some((o) => isObject(o, context) && isBetweenCommas(m, o, words, context));
  const distance = (m: Mention) => Math.max(m.start - words.end, words.start - m.end, 0);
  const best = things
    .filter((m) => isObject(m, context) || !inAside(m))
    .reduce<Mention | null>((a, b) => (a && distance(a) <= distance(b) ? a : b), null);
  return best !== null && isObject(best, context) && !(best.possessive && things.some((m) => !m.possessive));
}

/** "the mine, high in the Andes, is …": between commas, behind the object and before the words. */
function isBetweenCommas(m: Mention, object: Mention, words: Span, context: FacetContext): boolean {
  if (m.start < object.end || m.end > words.start) return false;
  const opening = between(context, object.end, m.start);
  if (!opening.startsWith(',') || !between(context, m.end, words.start).includes(',')) return false;
  const { notNames } = referenceWords(context.lang);
  const [first = '', second = ''] = opening.slice(1).trim().toLowerCase().split(/\s+/);
  return notNames.has(first) || notNames.has(second);
}

/** "the railway's wagons", where what has them is not what the facet is about. */
function hasSomething(m: Mention, context: FacetContext): boolean {
  return m.possessive && !isObject(m, context);
}

/** "the mine it serves", "a venture that they call theirs": a pronoun that acts, or only says which one is meant. */
function isInRelative(m: Mention, context: FacetContext): boolean {
  if (m.kind === 'pronoun' && referenceWords(context.lang).subjects.has(m.text.toLowerCase())) return true;
  return (
    m.kind === 'pronoun' && context.match.sentence.mentions.some((other) => other.last === m.first - 1 && other !== m)
  );
}

function couldBeHeld(m: Mention, context: FacetContext): boolean {
  if (m.kind === 'unknown') return m.run?.type !== 'person';
  const type = m.entity === null ? null : context.engine.entities.get(m.entity)?.type;
  return type === 'organisation' || type === 'work';
}

/** Is it what the facet is about? */
function isObject(m: Mention, { facet }: FacetContext): boolean {
  return m.entity !== null && (facet.object ?? []).includes(m.entity);
}

function between(context: FacetContext, from: number, to: number): string {
  const { sentence } = context.match;
  return sentence.text.slice(from - sentence.start, to - sentence.start);
}
