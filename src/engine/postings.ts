import type { Phrase } from './terms';

/** What a sentence, or what stands around it, holds of what patterns are filed under. */
export interface Held {
  /** {@link atomKey} of what it names. */
  names: readonly string[];
  /** What tells concepts in it. */
  phrases: readonly Phrase<string>[];
}

/** Of which names one must stand beside what a number is filed under; none, where any will do. */
export class NamesBeside {
  readonly #all: (readonly string[])[] = [[]];
  readonly #places = new Map<string, number>([['', 0]]);
  readonly #placeOf: Uint32Array;

  /** @param count one more than the largest number */
  constructor(count: number) {
    this.#placeOf = new Uint32Array(count);
  }

  set(number: number, names: readonly string[]): void {
    const key = names.join(' ');
    const place = this.#places.get(key) ?? this.#all.push(names) - 1;
    this.#places.set(key, place);
    this.#placeOf[number] = place;
  }

  of(number: number): readonly string[] {
    return this.#all[this.#placeOf[number] ?? 0] ?? [];
  }
}

/**
 * Numbers by the name that must stand beside what they are filed under; by '' where none must. In one array, for most
 * groups are small and a large pack has many: where a group begins stands how many numbers follow.
 */
interface Groups {
  begins: ReadonlyMap<string, number>;
  numbers: Uint32Array;
}

const NO_GROUPS: Groups = { begins: new Map(), numbers: new Uint32Array() };

/**
 * Patterns' numbers, filed under names and concepts. They are found by the phrases of a sentence, which are few, and not
 * by its concepts: of those, a phrase tells dozens in a large pack. What a phrase leads to is put together when a
 * sentence first holds it.
 */
export class Postings {
  readonly #filed = new Map<string, number[]>();
  readonly #byName = new Map<string, Groups>();
  readonly #byPhrase = new WeakMap<Phrase<string>, Groups>();

  constructor(private readonly beside: NamesBeside) {}

  file(keys: Iterable<string>, number: number): void {
    for (const key of keys) {
      const numbers = this.#filed.get(key);
      if (numbers) numbers.push(number);
      else this.#filed.set(key, [number]);
    }
  }

  /** Adds what is filed under anything held, as far as one of its names is among `beside`. */
  collect({ names, phrases }: Held, beside: ReadonlySet<string>, found: Set<number>): void {
    for (const name of names) gather(this.#ofName(name), beside, found);
    for (const phrase of phrases) gather(this.#ofPhrase(phrase), beside, found);
  }

  #ofName(name: string): Groups {
    const known = this.#byName.get(name);
    if (known) return known;
    const groups = this.#grouped([name]);
    this.#byName.set(name, groups);
    return groups;
  }

  #ofPhrase(phrase: Phrase<string>): Groups {
    const known = this.#byPhrase.get(phrase);
    if (known) return known;
    const groups = this.#grouped([...phrase.ids.keys()].map((id) => `concept:${id}`));
    this.#byPhrase.set(phrase, groups);
    return groups;
  }

  #grouped(keys: readonly string[]): Groups {
    const numbers = keys.flatMap((key) => this.#filed.get(key) ?? []);
    if (numbers.length === 0) return NO_GROUPS;
    const groups = new Map<string, number[]>();
    for (const number of numbers) {
      const names = this.beside.of(number);
      for (const name of names.length > 0 ? names : ['']) {
        const group = groups.get(name);
        if (group) group.push(number);
        else groups.set(name, [number]);
      }
    }
    return packed(groups);
  }
}

function packed(groups: ReadonlyMap<string, readonly number[]>): Groups {
  const begins = new Map<string, number>();
  const numbers: number[] = [];
  for (const [name, group] of groups) {
    begins.set(name, numbers.length);
    numbers.push(group.length);
    for (const number of group) numbers.push(number);
  }
  return { begins, numbers: Uint32Array.from(numbers) };
}

function gather({ begins, numbers }: Groups, beside: ReadonlySet<string>, found: Set<number>): void {
  if (begins.size === 0) return;
  add(found, numbers, begins.get(''));
  if (begins.size < beside.size) {
    for (const [name, begin] of begins) if (beside.has(name)) add(found, numbers, begin);
  } else for (const name of beside) add(found, numbers, begins.get(name));
}

function add(found: Set<number>, numbers: Uint32Array, begin: number | undefined): void {
  if (begin === undefined) return;
  const end = begin + 1 + (numbers[begin] ?? 0);
  for (let i = begin + 1; i < end; i++) found.add(numbers[i] ?? 0);
}
