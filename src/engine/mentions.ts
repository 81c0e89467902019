import type { Entity } from '../pack/schema';
import { fold } from '../text/fold';
import type { LanguageCode } from '../text/language';
import { type ReferenceWords, referenceWords } from '../text/reference';
import { contains, overlaps, type Span } from '../text/span';
import type { Word } from '../text/words';
import type { Engine, Lexicon } from './engine';
import { type NameRun, nameRuns } from './names';
import { Salience } from './salience';
import { apposedName, determinerBefore, followingName, precedingNames } from './surroundings';
import type { TermHit } from './terms';

export type MentionKind = 'name' | 'adjective' | 'epithet' | 'pronoun' | 'implied' | 'unknown';

/** Something that a sentence speaks of. */
export interface Mention extends Span {
  /** Entity id, or null for a name that the pack does not know. */
  entity: string | null;
  kind: MentionKind;
  text: string;
  /** How sure it is that this entity is meant, 0 to 1. */
  confidence: number;
  /** Word indices in the sentence, inclusive. */
  first: number;
  last: number;
  /** Followed by a possessive: "the mayor's". */
  possessive: boolean;
  /** The whole run of capitals around it; longer than the mention where a name only contains the entity's. */
  run: NameRun | null;
}

export interface MentionInput {
  text: string;
  words: readonly Word[];
  block: number;
  paragraph: boolean;
}

const CAPITAL = /\p{Lu}/u;
/** "a state-owned mine": described as the pack describes it, but not said to be the one. */
const INDEFINITE = 0.62;
/** "a mine": any. */
const LOOSE = 0.4;
/** How near (characters) a place must stand to say where an event was. */
const BESIDE = 30;

/** Resolves the mentions of each sentence in turn; a sentence's mentions depend on those before it. */
export class MentionResolver {
  readonly #salience: Salience;
  readonly #lexicon: Lexicon;

  constructor(
    private readonly engine: Engine,
    private readonly lang: LanguageCode,
    private readonly knownNames: ReadonlySet<string>,
  ) {
    this.#salience = new Salience(engine.entities);
    this.#lexicon = engine.lexicon(lang);
  }

  /** The mentions of the next sentence, in order of place. */
  next(input: MentionInput): Mention[] {
    const runs = nameRuns(input.text, input.words, this.lang, this.knownNames);
    const named = this.#named(input, runs);
    const mentions = [...named, ...this.#unknown(input, runs, named)];
    mentions.push(...this.#epithets(input, mentions));
    this.#salience.enter(input.block, mentions);
    mentions.push(...this.#pronouns(input, mentions));
    if (!input.paragraph) this.#salience.leave();
    else this.#salience.settle(mentions);
    return mentions.sort((a, b) => a.start - b.start);
  }

  /** A sentence that states a claim brings to mind what the claim is about. */
  remember(entities: readonly string[]): void {
    this.#salience.recall(entities);
  }

  #named(input: MentionInput, runs: readonly NameRun[]): Mention[] {
    const names = merged(
      longest(
        this.#lexicon.names
          .find(input.words)
          .filter((hit) => isCapital(input, hit) && !crossesPossessive(input, hit, this.engine)),
      ),
    );
    const adjectives = longest(this.#lexicon.adjectives.find(input.words)).filter(
      (hit) => !names.some((name) => overlaps(name, hit)) && (this.lang === 'es' || isCapital(input, hit)),
    );
    const make = (hit: TermHit<string>, kind: MentionKind): Mention => {
      const run = runs.find((candidate) => contains(candidate, hit)) ?? null;
      const partial = run !== null && kind === 'name' && !this.#coveredByNames(input, run, names);
      return mention(input, hit, kind, hit.id, partial ? 0.5 : 1, run);
    };
    return [...names.map((hit) => make(hit, 'name')), ...adjectives.map((hit) => make(hit, 'adjective'))];
  }

  /** Is every capitalised word of the run part of a known name, or a title before one? */
  #coveredByNames(input: MentionInput, run: NameRun, names: readonly TermHit<string>[]): boolean {
    const reference = referenceWords(this.lang);
    const described = this.#lexicon.epithets.find(input.words);
    for (let i = run.first; i <= run.last; i++) {
      const word = input.words[i];
      if (!word || !CAPITAL.test(word.text)) continue;
      if (names.some((hit) => hit.first <= i && i <= hit.last)) continue;
      if (reference.personTitles.has(word.lower)) continue;
      if (this.#lexicon.adjectives.find([word]).length > 0) continue;
      if (described.some((hit) => hit.first <= i && i <= hit.last)) continue;
      // A verb before its subject ("Enter Ana Ruiz") has its capital from the sentence.
      if (i === 0 && run.last > 0) continue;
      return false;
    }
    return true;
  }

  #unknown(input: MentionInput, runs: readonly NameRun[], named: readonly Mention[]): Mention[] {
    return runs
      .filter((run) => !named.some((m) => overlaps(m, run)))
      .map((run) => mention(input, { ...run, id: '' }, 'unknown', null, 1, run));
  }

  #epithets(input: MentionInput, others: readonly Mention[]): Mention[] {
    const idioms = this.#lexicon.idioms.find(input.words);
    const hits = longest(this.#lexicon.epithets.find(input.words)).filter(
      (hit) =>
        !others.some((m) => m.kind !== 'adjective' && overlaps(m, hit)) &&
        !idioms.some((idiom) => overlaps(idiom, hit)) &&
        !this.#isPlural(input, hit),
    );
    const byPlace = new Map<number, TermHit<string>[]>();
    for (const hit of hits) byPlace.set(hit.first, [...(byPlace.get(hit.first) ?? []), hit]);
    return [...byPlace.values()].flatMap((candidates) => this.#epithet(input, candidates, others) ?? []);
  }

  /** "the mines" are not the one mine that the pack knows. */
  #isPlural(input: MentionInput, hit: TermHit<string>): boolean {
    const entity = this.engine.entities.get(hit.id);
    const last = input.words[hit.last]?.lower ?? '';
    if (!entity || entity.type === 'group' || entity.type === 'work' || !last.endsWith('s')) return false;
    return !(entity.epithets?.[this.lang] ?? []).some((epithet) => fold(epithet).endsWith(last));
  }

  /** One description, and the entities that it can stand for: whichever fits what stands around it, and was last in mind. */
  #epithet(input: MentionInput, candidates: readonly TermHit<string>[], others: readonly Mention[]): Mention | null {
    const hit = candidates[0];
    if (!hit) return null;
    const reference = referenceWords(this.lang);
    const before = precedingNames(input, hit, others);
    const after = followingName(input, hit, others, reference.of);
    const around = [...before, ...(after ? [after] : [])];
    const qualifiers = others.filter((m) => m.kind === 'adjective' && adjoins(input, m, hit, this.lang));
    const apposed = apposedName(input, hit, others, reference);
    const own = apposed ? candidates.filter(({ id }) => id === apposed.entity) : [];
    const fits = (own.length > 0 ? own : candidates).filter(({ id }) => {
      const entity = this.engine.entities.get(id);
      if (!entity) return false;
      if (apposed && apposed.entity !== id && this.#couldBe(apposed, entity)) return false;
      return [...around, ...qualifiers].every((m) => this.#belongs(entity, m));
    });
    const determiner = determinerBefore(input, hit, reference);
    if (determiner === 'other' || fits.length === 0) return null;
    const best = this.#placed(fits, others, hit) ?? this.#salience.latest(fits.map((fit) => fit.id));
    const chosen = fits.find((fit) => fit.id === best) ?? fits[0];
    if (!chosen) return null;
    const owned = around.length > 0 || apposed?.entity === chosen.id;
    const known = best !== null || fits.length === 1;
    const base = owned
      ? 0.95
      : determiner === 'definite'
        ? known
          ? 0.9
          : 0.6
        : this.#isModified(input, hit, others) || this.#hasCompanion(chosen.id, others)
          ? INDEFINITE
          : LOOSE;
    const rival = !owned && this.#salience.rivalled(this.engine.entities.get(chosen.id)?.type ?? null);
    return mention(input, chosen, 'epithet', chosen.id, rival ? base * 0.7 : base, null);
  }

  /** Does a name or an adjective of the story stand before the noun, within its phrase? */
  #isModified(input: MentionInput, hit: TermHit<string>, others: readonly Mention[]): boolean {
    return others.some(
      (m) =>
        m.entity !== null &&
        m.last < hit.first &&
        hit.first - m.last <= 3 &&
        /^[\s\p{L}-]*$/u.test(input.text.slice(m.end, hit.start)),
    );
  }

  /** Is another main subject named that some claim puts together with this one? */
  #hasCompanion(id: string, others: readonly Mention[]): boolean {
    const isMain = (entity: string) => this.engine.entities.get(entity)?.main === true;
    return others.some(
      (m) =>
        m.entity !== null &&
        m.entity !== id &&
        isMain(m.entity) &&
        isMain(id) &&
        this.engine.claims.some(({ about }) => about.includes(id) && about.includes(m.entity ?? '')),
    );
  }

  /** Of several events of one description, the one that lies where the sentence says. */
  #placed(fits: readonly TermHit<string>[], others: readonly Mention[], at: Span): string | null {
    const events = fits.filter(({ id }) => this.engine.entities.get(id)?.type === 'event');
    if (events.length < 2) return null;
    const places = others
      .filter((m) => (m.kind === 'name' || m.kind === 'adjective') && distance(m, at) < BESIDE)
      .filter((m) => events.some(({ id }) => this.#isPlaceOf(m.entity, id)))
      .sort((x, y) => distance(x, at) - distance(y, at));
    return events.find(({ id }) => this.#isPlaceOf(places[0]?.entity ?? null, id))?.id ?? null;
  }

  #isPlaceOf(place: string | null, event: string): boolean {
    return place !== null && (this.engine.entities.get(event)?.within ?? []).includes(place);
  }

  /** Could the name be one of the same sort, so that the description may be of it instead? */
  #couldBe(name: Mention, entity: Entity): boolean {
    const type =
      name.entity === null ? (name.run?.type ?? null) : (this.engine.entities.get(name.entity)?.type ?? null);
    return type === null || type === entity.type;
  }

  /** May the epithet of `entity` be "of" this one: its own place, maker or self? */
  #belongs(entity: Entity, owner: Mention): boolean {
    if (owner.entity === null) return false;
    const allowed = [
      entity.id,
      ...(entity.of ?? []),
      ...(entity.within ?? []),
      ...(entity.by ?? []),
      ...(entity.member ?? []),
    ];
    return allowed.includes(owner.entity);
  }

  #pronouns(input: MentionInput, mentions: readonly Mention[]): Mention[] {
    const reference = referenceWords(this.lang);
    const found: Mention[] = [];
    input.words.forEach((word, index) => {
      const kind = reference.he.has(word.lower)
        ? 'he'
        : reference.she.has(word.lower)
          ? 'she'
          : reference.it.has(word.lower)
            ? 'it'
            : reference.they.has(word.lower)
              ? 'they'
              : reference.anyPossessive.has(word.lower)
                ? 'any'
                : null;
      if (!kind || mentions.some((m) => m.first <= index && index <= m.last)) return;
      if (this.lang === 'es' && word.lower === 'el' && !/[éÉ]l/.test(word.text)) return;
      if (kind === 'it' && isCleft(input, index, mentions, reference)) return;
      const resolved = this.#salience.resolve(kind, mentions, word.start);
      if (!resolved) return;
      found.push(
        mention(
          input,
          { id: resolved.id, first: index, last: index, start: word.start, end: word.end },
          'pronoun',
          resolved.id,
          resolved.confidence,
          null,
        ),
      );
    });
    if (reference.dropsSubject && !opensWithSubject(input, mentions, reference))
      found.push(...this.#implied(input, mentions));
    return found;
  }

  /** The subject that a verb leaves out: the person, and the thing, last in mind. */
  #implied(input: MentionInput, mentions: readonly Mention[]): Mention[] {
    const { definite } = referenceWords(this.lang);
    if (input.words.slice(1, 4).some((word) => definite.has(word.lower) && !definite.has(input.words[0]?.lower ?? '')))
      return [];
    if (mentions.some((m) => m.kind !== 'unknown' && this.#isPerson(m.entity) && m.first < 6)) return [];
    const start = input.words[0]?.start ?? 0;
    return (['any', 'it'] as const).flatMap((kind) => {
      const resolved = this.#salience.resolve(kind, [], start);
      if (!resolved) return [];
      const hit = { id: resolved.id, first: 0, last: -1, start, end: start };
      return [mention(input, hit, 'implied', resolved.id, resolved.confidence * 0.9, null)];
    });
  }

  #isPerson(id: string | null): boolean {
    return id !== null && this.engine.entities.get(id)?.type === 'person';
  }
}

function mention(
  input: MentionInput,
  hit: TermHit<string>,
  kind: MentionKind,
  entity: string | null,
  confidence: number,
  run: NameRun | null,
): Mention {
  return {
    entity,
    kind,
    confidence,
    run,
    start: hit.start,
    end: hit.end,
    first: hit.first,
    last: hit.last,
    text: input.text.slice(hit.start, hit.end),
    possessive: /^['’]s?(?!\p{L})/u.test(input.text.slice(hit.end, hit.end + 3)),
  };
}

/** Overlapping names of one entity ("President Moe", "Ann Moe") are one mention. */
function merged(hits: readonly TermHit<string>[]): TermHit<string>[] {
  const list: TermHit<string>[] = [];
  for (const hit of [...hits].sort((a, b) => a.first - b.first)) {
    const last = list[list.length - 1];
    if (last && last.id === hit.id && overlaps(last, hit)) {
      list[list.length - 1] = { ...last, last: Math.max(last.last, hit.last), end: Math.max(last.end, hit.end) };
    } else list.push(hit);
  }
  return list;
}

/** Does the adjective qualify the noun: directly before it, or behind it where the language puts it there? */
function adjoins(input: MentionInput, adjective: Mention, noun: TermHit<string>, lang: LanguageCode): boolean {
  if (lang === 'es') return adjective.first === noun.last + 1;
  const gap = input.text.slice(adjective.end, noun.start);
  return (
    adjective.last < noun.first &&
    noun.first - adjective.last <= 2 &&
    /^\s(?:[\p{Ll}-]+\s)?$/u.test(gap) &&
    !gap.includes('owned')
  );
}

function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end, 0);
}

/** Of overlapping hits the longest; hits of equal place are kept for whoever can tell them apart. */
export function longest<Id>(hits: readonly TermHit<Id>[]): TermHit<Id>[] {
  const length = (hit: TermHit<Id>) => hit.last - hit.first;
  return hits.filter((hit, i) =>
    hits.every((other, j) => {
      if (i === j || !overlaps(other, hit)) return true;
      return (
        length(other) < length(hit) ||
        (length(other) === length(hit) && (other.id !== hit.id || other.first !== hit.first || j > i))
      );
    }),
  );
}

/** "Peru's rail" is not the name "Peru Rail". */
function crossesPossessive(input: MentionInput, hit: TermHit<string>, engine: Engine): boolean {
  if (!/['’]s\s/.test(input.text.slice(hit.start, hit.end))) return false;
  return !(engine.entities.get(hit.id)?.names ?? []).some((name) => /['’]s\s/.test(name));
}

function isCapital(input: MentionInput, hit: Span): boolean {
  return CAPITAL.test(input.text.slice(hit.start, hit.end));
}

/** "It was X that …": stands for nothing. */
function isCleft(input: MentionInput, index: number, mentions: readonly Mention[], reference: ReferenceWords): boolean {
  return (
    reference.copulas.has(input.words[index + 1]?.lower ?? '') &&
    mentions.some((m) => m.first === index + 2 && m.kind !== 'adjective')
  );
}

/** Does the sentence open with a noun phrase of its own, so that no subject is left out? */
function opensWithSubject(input: MentionInput, mentions: readonly Mention[], reference: ReferenceWords): boolean {
  const first = input.words[0]?.lower ?? '';
  return reference.definite.has(first) || reference.indefinite.has(first) || mentions.some((m) => m.first === 0);
}
