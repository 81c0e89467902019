import type { Entity } from '../../pack/schema';
import { fold } from '../../text/fold';
import type { LanguageCode } from '../../text/language';
import { referenceWords } from '../../text/reference';
import { contains, overlaps, type Span } from '../../text/span';
import type { Engine } from '../engine';
import type { TermHit } from '../terms';
import { distance, longest, type Mention, type MentionInput, mention } from './mention';
import type { Salience } from './salience';
import { apposedName, determinerBefore, followingName, precedingNames } from './surroundings';

/** "a state-owned mine": described as the pack describes it, but not said to be the one. */
const INDEFINITE = 0.62;
/** "a mine": any. */
const LOOSE = 0.4;
/** How near (characters) a place must stand to say where an event was. */
const BESIDE = 30;

/** Resolves descriptions ("the mayor", "the mine") to entities: never across a name or a qualifier that fits another. */
export class EpithetResolver {
  constructor(
    private readonly engine: Engine,
    private readonly lang: LanguageCode,
    private readonly salience: Salience,
  ) {}

  /** The descriptions in a sentence, beside the names that were found in it. */
  find(input: MentionInput, others: readonly Mention[]): Mention[] {
    const hits = longest(input.epithets).filter(
      (hit) =>
        !others.some(
          (m) => m.kind !== 'adjective' && overlaps(m, hit) && !(m.kind === 'unknown' && contains(hit, m)),
        ) &&
        !input.idioms.some((idiom) => overlaps(idiom, hit)) &&
        !this.#isPlural(input, hit) &&
        !this.#isVerb(input, hit),
    );
    const byPlace = new Map<number, TermHit<string>[]>();
    for (const hit of hits) byPlace.set(hit.first, [...(byPlace.get(hit.first) ?? []), hit]);
    return [...byPlace.values()].flatMap((candidates) => this.#epithet(input, candidates, others) ?? []);
  }

  /** "the mines" are not the one mine that the pack knows. */
  #isPlural(input: MentionInput, hit: TermHit<string>): boolean {
    const entity = this.engine.entities.get(hit.id);
    const last = input.words[hit.last]?.lower ?? '';
    if (!entity || entity.type === 'group' || !last.endsWith('s')) return false;
    return !(entity.epithets?.[this.lang] ?? []).some((epithet) => fold(epithet).endsWith(last));
  }

  /** "firmó" (she signed) is no "firma" (firm), though they have their stem in common. */
  #isVerb({ words }: MentionInput, { id, first, last }: TermHit<string>): boolean {
    const { pastEnding } = referenceWords(this.lang);
    const epithets = this.engine.entities.get(id)?.epithets?.[this.lang] ?? [];
    const word = words[last]?.text ?? '';
    return first === last && /[^a-z]$/iu.test(word) && pastEnding.test(word) && !epithets.includes(word);
  }

  /** One description, and the entities that it can stand for: whichever fits what stands around it, and was last in mind. */
  #epithet(input: MentionInput, candidates: readonly TermHit<string>[], others: readonly Mention[]): Mention | null {
    const hit = candidates[0];
    if (!hit) return null;
    const reference = referenceWords(this.lang);
    const before = precedingNames(input, hit, others, reference);
    const after = followingName(input, hit, others, reference.of);
    const around = [...before, ...(after ? [after] : [])];
    const qualifiers = others.filter((m) => m.kind === 'adjective' && adjoins(input, m, hit, this.lang));
    const apposed = apposedName(input, hit, others, reference);
    const own = apposed ? candidates.filter(({ id }) => id === apposed.entity) : [];
    const fits = (own.length > 0 ? own : candidates).filter(({ id }) => {
      const entity = this.engine.entities.get(id);
      if (!entity) return false;
      if (apposed && apposed.entity !== id && (this.#couldBe(apposed, entity) || isNamedThing(apposed, hit)))
        return false;
      return [...around, ...qualifiers].every((m) => this.#belongs(entity, m));
    });
    const determiner = determinerBefore(input, hit, reference);
    if (determiner === 'other' || fits.length === 0) return null;
    const best = this.#placed(fits, others, hit) ?? this.salience.latest(fits.map((fit) => fit.id));
    const chosen = fits.find((fit) => fit.id === best) ?? fits[0];
    if (!chosen) return null;
    const owned = around.length > 0 || apposed?.entity === chosen.id;
    const base = owned
      ? 0.95
      : this.#sureness(determiner === 'definite', best !== null || fits.length === 1, chosen, input, others);
    const rival = !owned && this.salience.rivalled(this.engine.entities.get(chosen.id)?.type ?? null);
    return mention(input, chosen, 'epithet', chosen.id, rival ? base * 0.7 : base, null);
  }

  /** How sure a description is that nothing else ties to its entity. */
  #sureness(
    definite: boolean,
    known: boolean,
    hit: TermHit<string>,
    input: MentionInput,
    others: readonly Mention[],
  ): number {
    if (definite) return known ? 0.9 : 0.6;
    return this.#isModified(input, hit, others) || this.#hasCompanion(hit.id, others) ? INDEFINITE : LOOSE;
  }

  /** Does a name or an adjective of the story stand before the noun, within its phrase; in Spanish an adjective behind it? */
  #isModified(input: MentionInput, hit: TermHit<string>, others: readonly Mention[]): boolean {
    return others.some(
      (m) =>
        m.entity !== null &&
        (m.last < hit.first
          ? hit.first - m.last <= 3 && /^[\s\p{L}-]*$/u.test(input.text.slice(m.end, hit.start))
          : this.lang === 'es' &&
            m.kind === 'adjective' &&
            m.first - hit.last <= 3 &&
            /^[\s\p{L}]*$/u.test(input.text.slice(hit.end, m.start))),
    );
  }

  /** Is another main subject named that some claim puts together with this one? */
  #hasCompanion(id: string, others: readonly Mention[]): boolean {
    const isMain = (entity: string) => this.engine.entities.get(entity)?.main === true;
    return others.some(
      (m) =>
        m.entity !== null && m.entity !== id && isMain(m.entity) && isMain(id) && this.engine.areTogether(id, m.entity),
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
    if (places.length > 0) return events.find(({ id }) => this.#isPlaceOf(places[0]?.entity ?? null, id))?.id ?? null;
    // Nothing says where: the one that claims put together with somebody who is named.
    const attended = events.filter(({ id }) => others.some((m) => m.kind === 'name' && this.#attends(m.entity, id)));
    return attended.length === 1 ? (attended[0]?.id ?? null) : null;
  }

  #attends(person: string | null, event: string): boolean {
    const { entities } = this.engine;
    return person !== null && entities.get(person)?.type === 'person' && this.engine.areTogether(person, event);
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
}

/** "Acme Lines, the owner": whatever the pack's owner is, here it is a stranger. */
function isNamedThing(apposed: Mention, hit: Span): boolean {
  return (
    apposed.entity === null && apposed.run?.type !== null && apposed.run?.type !== 'place' && apposed.end <= hit.start
  );
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
