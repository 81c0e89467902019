import type { Entity } from '../../pack/schema';
import { referenceWords } from '../../text/reference';
import { actIn } from '../acts';
import type { SentenceCase } from '../case';
import type { Mention } from '../naming/mention';
import { textBetween } from '../sentence';

/** How sure it must be that the sentence is about a main subject of the story. */
const LEAST = 0.65;
/** The most adjectives before a noun. */
const ADJECTIVES = 3;
/** How many words may stand before a subject that a phrase of time or place precedes. */
const FRONTED = 6;

/** The main person, company or thing of the story that the sentence is about: the first thing that it names. */
export function subjectOf(c: SentenceCase): Mention | null {
  const things = c.sentence.mentions.filter((m) => m.kind !== 'adjective');
  const first = things.find(
    (m, i) =>
      !(m.kind === 'name' && typeOf(m, c) === 'place') &&
      !isFronted(m, things[i + 1], c) &&
      !isApposed(m, things[i - 1], c),
  );
  if (!first || first.entity === null || first.confidence < LEAST) return null;
  if (!c.engine.entities.get(first.entity)?.main) return null;
  if (c.sentence.text.charAt(first.end - c.sentence.start) === '-') return null;
  // "retired Harbour Line cars": whose they are, not what the sentence is about.
  const isGroup = (m: Mention) => typeOf(m, c) === 'group';
  if (first.kind === 'name' && things.some((m) => m.first === first.last + 1 && isGroup(m))) return null;
  if (isGroup(first) && first.kind === 'epithet' && isOneOfMany(first, c)) return null;
  if (isAttribute(first, c)) return null;
  // "Your leader on Ana Ruiz …": "your" is not hers, whom the sentence names behind it.
  if (first.kind === 'pronoun' && things.some((m) => m.kind === 'name' && m.entity === first.entity)) return null;
  // "the company's old trains carried …" is about the trains.
  const owned = things.find(
    (m) => first.possessive && isGroup(m) && m.first > first.last && m.first - first.last <= ADJECTIVES,
  );
  if (owned) return owned;
  const isSubject = first.kind === 'implied' ? actIn(c.sentence, c.lang) !== null : opensClause(first, c);
  return isSubject ? first : null;
}

/** Does the mention stand where a subject stands: at the head of the sentence, or of a clause of it? */
function opensClause(m: Mention, c: SentenceCase): boolean {
  const { words, text, start, kind } = c.sentence;
  if (kind === 'list-item') return true;
  const reference = referenceWords(c.lang);
  const at = lastBefore(m, c);
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
  const thing = typeOf(m, c);
  if (fronted || (reference.of.has(before.lower) && at <= FRONTED && (thing === 'work' || thing === 'group')))
    return true;
  const gap = text.slice(before.end - start, (words[at + 1]?.start ?? start) - start);
  return /[,;:—–]/.test(gap) || reference.subjectAfter.has(before.lower);
}

/** The index of the last word before the noun phrase: before its own determiner and adjectives; -1 where it opens the sentence. */
function lastBefore(m: Mention, { sentence: { words, text, start }, lang }: SentenceCase): number {
  const { definite, indefinite, notNames } = referenceWords(lang);
  let at = m.first - 1;
  for (let left = ADJECTIVES; left > 0 && at >= 0; left--, at--) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || !next || /[,;:—–]/.test(text.slice(word.end - start, next.start - start))) break;
    if (definite.has(word.lower) || indefinite.has(word.lower)) return at - 1;
    if (notNames.has(word.lower)) break;
  }
  return at;
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

/** "We talk about Ana Ruiz, the former mayor who …": more of what a preposition governs. */
function isApposed(m: Mention, before: Mention | undefined, c: SentenceCase): boolean {
  if (before?.entity !== m.entity || m.kind !== 'epithet' || !isFronted(before, m, c)) return false;
  const { definite } = referenceWords(c.lang);
  const [gap, ...words] = textBetween(c.sentence, before, m).trim().split(/\s+/);
  return gap === ',' && words.every((word) => definite.has(word.toLowerCase()));
}

/** "The Harbour Line cars they loaded …": a name between an article and a noun says whose the noun is. */
function isAttribute(m: Mention, { sentence: { words, text, start }, lang }: SentenceCase): boolean {
  const { definite, auxiliaries, copulas, pastEnding, notNames } = referenceWords(lang);
  const next = words[m.last + 1];
  if (m.kind !== 'name' || m.possessive || !next || !definite.has(words[m.first - 1]?.lower ?? '')) return false;
  const isVerb = auxiliaries.has(next.lower) || copulas.has(next.lower) || pastEnding.test(next.text);
  // "the cars they loaded": only where a clause of its own hangs on the noun is it sure to be one.
  const behind = words[m.last + 2];
  const hangs = behind !== undefined && referenceWords(lang).subjects.has(behind.lower);
  return !isVerb && !notNames.has(next.lower) && hangs && text.slice(m.end - start, next.start - start) === ' ';
}

function typeOf({ entity }: Mention, { engine }: SentenceCase): Entity['type'] | undefined {
  return entity === null ? undefined : engine.entities.get(entity)?.type;
}
