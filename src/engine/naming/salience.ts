import type { Entity } from '../../pack/schema';
import type { Mention } from './mention';

export type PronounKind = 'he' | 'she' | 'it' | 'they' | 'any';

interface Candidate {
  id: string | null;
  type: Entity['type'] | null;
  gender: 'm' | 'f' | null;
  /** Named earlier in its sentence than the others: likelier its subject. */
  rank: number;
  main: boolean;
}

/** What a sentence's distance leaves of the weight of what it names. */
const DECAY = 0.72;
/** What a paragraph's end leaves of it. */
const OTHER_BLOCK = 0.8;
/** Within so many words what an owner owns is named. */
const OWNED = 3;
/** How many sentences back a description can still point. */
const MEMORY = 8;
/** How far back "he" may stand for the only man named, where nobody near fits; and how sure that is. */
const FAR = MEMORY;
const FAR_OFF = 0.7;

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
    if (type !== 'person' && type !== 'organisation') return false;
    for (const sentence of [this.#current, ...this.#sentences.slice(0, 1)]) {
      const people = sentence.filter((c) => c.type === type);
      if (people.length > 0) return people.every((c) => c.id === null);
    }
    return false;
  }

  resolve(
    kind: PronounKind,
    mentions: readonly Mention[],
    at: number,
  ): { id: string; confidence: number; alternates: string[] } | null {
    const here = this.#candidates(mentions.filter((m) => m.end <= at && m.kind !== 'adjective'));
    const near = this.#ranked(kind, here, Math.max(2, Math.min(this.#sinceBlock, MEMORY)));
    const isFar = near.length === 0 && (kind === 'he' || kind === 'she');
    const ranked = isFar ? this.#ranked(kind, here, FAR) : near;
    const [best, second] = ranked;
    if (!best || best[0] === null || (isFar && second)) return null;
    const people = kind === 'they' && this.entities.get(best[0])?.type === 'person';
    const margin = second ? 1 - second[1] / best[1] : 1;
    return {
      id: best[0],
      alternates: ranked
        .slice(1, 4)
        .flatMap(([id]) => (id !== null && this.entities.get(id)?.type !== 'event' ? [id] : [])),
      confidence: isFar
        ? FAR_OFF
        : Math.min(people ? 0.6 : 0.92, 0.62 + 0.3 * Math.min(1, margin * 2)) - (best[1] < 0.4 ? 0.06 : 0),
    };
  }

  /** Whom a pronoun of this kind could stand for in the last so many sentences, with the weight of each; likeliest first. */
  #ranked(kind: PronounKind, here: readonly Candidate[], reach: number): [id: string | null, weight: number][] {
    const weighed = new Map<string | null, number>();
    for (const [distance, sentence] of [here, ...this.#sentences.slice(0, reach)].entries()) {
      for (const candidate of sentence) {
        if (!fitsPronoun(candidate, kind)) continue;
        const weight =
          (distance > this.#sinceBlock ? OTHER_BLOCK : 1) *
          (candidate.rank === 0 ? 1 : candidate.rank < 5 ? 0.7 : 0.6) *
          DECAY ** distance *
          standing(candidate, kind);
        weighed.set(candidate.id, Math.max(weight, weighed.get(candidate.id) ?? 0));
      }
    }
    return [...weighed].sort((a, b) => b[1] - a[1]);
  }

  #push(candidates: Candidate[]): void {
    this.#sentences.unshift(candidates);
    this.#sentences.length = Math.min(this.#sentences.length, MEMORY);
    this.#sinceBlock++;
    this.#current = [];
  }

  #candidates(mentions: readonly Mention[]): Candidate[] {
    const seen = new Set<string>();
    const list: Candidate[] = [];
    // Of all strangers of a type a pronoun weighs one, the likeliest: a sentence may name hundreds.
    const strangers = new Map<Entity['type'] | null, Candidate>();
    let named = 0;
    for (const m of [...mentions].sort((a, b) => a.start - b.start)) {
      if (m.kind === 'adjective' || (m.entity !== null && seen.has(m.entity))) continue;
      // "the mayor's firm" is about the firm: an owner stands back behind what is owned, if that is named at all.
      const owned = m.possessive && mentions.some((other) => other.first > m.last && other.first - m.last <= OWNED);
      // "The mayor's brother left": he is the subject, though the mayor is named first.
      const isHead = m.kind === 'unknown' && m.run !== null && m.run.start < m.start;
      const rank = isHead && named === 1 ? 0 : named + (owned ? 5 : 0);
      named++;
      if (m.entity !== null) {
        seen.add(m.entity);
        list.push(this.#candidate(m.entity, rank));
        continue;
      }
      const type = m.run?.type ?? null;
      const known = strangers.get(type);
      if (known) {
        known.rank = Math.min(known.rank, rank);
        continue;
      }
      const stranger = { id: null, type, gender: null, rank, main: false };
      strangers.set(type, stranger);
      list.push(stranger);
    }
    return list;
  }

  #candidate(id: string, rank: number): Candidate {
    const entity = this.entities.get(id);
    return { id, type: entity?.type ?? null, gender: entity?.gender ?? null, rank, main: entity?.main ?? false };
  }
}

/** A main subject is likelier meant than another; a stranger, or a country by "it", less so. */
function standing(candidate: Candidate, kind: PronounKind): number {
  if (candidate.main) return 1.15;
  if (candidate.id === null) return 0.92;
  return kind === 'it' && candidate.type === 'place' ? 0.7 : 1;
}

function fitsPronoun(candidate: Candidate, kind: PronounKind): boolean {
  switch (kind) {
    case 'he':
      return candidate.type === 'person' && candidate.gender !== 'f';
    case 'she':
      return candidate.type === 'person' && candidate.gender !== 'm';
    case 'it':
      return (
        candidate.type !== 'person' && candidate.type !== 'group' && (candidate.type !== null || candidate.id === null)
      );
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
