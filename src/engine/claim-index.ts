import { type PatternPart, parsePattern } from '../pack/pattern';
import type { Claim, Pack } from '../pack/schema';

/** What a claim is recognised by, one of several. */
export interface CompiledPattern {
  parts: readonly PatternPart[];
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

/** So many patterns are kept as they were parsed; of a large pack, few are ever near what a page says. */
const MOST_PARSED = 5_000;

/**
 * Which patterns can a sentence meet at all? A pattern is filed under the part that the fewest other patterns share, so
 * that a sentence is held against those few that it brings such a part for, however many claims the pack holds. Patterns
 * are numbers here, and parsed when a sentence comes near them: as objects, those of a large pack are most of its weight.
 */
export class ClaimIndex {
  /** By an atom of the rarest part, which the sentence itself must hold. */
  readonly #own = new Map<string, number[]>();
  /** Likewise, where it may also stand in the context. */
  readonly #around = new Map<string, number[]>();
  /** By atoms of parts one of which a sentence must hold that lacks no more than one part that it may lack. */
  readonly #near = new Map<string, number[]>();
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
    const cost = costs(pack);
    let number = 0;
    for (const [at, claim] of claims.entries()) {
      for (const [place, source] of sourcesOf(claim).entries()) {
        this.#claims[number] = at;
        this.#places[number] = place;
        this.#file(number++, parsePattern(source), cost, mayLack);
      }
    }
  }

  #file(
    number: number,
    parts: readonly PatternPart[],
    cost: (part: PatternPart) => number,
    mayLack: (part: PatternPart) => boolean,
  ): void {
    const rarestFirst = (some: readonly PatternPart[]) => [...some].sort((a, b) => cost(a) - cost(b));
    const needed = rarestFirst(parts.filter(isNeeded));
    const [rarest] = needed;
    // Where no part is needed, any that the sentence itself holds can begin a match.
    if (!rarest)
      file(
        this.#own,
        parts.filter((part) => !part.absent),
        number,
      );
    else file(rarest.context ? this.#around : this.#own, [rarest], number);
    if (needed.length < 2) return;
    const held = needed.find((part) => !mayLack(part));
    file(this.#near, held ? [held] : needed.slice(0, 2), number);
  }

  /** All patterns that a sentence with these atoms, in such a context, may meet, and few that it does not. */
  stating(atoms: ReadonlyMap<string, unknown>, context: ReadonlySet<string>): Candidate[] {
    const found = new Set<number>();
    for (const atom of atoms.keys()) {
      add(found, this.#own.get(atom));
      add(found, this.#around.get(atom));
    }
    for (const atom of context) add(found, this.#around.get(atom));
    return this.#candidates(found);
  }

  /** All patterns of which such a sentence may lack one part alone, one that it may lack. */
  near(atoms: ReadonlyMap<string, unknown>): Candidate[] {
    const found = new Set<number>();
    for (const atom of atoms.keys()) add(found, this.#near.get(atom));
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
    const pattern = {
      parts: parsePattern(sourcesOf(claim)[place] ?? ''),
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

function file(index: Map<string, number[]>, parts: readonly PatternPart[], number: number): void {
  for (const key of keysOf(parts)) {
    const list = index.get(key);
    if (list) list.push(number);
    else index.set(key, [number]);
  }
}

function add(found: Set<number>, numbers: readonly number[] = []): void {
  for (const number of numbers) found.add(number);
}
