import { atomKey, type PatternPart } from '../pack/pattern';
import type { LanguageCode } from '../text/language';
import { quantities } from '../text/numbers';
import { onceFor } from '../text/once';
import type { Quantity } from '../text/quantity';
import type { Span } from '../text/span';
import { Atoms, type Context, type Hit } from './atoms';
import { contextOf } from './context';
import { type CompiledClaim, type Engine, isOpenIn } from './engine';
import type { Sentence } from './read';

/** A claim that a sentence states, and the words that show it. */
export interface ClaimMatch extends Span {
  claim: CompiledClaim;
  sentence: Sentence;
  /** What each part of the pattern was found in. */
  hits: readonly Hit[];
  /** 0 to 1. */
  confidence: number;
  /** Sure enough only to show it as related. */
  related: boolean;
  /** Found by a pattern for a paraphrase of the claim's quotation. */
  paraphrase: boolean;
}

/** What a match is worth that rests on nothing but names and concepts found. */
const BASE = 0.93;

/**
 * Is the sentence about something that a claim holds, though it does not state it: all of a pattern but one open class of
 * words, and the claim's own figure? Then it cannot be said that no source carries it.
 */
export function nearlyStates(sentence: Sentence, engine: Engine, lang: LanguageCode): CompiledClaim | null {
  if (sentence.quantities.length === 0) return null;
  const atoms = Atoms.of(sentence);
  const has = (part: PatternPart) => part.keys.some((key) => atoms.has(key));
  const isOpen = (part: PatternPart) => isOpenIn(engine.pack, part, lang);
  const isTold = (part: PatternPart) => part.anyOf.some((atom) => atom.kind !== 'value' && atoms.has(atomKey(atom)));
  for (const { claim, patterns } of engine.index.near(atoms)) {
    for (const { parts, needed } of patterns) {
      if (parts.some((part) => part.absent && has(part))) continue;
      const lacking = needed.filter((part) => !has(part));
      if (lacking.length !== 1 || !lacking.every(isOpen)) continue;
      const told = needed.filter(isTold);
      if (told.length >= 1 && sentence.quantities.some((q) => isOwn(q, claim))) return claim;
    }
  }
  return null;
}

/** The claim about an entity that has the sentence's sum or measure for its own, though nothing else of it is told. */
export function givesFigureOf(sentence: Sentence, entity: string, engine: Engine): CompiledClaim | null {
  const measures = sentence.quantities.filter(({ kind }) => kind !== 'number' && kind !== 'ordinal');
  if (measures.length === 0) return null;
  return engine.claims.find((c) => c.about.includes(entity) && measures.some((q) => isOwn(q, c))) ?? null;
}

/** Is it a figure that a reading of the claim gives, or one within its range? */
function isOwn(figure: Quantity, claim: CompiledClaim): boolean {
  return figuresOf(claim).some(
    (told) =>
      told.kind === figure.kind &&
      told.currency === figure.currency &&
      figure.low <= told.high &&
      told.low <= figure.high,
  );
}

/** The figures of a claim's readings; read once, though many sentences come near it. */
const figuresOf = onceFor(({ readings, facets }: CompiledClaim): readonly Quantity[] =>
  readings
    // "two-authors", a choice, is no figure.
    .filter(({ facet }) => facets[facet]?.type !== 'choice')
    .flatMap((reading) => quantities(reading.value, 'en')),
);

/** Which claims does the sentence state? `before` are the sentences before it, nearest last. */
export function matchClaims(
  sentence: Sentence,
  before: readonly Sentence[],
  engine: Engine,
  lang: LanguageCode,
): ClaimMatch[] {
  const atoms = Atoms.of(sentence);
  const context = contextOf(sentence, before, lang);
  const matches: ClaimMatch[] = [];
  for (const { claim, patterns } of engine.index.stating(atoms, context)) {
    let best: ClaimMatch | null = null;
    const hitsFor = (key: string) => hitsOf(key, atoms, claim, sentence);
    for (const pattern of patterns) {
      if (!pattern.needed.every((part) => isHeld(part, atoms, context))) continue;
      const hits = matchPattern(pattern.parts, hitsFor, context);
      if (!hits) continue;
      const confidence = BASE * Math.min(1, ...hits.map((hit) => hit.confidence));
      const found = {
        claim,
        sentence,
        hits,
        confidence,
        related: pattern.related,
        paraphrase: pattern.paraphrase,
        ...extent(hits, sentence),
      };
      if (!best || rank(found) > rank(best)) best = found;
    }
    if (best) matches.push(best);
  }
  return matches.filter((match) => !restsOnRival(match, matches));
}

/** Do both claims take the same date or figure for theirs? */
function sharesValue(a: ClaimMatch, b: ClaimMatch): boolean {
  const values = (match: ClaimMatch) => match.hits.filter(({ atom }) => atom.kind === 'value');
  return values(a).some((hit) => values(b).some((other) => other.start === hit.start));
}

/** Does it take a pronoun for something less likely, where another claim is stated with what it does stand for? */
function restsOnRival(match: ClaimMatch, matches: readonly ClaimMatch[]): boolean {
  return match.hits.some(
    (hit) =>
      hit.alternate &&
      matches.some(
        (other) =>
          other !== match &&
          !other.related &&
          sharesValue(match, other) &&
          other.hits.some((o) => o.atom.kind === 'entity' && o.start === hit.start && !o.alternate),
      ),
  );
}

function rank(match: ClaimMatch): number {
  return match.confidence - (match.related ? 1 : 0) - (match.paraphrase ? 0.5 : 0) + 0.001 * match.hits.length;
}

const TOLD = atomKey({ kind: 'value', id: 'told' });

/** Where the sentence holds what a part of the claim's patterns asks for; a figure for told only where it is the claim's. */
export function hitsOf(key: string, atoms: Atoms, claim: CompiledClaim, sentence: Sentence): readonly Hit[] {
  const hits = atoms.hits(key);
  if (key !== TOLD) return hits;
  return hits.filter((hit) => sentence.quantities.some((q) => q.start === hit.start && isOwn(q, claim)));
}

function isHeld({ keys, context }: PatternPart, atoms: Atoms, around: Context): boolean {
  return keys.some((key) => atoms.has(key)) || (context && keys.some((key) => around.has(key)));
}

/**
 * Where the sentence holds the parts of a pattern; null where it does not hold one.
 * @param lack where given, is told of each part that is lacking, with what stands there for it, and the search goes on
 */
export function matchPattern(
  parts: readonly PatternPart[],
  hitsFor: (key: string) => readonly Hit[],
  context: Context,
  lack?: (part: PatternPart, hits: readonly Hit[]) => void,
): Hit[] | null {
  const chosen: Hit[] = [];
  for (const part of parts) {
    const [only] = part.keys;
    const hits = part.keys.length === 1 && only !== undefined ? hitsFor(only) : part.keys.flatMap(hitsFor);
    if (part.absent) {
      if (hits.length === 0) continue;
      if (!lack) return null;
      lack(part, hits);
      continue;
    }
    const free = hits.filter((hit) => !chosen.some((other) => other.start === hit.start && other.end === hit.end));
    const best = nearest(free, chosen);
    if (best) chosen.push(best);
    else if (part.context && part.keys.some((key) => context.has(key))) continue;
    else if (!part.optional) {
      if (!lack) return null;
      lack(part, hits);
    }
  }
  return chosen.length > 0 ? chosen : null;
}

/** The surest hit, and of equally sure ones the one nearest to what was found already. */
function nearest(hits: readonly Hit[], chosen: readonly Hit[]): Hit | null {
  const anchor = chosen[chosen.length - 1];
  let best: Hit | null = null;
  for (const hit of hits) {
    if (!best || worth(hit, anchor) > worth(best, anchor)) best = hit;
  }
  return best;
}

function worth(hit: Hit, anchor: Hit | undefined): number {
  return hit.confidence - (anchor ? Math.abs(hit.start - anchor.start) / 4000 : 0);
}

function extent(hits: readonly Hit[], sentence: Span): Span {
  const start = Math.min(...hits.map((hit) => hit.start));
  const end = Math.max(...hits.map((hit) => hit.end));
  return end > start ? { start, end } : { start: sentence.start, end: sentence.end };
}
