import type { Entity } from '../pack/schema';
import type { Mention } from './mentions';

type PronounKind = 'he' | 'she' | 'it' | 'they' | 'any';

interface Candidate {
  id: string | null;
  type: Entity['type'] | null;
  gender: 'm' | 'f' | null;
  /** Named earlier in its sentence than the others: likelier its subject. */
  rank: number;
}

/** How many sentences back a description can still point. */
const MEMORY = 8;

/**
 * What the text has in mind: the things named in the last sentences, nearest first. A pronoun takes the first that fits,
 * known to the pack or not, so that "he" after a stranger's name is the stranger. After centering theory's preference
 * for the subject of the sentence before (Grosz, Joshi and Weinstein, 1995).
 */
export class Salience {
  readonly #sentences: Candidate[][] = [];
  #current: Candidate[] = [];
  #block = -1;
  #sinceBlock = 0;

  constructor(private readonly entities: ReadonlyMap<string, Entity>) {}

  enter(block: number, mentions: readonly Mention[]): void {
    if (block !== this.#block) this.#sinceBlock = 0;
    this.#block = block;
    this.#current = this.#candidates(mentions);
  }

  /** The sentence is over: what it named is now the nearest past. */
  settle(mentions: readonly Mention[]): void {
    this.#push(this.#candidates(mentions));
  }

  /** A heading names what follows, but is no sentence that a pronoun's subject could stand in. */
  leave(): void {
    this.#push(this.#current);
  }

  recall(ids: readonly string[]): void {
    const last = this.#sentences[0];
    if (!last) return;
    for (const id of ids) if (!last.some((c) => c.id === id)) last.push(this.#candidate(id, 99));
  }

  /** Which of these was named last, if any lately. */
  latest(ids: readonly string[]): string | null {
    for (const sentence of [this.#current, ...this.#sentences]) {
      const found = sentence.find((candidate) => candidate.id !== null && ids.includes(candidate.id));
      if (found) return found.id;
    }
    return null;
  }

  /** Has the text lately named a stranger of the same type, nearer than anything known? */
  rivalled(type: Entity['type'] | null): boolean {
    if (type !== 'person') return false;
    for (const sentence of [this.#current, ...this.#sentences.slice(0, 1)]) {
      const people = sentence.filter((c) => c.type === type);
      if (people.length > 0) return people.every((c) => c.id === null);
    }
    return false;
  }

  resolve(kind: PronounKind, mentions: readonly Mention[], at: number): { id: string; confidence: number } | null {
    const here = this.#candidates(mentions.filter((m) => m.end <= at && m.kind !== 'adjective'));
    const sentences = [here, ...this.#sentences.slice(0, Math.max(2, Math.min(this.#sinceBlock, MEMORY)))];
    for (const [distance, sentence] of sentences.entries()) {
      const fits = sentence.filter((c) => fitsPronoun(c, kind)).sort((a, b) => a.rank - b.rank);
      const best = fits[0];
      if (!best) continue;
      if (best.id === null) return null;
      const rivals = fits.filter((c) => c.id !== best.id).length;
      return { id: best.id, confidence: Math.max(0.55, 0.92 - 0.06 * distance - 0.08 * rivals) };
    }
    return null;
  }

  #push(candidates: Candidate[]): void {
    this.#sentences.unshift(candidates);
    this.#sentences.length = Math.min(this.#sentences.length, MEMORY);
    this.#sinceBlock++;
    this.#current = [];
  }

  #candidates(mentions: readonly Mention[]): Candidate[] {
    const seen = new Set<string | null>();
    const list: Candidate[] = [];
    for (const m of [...mentions].sort((a, b) => a.start - b.start)) {
      if (m.kind === 'adjective' || (m.entity !== null && seen.has(m.entity))) continue;
      seen.add(m.entity);
      // "the mayor's firm" is about the firm: an owner stands back behind what is owned.
      const rank = list.length + (m.possessive ? 5 : 0);
      list.push(
        m.entity === null
          ? { id: null, type: m.run?.type ?? null, gender: null, rank }
          : this.#candidate(m.entity, rank),
      );
    }
    return list;
  }

  #candidate(id: string, rank: number): Candidate {
    const entity = this.entities.get(id);
    return { id, type: entity?.type ?? null, gender: entity?.gender ?? null, rank };
  }
}

function fitsPronoun(candidate: Candidate, kind: PronounKind): boolean {
  switch (kind) {
    case 'he':
      return candidate.type === 'person' && candidate.gender !== 'f';
    case 'she':
      return candidate.type === 'person' && candidate.gender !== 'm';
    case 'it':
      return candidate.type !== 'person' && candidate.type !== 'group' && candidate.type !== null;
    case 'they':
      return (
        candidate.type === 'group' ||
        candidate.type === 'person' ||
        candidate.type === 'organisation' ||
        candidate.type === 'work'
      );
    default:
      return candidate.type === 'person';
  }
}
