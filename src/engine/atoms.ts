import { type Atom, atomKey, spellKey } from '../pack/pattern';
import type { LanguageCode } from '../text/language';
import { referenceWords } from '../text/reference';
import type { Span } from '../text/span';
import type { Mention } from './naming/mention';
import { isRunning, type Sentence } from './read';

/** What a part of a pattern was found in. */
export interface Hit extends Span {
  atom: Atom;
  confidence: number;
  /** A pronoun, taken for something less likely than what it seems to stand for. */
  alternate?: boolean;
}

/** Below this, an entity is not taken to be the one that a pattern asks for. */
const LEAST_CONFIDENCE = 0.5;
/** How sure it is that a pronoun stands for something less likely, if a claim would fit that. */
const ALTERNATE = 0.6;
/** How many sentences back `^` looks. */
const CONTEXT_SENTENCES = 2;
/** The most items of a list that are passed on the way to what stands above it. */
const LOOK_BACK = 40;
/** What a sentence holds that a part of a pattern may ask for, by {@link atomKey}. */
export type Available = Map<string, Hit[]>;

const atomCache = new WeakMap<Sentence, Available>();

/** What a sentence holds, by atom; read once, though every later item of a list looks back at it. */
export function atomsOf(sentence: Sentence): Available {
  const known = atomCache.get(sentence);
  if (known) return known;
  const available: Available = new Map();
  const put = (atom: Atom, span: Span, confidence: number, alternate = false) => {
    const hit: Hit = { atom, start: span.start, end: span.end, confidence, alternate };
    const key = atomKey(atom);
    const list = available.get(key);
    if (list) list.push(hit);
    else available.set(key, [hit]);
  };
  for (const concept of sentence.concepts) put({ kind: 'concept', id: concept.id }, concept, 1);
  for (const mention of sentence.mentions) {
    if (mention.entity !== null && mention.confidence >= LEAST_CONFIDENCE)
      put({ kind: 'entity', id: mention.entity }, mention, mention.confidence);
    for (const id of mention.alternates ?? []) put({ kind: 'entity', id }, mention, ALTERNATE, true);
    if (mention.entity !== null && mention.kind === 'name') put({ kind: 'named', id: mention.entity }, mention, 1);
  }
  for (const q of sentence.quantities) {
    if (q.kind === 'money' || q.kind === 'percent' || q.kind === 'length' || q.kind === 'mass')
      put({ kind: 'value', id: q.kind }, q, 1);
    else if (q.nouns.length > 0) put({ kind: 'value', id: 'count' }, q, 1);
    put({ kind: 'value', id: 'told' }, q, 1);
  }
  for (const date of sentence.dates) {
    put({ kind: 'value', id: 'date' }, date, 1);
    if (date.from !== null && date.from.slice(0, 4) === date.to?.slice(0, 4))
      put({ kind: 'year', id: date.from.slice(0, 4) }, date, 1);
  }
  for (const { cue, carried } of sentence.attribution.spans)
    if (cue && !carried) put({ kind: 'value', id: 'speech' }, cue, 1);
  for (const q of sentence.quotations) put({ kind: 'value', id: 'quotation' }, q, 1);
  atomCache.set(sentence, available);
  return available;
}

/** What depends on the claim, or stands beside the entity itself, is no part of its own to whoever reads a trace. */
const isShown = (key: string) => !key.startsWith('named:') && key !== 'value:told';

/** What a sentence holds that patterns can ask for, as they write it, in the order of the text. */
export function partsFound(sentence: Sentence): { part: string; start: number; end: number }[] {
  const all = [...atomsOf(sentence)]
    .filter(([key]) => isShown(key))
    .flatMap(([key, hits]) =>
      hits.filter((hit) => !hit.alternate).map(({ start, end }) => ({ part: spellKey(key), start, end })),
    );
  const seen = new Set<string>();
  return all
    .filter(({ part, start, end }) => !seen.has(`${part} ${start} ${end}`) && seen.add(`${part} ${start} ${end}`))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What `^` finds beside that, in what the sentence points back to. */
export function partsBehind(sentence: Sentence, before: readonly Sentence[], lang: LanguageCode): string[] {
  const own = atomsOf(sentence);
  return [...contextOf(sentence, before, lang)].filter((key) => isShown(key) && !own.has(key)).map(spellKey);
}

/** What the passage has in hand, where the sentence points back to it. */
export function contextOf(sentence: Sentence, before: readonly Sentence[], lang: LanguageCode): Set<string> {
  const context = new Set<string>();
  if (!pointsBack(sentence, lang)) return context;
  const isList = sentence.kind === 'list-item';
  for (
    let i = before.length - 1, seen = 0;
    i >= Math.max(0, before.length - LOOK_BACK) && seen < CONTEXT_SENTENCES;
    i--
  ) {
    const earlier = before[i];
    if (!earlier) break;
    if (!isList && earlier.block !== sentence.block && isRunning(earlier.kind) && seen > 0) break;
    for (const atom of atomsOf(earlier).keys()) context.add(atom);
    if (!isList || earlier.kind !== 'list-item') seen++;
  }
  return context;
}

/** Does it speak of something that stood before: with a pronoun, or as an item of a list does? */
function pointsBack(sentence: Sentence, lang: LanguageCode): boolean {
  const { pointers, subjects } = referenceWords(lang);
  return (
    sentence.kind === 'list-item' ||
    opensWithKnown(sentence, lang) ||
    sentence.mentions.some((m: Mention) => m.kind === 'pronoun' || m.kind === 'implied') ||
    sentence.words.some((w) => pointers.has(w.lower) || subjects.has(w.lower))
  );
}

/** "The price was …": a definite thing, and nobody named whose it is; it is of what was in hand. */
function opensWithKnown({ words, mentions }: Sentence, lang: LanguageCode): boolean {
  const { definite } = referenceWords(lang);
  return definite.has(words[0]?.lower ?? '') && mentions.every((m) => m.kind !== 'name' && m.kind !== 'unknown');
}
