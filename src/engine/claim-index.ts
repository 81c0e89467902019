import { type Atom, type PatternPart, parsePattern } from '../pack/pattern';
import type { Claim, Pack } from '../pack/schema';
import { type Held, NamesBeside, Postings } from './postings';

/** What a claim is recognised by, one of several. */
export interface CompiledPattern {
  parts: readonly PatternPart[];
  /** Those that are needed, by what it costs to look for them in a sentence. */
  needed: readonly PatternPart[];
  related: boolean;
  paraphrase: boolean;
}

/** Patterns of a claim that a sentence may meet; both in the pack's order. */
export interface Candidate {
  claim: Claim;
  patterns: readonly CompiledPattern[];
}

/** What of a pack claims are recognised by. */
type Recognition = Pick<Pack, 'claims' | 'concepts' | 'entities'>;

const isNeeded = (part: PatternPart) => !part.absent && !part.optional;
const isConcept = (part: PatternPart) => part.anyOf.every(({ kind }) => kind === 'concept');
/** Who or what is spoken of: what tells claims of many stories apart. */
const isName = (part: PatternPart) => part.anyOf.every(({ kind }) => kind === 'entity' || kind === 'named');
/** For figures, dates and credits no sentence is read before a pattern asks for them. */
const isFiled = (part: PatternPart) => part.anyOf.every(({ kind }) => kind !== 'value' && kind !== 'year');

/** Names stand ready, concepts are looked up, figures and dates are read, and for credits the whole page is. */
function dearness({ anyOf }: PatternPart): number {
  const cost = { entity: 0, named: 0, concept: 1, year: 2, value: 2 } satisfies Record<Atom['kind'], number>;
  return Math.max(...anyOf.map(({ kind, id }) => (kind === 'value' && id === 'speech' ? 3 : cost[kind])));
}

/** So many patterns are kept as they were parsed; of a large pack, few are ever near what a page says. */
const MOST_PARSED = 5_000;

/**
 * Which patterns can a sentence meet at all? A pattern is filed under its rarest concept, and there under its rarest name,
 * so that a sentence is held against those few that it brings both for, however many claims the pack holds. Patterns
 * are numbers here, and parsed when a sentence comes near them: as objects, those of a large pack are most of its weight.
 */
export class ClaimIndex {
  /** By what the sentence itself must hold. */
  readonly #own: Postings;
  /** By what may also stand in the context. */
  readonly #around: Postings;
  /** By parts one of which a sentence must hold that lacks no more than one part that it may lack. */
  readonly #near: Postings;
  /** Those that need nothing by which they could be filed. */
  readonly #always: number[] = [];
  readonly #alwaysNear: number[] = [];
  /** By a pattern's number: its claim's number, and its place among the patterns of that claim. */
  readonly #claims: Uint32Array;
  readonly #places: Uint16Array;
  readonly #parsed = new Map<number, CompiledPattern>();

  /** @param mayLack can a sentence that lacks this part alone still be near a claim? */
  constructor(
    private readonly pack: Recognition,
    mayLack: (part: PatternPart) => boolean,
  ) {
    const { claims } = pack;
    const count = claims.reduce((sum, claim) => sum + sourcesOf(claim).length, 0);
    this.#claims = new Uint32Array(count);
    this.#places = new Uint16Array(count);
    const beside = new NamesBeside(count);
    this.#own = new Postings(beside);
    this.#around = new Postings(beside);
    this.#near = new Postings(beside);
    const cost = costs(pack);
    let number = 0;
    for (const [at, claim] of claims.entries()) {
      for (const [place, source] of sourcesOf(claim).entries()) {
        this.#claims[number] = at;
        this.#places[number] = place;
        const needed = parsePattern(source).filter(isNeeded);
        if (needed.length > 1) needed.sort((a, b) => cost(a) - cost(b));
        const first = needed.find(isConcept) ?? needed.find(isFiled);
        beside.set(number, needed.find((part) => part !== first && isName(part))?.keys ?? []);
        if (first) (first.context ? this.#around : this.#own).file(first.keys, number);
        else this.#always.push(number);
        this.#fileNear(number, needed, mayLack);
        number++;
      }
    }
  }

  #fileNear(number: number, needed: readonly PatternPart[], mayLack: (part: PatternPart) => boolean): void {
    if (needed.length < 2) return;
    const held = needed.find((part) => !mayLack(part) && isFiled(part));
    if (held) this.#near.file(held.keys, number);
    else if (needed.every(mayLack)) for (const { keys } of needed.slice(0, 2)) this.#near.file(keys, number);
    else this.#alwaysNear.push(number);
  }

  /** All patterns that a sentence that holds this, in such a context, may meet, and few that it does not. */
  stating(own: Held, context: Held): Candidate[] {
    const found = new Set(this.#always);
    const names = new Set([...own.names, ...context.names]);
    this.#own.collect(own, names, found);
    this.#around.collect(own, names, found);
    this.#around.collect(context, names, found);
    return this.#candidates(found);
  }

  /** All patterns of which such a sentence may lack one part alone, one that it may lack. */
  near(own: Held): Candidate[] {
    const found = new Set(this.#alwaysNear);
    this.#near.collect(own, new Set(own.names), found);
    return this.#candidates(found);
  }

  #candidates(numbers: ReadonlySet<number>): Candidate[] {
    const candidates: { claim: Claim; patterns: CompiledPattern[] }[] = [];
    for (const number of [...numbers].sort((a, b) => a - b)) {
      const claim = this.pack.claims[this.#claims[number] ?? 0];
      if (!claim) continue;
      const last = candidates.at(-1);
      const pattern = this.#pattern(number, claim);
      if (last?.claim === claim) last.patterns.push(pattern);
      else candidates.push({ claim, patterns: [pattern] });
    }
    return candidates;
  }

  #pattern(number: number, claim: Claim): CompiledPattern {
    const known = this.#parsed.get(number);
    if (known) return known;
    const place = this.#places[number] ?? 0;
    const paraphrases = claim.paraphrase?.length ?? 0;
    const parts = parsePattern(sourcesOf(claim)[place] ?? '');
    const pattern = {
      parts,
      needed: parts.filter(isNeeded).sort((a, b) => dearness(a) - dearness(b)),
      related: place >= claim.recognise.length + paraphrases,
      paraphrase: place >= claim.recognise.length && place < claim.recognise.length + paraphrases,
    };
    if (this.#parsed.size >= MOST_PARSED) this.#parsed.clear();
    this.#parsed.set(number, pattern);
    return pattern;
  }
}

function sourcesOf({ recognise, paraphrase = [], related = [] }: Claim): readonly string[] {
  return paraphrase.length + related.length === 0 ? recognise : [...recognise, ...paraphrase, ...related];
}

/** How many patterns need each atom. */
function usesOf(claims: readonly Claim[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const claim of claims)
    for (const source of sourcesOf(claim))
      for (const key of keysOf(parsePattern(source).filter(isNeeded))) uses.set(key, (uses.get(key) ?? 0) + 1);
  return uses;
}

/**
 * How common a part is: how many patterns need what its words say. The words count, not the ids, for concepts of many
 * stories are told by the same words: where one is, all of them are.
 */
function costs({ claims, concepts, entities }: Recognition): (part: PatternPart) => number {
  const uses = usesOf(claims);
  const told = new Map<string, number>();
  const wordings = new Map<string, readonly string[]>();
  const tell = (key: string, words: readonly string[]) => {
    wordings.set(key, words);
    for (const one of words) told.set(one, (told.get(one) ?? 0) + (uses.get(key) ?? 0));
  };
  for (const [id, { en = [], es = [] }] of Object.entries(concepts)) tell(`concept:${id}`, [...en, ...es]);
  for (const { id, names } of entities) for (const kind of ['entity', 'named']) tell(`${kind}:${id}`, names);
  const costOf = (key: string) =>
    Math.max(uses.get(key) ?? 0, ...(wordings.get(key) ?? []).map((words) => told.get(words) ?? 0));
  const known = new Map<string, number>();
  const costOnce = (key: string) => {
    const cost = known.get(key) ?? costOf(key);
    known.set(key, cost);
    return cost;
  };
  return (part) => part.keys.reduce((sum, key) => sum + costOnce(key), 0);
}

function keysOf(parts: readonly PatternPart[]): Set<string> {
  return new Set(parts.flatMap(({ keys }) => keys));
}
