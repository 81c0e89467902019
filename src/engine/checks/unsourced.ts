import { referenceWords } from '../../text/reference';
import { overlaps, type Span } from '../../text/span';
import { stancePhrases } from '../../text/stance';
import { actIn, isBackground } from '../acts';
import { isWriter, type MatchCase, type SentenceCase } from '../case';
import { isInDocuments } from '../documents';
import { nearlyStates } from '../match';
import type { Mention } from '../naming/mention';
import { clauseAt, isAside, isMerelyPossible } from '../stance';
import type { Check } from './check';

/** How sure it must be that the sentence is about a main subject of the story. */
const LEAST = 0.65;

export const unsourced: Check = {
  kind: 'unsourced',
  description: 'States something checkable about the story’s main people or companies that no source carries.',
  check(c, trace) {
    const { sentence } = c;
    if (sentence.kind !== 'paragraph' && sentence.kind !== 'list-item') return [];
    const stated = c.matches.filter((found) => !restsOnNames(found));
    if (!stated.every(onlyNames) || c.quoted.length > 0 || c.told < LEAST_CLAIMS) return [];
    const subject = subjectOf(c);
    if (!subject) return [];
    const fell = (why: string) => {
      trace(`unsourced fell: ${why}`);
      return [];
    };
    if (sentence.attribution.state !== 'none' && !isOwnAct(c, subject) && !isWriter(sentence.attribution.speaker ?? ''))
      return fell('it is credited to somebody');
    const { stance } = sentence;
    if (stance.question || stance.debunking || stance.differing || stance.hypothetical.length > 0)
      return fell('it is asked or denied');
    if (sentence.quotations.some((q) => q.end - q.start > 40)) return fell('it quotes');
    if (isBackground(sentence, c.lang)) return fell('it is common background');
    if (isInDocuments(sentence, c.engine, c.lang)) return fell('a document says it');
    const near = nearlyStates(sentence, c.engine, c.lang);
    if (near) return fell(`it is close to ${near.id}`);
    const checkable = stated.length > 0 || !canAct(subject, c) ? figureIn(c) : checkableIn(c, subject);
    if (!checkable) return fell('nothing in it can be checked');
    const clause = clauseAt(stance, sentence, checkable.start);
    // "The company, which declined to comment, employs …"
    const isBeside = (note: Span) => isAside(note, [clause], sentence, c.lang);
    if (!stance.reporting.every(isBeside)) return fell('it is a note on the reporting');
    const end = Math.max(clause.end, checkable.end);
    if (stance.negators.some((n) => n.start < end && !isBeside(n))) return fell('it is denied');
    if (isMerelyPossible(checkable, sentence, c.lang)) return fell('it is no more than possible');
    return [
      {
        kind: 'unsourced',
        claim: null,
        facet: null,
        // The whole of it: a date or a figure alone does not say what no source has.
        span: { start: sentence.start, end: sentence.end },
        page: sentence.text,
        basis: 'sources',
        readings: [],
        confidence: 0.8 * subject.confidence,
      },
    ];
  },
};

/**
 * "Her company has opened an office": what a claim says of somebody is taken for granted in a name, and nothing is told of
 * it. Only a figure beside it is.
 */
function onlyNames({ match, outcomes }: MatchCase): boolean {
  const told = match.hits.filter(({ atom }) => atom.kind !== 'entity');
  const epithets = match.sentence.mentions.filter((m) => m.kind === 'epithet');
  return (
    told.length > 0 &&
    told.every((hit) => hit.atom.kind === 'concept' && epithets.some((m) => overlaps(m, hit) && hit.end <= m.end)) &&
    outcomes.every(({ standing }) => standing !== 'denied' && standing !== 'stronger')
  );
}

/** "She met people of the fund at the dam": two names side by side, and nothing that the claim tells of them. */
function restsOnNames({ match, outcomes }: MatchCase): boolean {
  return outcomes.length === 0 && match.hits.every(({ atom }) => atom.kind === 'entity' || atom.kind === 'named');
}

/** How many of the story's claims a page must state before what it adds to them is missed in the sources. */
const LEAST_CLAIMS = 2;

/** A person or a company. What a train or a dam has been through, every reader of the place knows: only figures are missed. */
function canAct({ entity }: Mention, { engine }: SentenceCase): boolean {
  const { type } = engine.entities.get(entity ?? '') ?? {};
  return type === 'person' || type === 'organisation';
}

/** The main person, company or thing of the story that the sentence is about: the first thing that it names. */
function subjectOf(c: SentenceCase): Mention | null {
  const things = c.sentence.mentions.filter((m) => m.kind !== 'adjective');
  const first = things.find((m, i) => !(m.kind === 'name' && isPlace(m, c)) && !isFronted(m, things[i + 1], c));
  if (!first || first.entity === null || first.confidence < LEAST) return null;
  if (!c.engine.entities.get(first.entity)?.main) return null;
  if (c.sentence.text.charAt(first.end - c.sentence.start) === '-') return null;
  // "retired Harbour Line cars": whose they are, not what the sentence is about.
  const isGroup = (m: Mention) => c.engine.entities.get(m.entity ?? '')?.type === 'group';
  if (first.kind === 'name' && things.some((m) => m.first === first.last + 1 && isGroup(m))) return null;
  if (isGroup(first) && first.kind === 'epithet' && isOneOfMany(first, c)) return null;
  // "the company's old trains carried …" is about the trains.
  const owned = things.find(
    (m) => first.possessive && isGroup(m) && m.first > first.last && m.first - first.last <= ADJECTIVES,
  );
  if (owned) return owned;
  return first.kind === 'implied' ? (actIn(c.sentence, c.lang) ? first : null) : opensClause(first, c) ? first : null;
}

/** "He promised them a second line": the verb that could credit him tells what he did; "he promised that", what he said. */
function isOwnAct(c: SentenceCase, subject: Mention): boolean {
  const { speakerSpan, spans } = c.sentence.attribution;
  const { complementizers } = stancePhrases(c.lang);
  if (!speakerSpan || !overlaps(speakerSpan, subject) || spans.some((span) => span.direct)) return false;
  const act = actIn(c.sentence, c.lang);
  const opened = (cue: Span) => c.sentence.words.find((word) => word.start >= cue.end)?.lower ?? '';
  return (
    act !== null && spans.some(({ cue }) => cue !== null && overlaps(cue, act) && !complementizers.has(opened(cue)))
  );
}

/** Does the mention stand where a subject stands: at the head of the sentence, or of a clause of it? */
function opensClause(m: Mention, c: SentenceCase): boolean {
  const { words, text, start, kind } = c.sentence;
  if (kind === 'list-item') return true;
  const reference = referenceWords(c.lang);
  let at = m.first - 1;
  // Back over the noun phrase's own determiner and adjectives.
  for (let left = 3; left > 0 && at >= 0; left--, at--) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || !next || /[,;:—–]/.test(text.slice(word.end - start, next.start - start))) break;
    if (reference.definite.has(word.lower) || reference.indefinite.has(word.lower)) {
      at--;
      break;
    }
    if (reference.notNames.has(word.lower)) break;
  }
  const before = words[at];
  if (!before) return true;
  if (m.kind === 'pronoun' && reference.subjects.has(m.text.toLowerCase())) return true;
  // "slivers of it"
  if (m.kind === 'pronoun' && reference.of.has(before.lower)) return false;
  // "In 2019 the company bought …", "the first stretch of the line opened".
  const opening = reference.clauseJoints.has(words[0]?.lower ?? '') ? 1 : 0;
  const fronted =
    (reference.prepositions.has(words[opening]?.lower ?? '') && m.first <= FRONTED + opening) ||
    reference.thereafter.has(before.lower);
  const thing = c.engine.entities.get(m.entity ?? '')?.type;
  if (fronted || (reference.of.has(before.lower) && at <= FRONTED && (thing === 'work' || thing === 'group')))
    return true;
  const gap = text.slice(before.end - start, (words[at + 1]?.start ?? start) - start);
  return /[,;:—–]/.test(gap) || reference.subjectAfter.has(before.lower);
}

/** "the last train", "a service of trains": one of a group, or any of its kind, is not the group. */
function isOneOfMany(m: Mention, { sentence, lang }: SentenceCase): boolean {
  const { definite, of, notNames } = referenceWords(lang);
  for (let at = m.first - 1; at >= Math.max(0, m.first - ADJECTIVES); at--) {
    const { lower = '' } = sentence.words[at] ?? {};
    if (definite.has(lower)) return false;
    if (of.has(lower) || notNames.has(lower)) return true;
  }
  return false;
}

/** The most adjectives before the noun of a group. */
const ADJECTIVES = 3;

/** "After the loading, Ana Ruiz …": behind a preposition, and a comma ends the phrase before anything else is named. */
function isFronted(m: Mention, next: Mention | undefined, { sentence, lang }: SentenceCase): boolean {
  const { prepositions, of, definite, indefinite, clauseJoints } = referenceWords(lang);
  // "When the dam was full, Ana Ruiz …": a clause has its own subject.
  if (!next || clauseJoints.has(sentence.words[0]?.lower ?? '')) return false;
  const before = sentence.words.slice(0, m.first).reverse();
  const governor = before.find(({ lower }) => !definite.has(lower) && !indefinite.has(lower));
  const between = sentence.text.slice(m.end - sentence.start, next.start - sentence.start);
  const isGoverned = governor && (prepositions.has(governor.lower) || of.has(governor.lower));
  return isGoverned === true && /^[^,]{0,30},\s/.test(between);
}

/** How many words may stand before a subject that a phrase of time or place precedes. */
const FRONTED = 6;

function isPlace(m: Mention, c: SentenceCase): boolean {
  return m.entity !== null && c.engine.entities.get(m.entity)?.type === 'place';
}

/** A sum, a share, a measure or a count. */
function figureIn(c: SentenceCase): Span | null {
  return (
    c.sentence.quantities.find(
      (q) =>
        q.kind === 'money' ||
        q.kind === 'mass' ||
        q.kind === 'percent' ||
        q.kind === 'length' ||
        (q.kind === 'number' && (q.nouns.length > 0 || q.low >= 1000 || countsThem(q, c)) && q.low > 2),
    ) ?? null
  );
}

/** "four of them" */
function countsThem({ end }: Span, { sentence, lang }: SentenceCase): boolean {
  const { of, they } = referenceWords(lang);
  const behind = sentence.words.findIndex((word) => word.start >= end);
  const [first, second] = behind < 0 ? [] : sentence.words.slice(behind);
  return of.has(first?.lower ?? '') && they.has(second?.lower ?? '');
}

/** A figure, a date with an act, or an act towards somebody named. */
function checkableIn(c: SentenceCase, subject: Mention): Span | null {
  const { sentence } = c;
  const figure = figureIn(c);
  const act = actIn(sentence, c.lang);
  // "This week: …" dates no act.
  const date = sentence.dates.find(
    (d) => d.precision !== 'vague' && sentence.text.charAt(d.end - sentence.start) !== ':',
  );
  const other = sentence.mentions.find(
    (m) => m.entity !== subject.entity && (m.kind === 'name' || m.kind === 'unknown' || m.kind === 'adjective'),
  );
  if (figure) return figure;
  if (date && (act || sentence.words.length > 4)) return date;
  return act && other ? act : null;
}
