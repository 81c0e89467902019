import type { Atom, PatternPart } from '../pack/pattern';
import type { CompiledClaim, CompiledPattern } from './engine';

/** One name for an atom, as a key. */
export const atomKey = (atom: Atom): string => `${atom.kind}:${atom.id}`;

/** Patterns of a claim that a sentence may meet; both in the pack's order. */
export interface Candidate {
  claim: CompiledClaim;
  patterns: readonly CompiledPattern[];
}

interface Entry {
  claim: CompiledClaim;
  pattern: CompiledPattern;
  /** Its place among all patterns of the pack. */
  place: number;
}

const isNeeded = (part: PatternPart) => !part.absent && !part.optional;

/**
 * Which patterns can a sentence meet at all? A pattern is filed under the part that the fewest other patterns share, so
 * that a sentence is held against those few that it brings such a part for, however many claims the pack holds.
 */
export class ClaimIndex {
  /** By an atom that the sentence itself must hold. */
  readonly #stating = new Map<string, Entry[]>();
  /** By atoms of two parts, one of which a sentence that lacks a single part must hold. */
  readonly #near = new Map<string, Entry[]>();

  constructor(claims: readonly CompiledClaim[]) {
    const entries = claims.flatMap((claim) => claim.patterns.map((pattern) => ({ claim, pattern })));
    const uses = new Map<string, number>();
    for (const { pattern } of entries)
      for (const key of keysOf(pattern.parts.filter(isNeeded))) uses.set(key, (uses.get(key) ?? 0) + 1);
    const cost = (part: PatternPart) => part.anyOf.reduce((sum, atom) => sum + (uses.get(atomKey(atom)) ?? 0), 0);
    entries.forEach((entry, place) => {
      const { parts } = entry.pattern;
      const rarest = parts.filter(isNeeded).sort((a, b) => cost(a) - cost(b));
      const own = rarest.find((part) => !part.context);
      // Where all of it may stand in the context, any part that the sentence itself holds can begin a match.
      file(this.#stating, own ? [own] : parts.filter((part) => !part.absent), { ...entry, place });
      if (rarest.length > 1) file(this.#near, rarest.slice(0, 2), { ...entry, place });
    });
  }

  /** All patterns that a sentence with these atoms may meet, and few that it does not. */
  stating(atoms: Iterable<string>): Candidate[] {
    return gather(this.#stating, atoms);
  }

  /** All patterns of which such a sentence may lack one needed part alone. */
  near(atoms: Iterable<string>): Candidate[] {
    return gather(this.#near, atoms);
  }
}

function keysOf(parts: readonly PatternPart[]): Set<string> {
  return new Set(parts.flatMap(({ anyOf }) => anyOf.map(atomKey)));
}

function file(index: Map<string, Entry[]>, parts: readonly PatternPart[], entry: Entry): void {
  for (const key of keysOf(parts)) {
    const list = index.get(key);
    if (list) list.push(entry);
    else index.set(key, [entry]);
  }
}

function gather(index: ReadonlyMap<string, readonly Entry[]>, atoms: Iterable<string>): Candidate[] {
  const found = new Set<Entry>();
  for (const atom of atoms) for (const entry of index.get(atom) ?? []) found.add(entry);
  const candidates = new Map<CompiledClaim, CompiledPattern[]>();
  for (const { claim, pattern } of [...found].sort((a, b) => a.place - b.place)) {
    const patterns = candidates.get(claim);
    if (patterns) patterns.push(pattern);
    else candidates.set(claim, [pattern]);
  }
  return [...candidates].map(([claim, patterns]) => ({ claim, patterns }));
}
