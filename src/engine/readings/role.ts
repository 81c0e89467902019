import { referenceWords } from '../../text/reference';
import { roleSlots } from '../../text/roles';
import { overlaps } from '../../text/span';
import { stem, words } from '../../text/words';
import type { Mention } from '../naming/mention';
import { quotationAround } from '../read';
import { areRelated } from '../related';
import { isNegated } from '../stance';
import { isNearestObject } from './holding';
import { anchorsOf, distanceBetween } from './nearness';
import type { FacetContext, FacetReader, PageValue } from './reading';
import { saysWhere } from './where';

/** Words that may stand between a slot's words and the name: articles, adjectives, titles. */
const LOOSE = 4;
/** Auxiliaries and adverbs that may stand between a name and its verb. */
const SKIP = 2;
/** The most words that `...` stands for. */
const GAP = 5;

interface Slot {
  /** `_'s`: the name must be a possessive. */
  possessive: boolean;
  /** `_, owner`: the name is followed, or preceded, by a comma and a noun phrase with that noun. */
  apposed: boolean;
  before: readonly string[];
  after: readonly string[];
}

export const role: FacetReader = {
  type: 'role',
  description: 'Who or what fills a role: the owner, the operator, the host, the place.',
  read(context) {
    const { sentence } = context.match;
    const slots = slotsOf(context);
    const found: PageValue[] = [];
    for (const m of sentence.mentions) {
      if (!canFill(m, context) || isNegated(sentence.stance, sentence, m)) continue;
      if (!slots.some((slot) => stands(m, slot, context))) continue;
      if (!isNearAnchor(m, context)) continue;
      if (
        context.facet.object &&
        !isNearestObject(m, context, (other) => other === m || other.entity === m.entity || isAnchor(other, context))
      )
        continue;
      const whole = isPartOfLonger(m) && m.run ? m.run : m;
      const written = sentence.text.slice(whole.start - sentence.start, whole.end - sentence.start);
      const text =
        m.kind === 'pronoun' && m.entity !== null
          ? (context.engine.entities.get(m.entity)?.names[0] ?? written)
          : written;
      found.push({
        start: whole.start,
        end: whole.end,
        value: { type: 'entity', entity: whole === m ? m.entity : null, name: text },
        text,
        label: false,
      });
    }
    return found;
  },
  compare(value, reading, context) {
    if (value.value.type !== 'entity') return 'unknown';
    const { entity } = value.value;
    if (entity === null) return 'differs';
    if (entity === reading.value || context.facet.accept?.includes(entity)) return 'agrees';
    return areRelated(entity, reading.value, context.engine.entities) ? 'agrees' : 'differs';
  },
};

/** How far (characters, and more across clauses) a name may stand from the words that speak of the role. */
const REACH = 90;

function isNearAnchor(m: Mention, context: FacetContext): boolean {
  const { object } = context.facet;
  const objects = context.match.sentence.mentions.filter(
    (o) => o.entity !== null && o !== m && object?.includes(o.entity),
  );
  if (object && objects.length > 0 && !objects.some((o) => Math.max(m.start - o.end, o.start - m.end) < REACH))
    return false;
  if (context.facet.role === 'affiliation' && !objects.some((o) => adjoins(o, m, context))) return false;
  return !context.facet.near || anchorsOf(context).some((anchor) => distanceBetween(m, anchor, context) < REACH);
}

/** The most characters between somebody and the body that he is said to belong to. */
const ADJOINING = 48;

/** "Ana Ruiz, a fellow at the institute": nothing but the phrase itself stands between, no verb. */
function adjoins(object: Mention, m: Mention, context: FacetContext): boolean {
  const { sentence } = context.match;
  const [from, to] = object.end <= m.start ? [object.end, m.start] : [m.end, object.start];
  if (to - from > ADJOINING) return false;
  const { copulas, relative, auxiliaries, pastEnding, notNames } = referenceWords(context.lang);
  return !sentence.words.some((w, i) => {
    if (w.start < from || w.end > to) return false;
    if (copulas.has(w.lower) || relative.has(w.lower) || auxiliaries.has(w.lower)) return true;
    // "traced the earnings", but "based at the institute"
    const next = sentence.words[i + 1]?.lower ?? '';
    return pastEnding.test(w.text) && (!notNames.has(next) || isArticle(next, context));
  });
}

function isArticle(word: string, { lang }: FacetContext): boolean {
  const { definite, indefinite } = referenceWords(lang);
  return definite.has(word) || indefinite.has(word);
}

/** "Its operator": the word for the role is no thing that could have one. */
function isAnchor(m: Mention, context: FacetContext): boolean {
  return m.kind === 'epithet' && anchorsOf(context).some((anchor) => overlaps(anchor, m));
}

/** May this mention fill the role: is it of the right type, and surely what it seems to be? */
function canFill(m: Mention, context: FacetContext): boolean {
  if (m.kind === 'implied' || (m.kind === 'pronoun' && (m.confidence < 0.7 || context.facet.role === 'place')))
    return false;
  if (m.kind === 'adjective' && !context.facet.object) return false;
  if (saysWhere(m, context)) return false;
  const quoted = quotationAround(context.match.sentence, m);
  if (quoted && quoted.words > 2) return false;
  if (m.kind === 'unknown' || isPartOfLonger(m)) {
    const type = m.run?.type ?? null;
    return (
      type === null ||
      (context.facet.fillers ?? []).includes(type) ||
      (type === 'person' && !context.facet.fillers?.includes('place'))
    );
  }
  const entity = m.entity === null ? undefined : context.engine.entities.get(m.entity);
  if (!entity || context.facet.object?.includes(entity.id)) return false;
  const least = m.kind === 'epithet' ? 0.7 : 0.5;
  return m.confidence >= least && (!context.facet.fillers || context.facet.fillers.includes(entity.type));
}

/** A name that only contains an entity's ("Torsk Merchants") is somebody else's. */
function isPartOfLonger(m: Mention): boolean {
  return m.kind === 'name' && m.run !== null && m.confidence < 1 && m.run.end - m.run.start > m.end - m.start;
}

function slotsOf(context: FacetContext): Slot[] {
  const { facet, lang } = context;
  const key = `${lang}|${facet.role ?? ''}|${(facet.slots?.[lang] ?? []).join('|')}`;
  const known = cache.get(key);
  if (known) return known;
  const sources = [...(facet.role ? roleSlots(facet.role, lang) : []), ...(facet.slots?.[lang] ?? [])];
  const slots = sources.map((source) => {
    const possessive = source.includes("_'s");
    const [left = '', right = ''] = source.replace("_'s", '_').split('_');
    const parse = (side: string) =>
      side
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .flatMap((piece) => (piece === '...' ? ['...'] : words(piece, lang).map((w) => stem(w.text, lang))));
    return { possessive, apposed: source.startsWith('_, '), before: parse(left), after: parse(right) };
  });
  cache.set(key, slots);
  return slots;
}

const cache = new Map<string, Slot[]>();

function stands(m: Mention, slot: Slot, context: FacetContext): boolean {
  if (slot.before.length === 0 && slot.after.length === 0) return false;
  if (slot.possessive && !m.possessive) return false;
  if (slot.apposed) return isApposed(m, slot.after, context);
  return leftFits(m, slot.before, context) && rightFits(m, slot.after, context);
}

function leftFits(m: Mention, before: readonly string[], context: FacetContext): boolean {
  if (before.length === 0) return true;
  const { sentence } = context.match;
  const first = m.run?.first !== undefined && m.run.first < m.first ? m.run.first : m.first;
  // A bare preposition must stand close: what is further away belongs to something else.
  const isEvent = context.engine.entities.get(m.entity ?? '')?.type === 'event';
  const loose = before.length === 1 && !isEvent ? 2 : LOOSE;
  for (let skip = 0; skip <= loose; skip++) {
    let at = first - 1 - skip;
    if (at < 0 || crossesClause(context, at, first)) return false;
    let ok = true;
    for (let i = before.length - 1; i >= 0 && ok; i--) {
      if (before[i] === '...') {
        const wanted = before[i - 1];
        let slack = 0;
        while (slack < GAP && at >= 0 && sentence.words[at]?.stem !== wanted && !isCopula(at, context)) {
          at--;
          slack++;
        }
      } else {
        ok = sentence.words[at]?.stem === before[i];
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
          other.first <= first - 1 - skip &&
          first - 1 - skip <= other.last,
      )
    )
      return false;
  }
  return false;
}

function rightFits(m: Mention, after: readonly string[], context: FacetContext): boolean {
  if (after.length === 0) return true;
  const { sentence } = context.match;
  for (const from of restarts(m, context)) {
    for (let skip = 0; skip <= SKIP; skip++) {
      if (from + skip >= sentence.words.length || (skip > 0 && crossesClause(context, from, from + skip))) break;
      // "X has been given": the subject of a passive is not the one who does it.
      if (skip > 0 && isCopula(from + skip - 1, context)) break;
      if (follows(after, from + skip, context)) return true;
    }
  }
  return false;
}

/** "X, the harbour's majority owner": the noun at the end of the phrase behind the comma says what X is. */
function isApposed(m: Mention, noun: readonly string[], context: FacetContext): boolean {
  const { sentence } = context.match;
  const last = m.run?.last !== undefined && m.run.last > m.last ? m.run.last : m.last;
  if (!crossesClause(context, last, last + 1)) return false;
  for (let at = last + 1; at <= last + 6 && at < sentence.words.length; at++) {
    if (at > last + 1 && crossesClause(context, at - 1, at)) return false;
    if (sentence.words[at]?.stem === noun[0]) return true;
  }
  return false;
}

/** The longest aside between a name and its verb ("X, based in Y, leads"), in words. */
const ASIDE = 9;

/** The word indices at which what is said of a name can begin: right behind it, in a relative clause, past an aside. */
function restarts(m: Mention, context: FacetContext): number[] {
  const { sentence } = context.match;
  const last = m.run?.last !== undefined && m.run.last > m.last ? m.run.last : m.last;
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

function follows(parts: readonly string[], from: number, context: FacetContext): boolean {
  const { sentence } = context.match;
  let at = from;
  for (const [i, part] of parts.entries()) {
    if (part === '...') {
      const wanted = parts[i + 1];
      for (let slack = 0; slack < GAP && sentence.words[at]?.stem !== wanted && !isCopula(at, context); slack++) at++;
    } else {
      if (sentence.words[at]?.stem !== part && i > 0) at = pastAside(at, context);
      if (sentence.words[at]?.stem !== part) return false;
      at++;
    }
  }
  return true;
}

/** The longest aside within what is said of a name ("will be, moreover, the host"), in words. */
const INNER_ASIDE = 3;

/** Past an aside between commas, and past an article. */
function pastAside(at: number, context: FacetContext): number {
  const { words } = context.match.sentence;
  let next = at;
  if (crossesClause(context, at - 1, at))
    for (let i = at + 1; i <= at + INNER_ASIDE && i < words.length; i++)
      if (crossesClause(context, i - 1, i)) {
        next = i;
        break;
      }
  const { definite, indefinite } = referenceWords(context.lang);
  const { lower = '' } = words[next] ?? {};
  return definite.has(lower) || indefinite.has(lower) ? next + 1 : next;
}

/** A verb of being begins another statement. */
function isCopula(at: number, context: FacetContext): boolean {
  return referenceWords(context.lang).copulas.has(context.match.sentence.words[at]?.lower ?? '');
}

function crossesClause(context: FacetContext, a: number, b: number): boolean {
  const { sentence } = context.match;
  const from = sentence.words[a]?.end ?? 0;
  const to = sentence.words[b]?.start ?? 0;
  return /[,;:—–()]/.test(sentence.text.slice(from - sentence.start, to - sentence.start));
}
