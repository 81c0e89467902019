import type { Entity } from '../../pack/schema';
import type { LanguageCode } from '../../text/language';
import { type ReferenceWords, referenceWords } from '../../text/reference';
import { overlaps } from '../../text/span';
import type { Word } from '../../text/words';
import { type Mention, type MentionInput, mention } from './mention';
import type { PronounKind, Salience } from './salience';

export interface PronounContext {
  lang: LanguageCode;
  salience: Salience;
  entities: ReadonlyMap<string, Entity>;
}

/** The pronouns of a sentence that stand for something in mind, and the subjects that its verbs leave out. */
export function pronounsIn(input: MentionInput, mentions: readonly Mention[], context: PronounContext): Mention[] {
  const { lang, salience } = context;
  const reference = referenceWords(lang);
  const found: Mention[] = [];
  input.words.forEach((word, index) => {
    const kind = kindOf(word.lower, reference);
    if (!kind || mentions.some((m) => m.first <= index && index <= m.last)) return;
    if (lang === 'es' && word.lower === 'el' && !/[éÉ]l/.test(word.text)) return;
    if (kind === 'it' && isCleft(input, index, mentions, reference)) return;
    if (input.idioms.some((idiom) => overlaps(idiom, word))) return;
    const resolved =
      ownerOf(index, kind, mentions, context) ??
      salience.resolve(kind, reachable(input, word, mentions, lang), word.start);
    if (!resolved) return;
    const hit = { id: resolved.id, first: index, last: index, start: word.start, end: word.end };
    const made = mention(input, hit, 'pronoun', resolved.id, resolved.confidence, null);
    found.push(word.lower === 'it' ? { ...made, alternates: resolved.alternates } : made);
  });
  if (reference.dropsSubject && !opensWithSubject(input, mentions, reference))
    found.push(...impliedIn(input, mentions, context));
  return found;
}

/** How sure it is that "his" before what somebody in mind is known to own is that person's. */
const OWNER = 0.85;

/** "his railway": of the people in mind, the one whom the story knows to own such a thing. */
function ownerOf(
  index: number,
  kind: PronounKind,
  mentions: readonly Mention[],
  { salience, entities }: PronounContext,
): { id: string; confidence: number; alternates: string[] } | null {
  if (kind !== 'he' && kind !== 'she' && kind !== 'any') return null;
  const owned = mentions.find((m) => m.kind === 'epithet' && m.first > index && m.first - index <= 2);
  const owners = (entities.get(owned?.entity ?? '')?.of ?? []).filter((id) => {
    const { type, gender } = entities.get(id) ?? {};
    return type === 'person' && !(kind === 'he' && gender === 'f') && !(kind === 'she' && gender === 'm');
  });
  const id = owners.length > 0 ? salience.latest(owners) : null;
  return id === null ? null : { id, confidence: OWNER, alternates: [] };
}

/** The subject that a verb leaves out: the person, and the thing, last in mind. */
function impliedIn(
  input: MentionInput,
  mentions: readonly Mention[],
  { lang, salience, entities }: PronounContext,
): Mention[] {
  const { definite, ourEnding } = referenceWords(lang);
  // "De todo ello conversamos con …"
  if (input.words.slice(0, OPENING).some(({ lower }) => ourEnding?.test(lower))) return [];
  const isPerson = (id: string | null) => id !== null && entities.get(id)?.type === 'person';
  const follows = input.words.slice(1, OPENING).find((word) => definite.has(word.lower));
  if (follows && !definite.has(input.words[0]?.lower ?? '') && !takesObject(input, follows)) return [];
  if (mentions.some((m) => m.kind !== 'unknown' && isPerson(m.entity) && m.first < 6)) return [];
  const start = input.words[0]?.start ?? 0;
  return (['any', 'it'] as const).flatMap((kind) => {
    const resolved = salience.resolve(kind, [], start);
    if (!resolved || entities.get(resolved.id)?.type === 'event') return [];
    const hit = { id: resolved.id, first: 0, last: -1, start, end: start };
    return [mention(input, hit, 'implied', resolved.id, resolved.confidence * 0.9, null)];
  });
}

function kindOf(word: string, reference: ReferenceWords): PronounKind | null {
  if (reference.he.has(word)) return 'he';
  if (reference.she.has(word)) return 'she';
  if (reference.it.has(word)) return 'it';
  if (reference.they.has(word)) return 'they';
  return reference.anyPossessive.has(word) ? 'any' : null;
}

/** "It was X that …": stands for nothing. */
function isCleft(input: MentionInput, index: number, mentions: readonly Mention[], reference: ReferenceWords): boolean {
  return (
    reference.copulas.has(input.words[index + 1]?.lower ?? '') &&
    mentions.some((m) => m.first === index + 2 && m.kind !== 'adjective')
  );
}

/** Within so many words a subject of its own would stand. */
const OPENING = 4;

/** "Elogió los trenes", "También elogió las obras": of one who did it to many; the many are not who did it. */
function takesObject(input: MentionInput, article: Word): boolean {
  const verb = input.words[input.words.indexOf(article) - 1];
  return verb !== undefined && /[^\s]ó$/u.test(verb.text) && /^l[oa]s$/u.test(article.lower);
}

/** Does the sentence open with a noun phrase of its own, so that no subject is left out? */
function opensWithSubject(input: MentionInput, mentions: readonly Mention[], reference: ReferenceWords): boolean {
  const first = input.words[0]?.lower ?? '';
  if (reference.definite.has(first) || reference.indefinite.has(first)) return true;
  if (input.words.slice(1, OPENING).some((word) => reference.definite.has(word.lower) && takesObject(input, word)))
    return false;
  const opens = mentions.some(
    (m) =>
      m.kind !== 'adjective' && m.first < OPENING && !reference.prepositions.has(input.words[m.first - 1]?.lower ?? ''),
  );
  return opens || (reference.prepositions.has(first) && mentions.some((m) => isBehindFronted(input, m)));
}

/** "In 2019, before the vote, Ana Ruiz went …": a name right behind the comma of what stands in front. */
function isBehindFronted(input: MentionInput, { kind, start, end }: Mention): boolean {
  const at = input.words[0]?.start ?? 0;
  return kind === 'name' && /,\s$/.test(input.text.slice(at, start)) && /^\s\p{Ll}/u.test(input.text.slice(end));
}

/** An object ("into it") is never the subject of its own clause: what stands in the clause before it is out of reach. */
function reachable(
  input: MentionInput,
  word: Word,
  mentions: readonly Mention[],
  lang: LanguageCode,
): readonly Mention[] {
  const { objects, clauseJoints } = referenceWords(lang);
  if (!objects.has(word.lower)) return mentions;
  const endsClause = (m: Mention) =>
    /[,;:—–()]/.test(input.text.slice(m.end, word.start)) ||
    input.words.some((w) => w.start >= m.end && w.end <= word.start && clauseJoints.has(w.lower));
  return mentions.filter((m) => m.end > word.start || endsClause(m));
}
