import { type Atom, atomKey, type ValueKind } from '../pack/pattern';
import type { DateReading } from '../text/dates';
import { onceFor } from '../text/once';
import { isMeasure, type Quantity } from '../text/quantity';
import type { Span } from '../text/span';
import type { Held } from './postings';
import type { Sentence } from './sentence';
import { type Phrase, standingFor } from './terms';

/** Where a sentence holds what a part of a pattern asks for. */
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

/** What a sentence holds of what patterns ask for; all but names is looked for when a pattern first asks. */
export class Atoms implements Held {
  /** {@link atomKey} of all that it names. */
  readonly names: readonly string[];
  /** That tell its concepts, and those that tell none because they are part of a date. */
  readonly phrases: readonly Phrase<string>[];
  readonly #named = new Map<string, Hit[]>();
  readonly #asked = new Map<string, readonly Hit[]>();

  /** Read once, though every later item of a list looks back at it. */
  static readonly of = onceFor((sentence: Sentence) => new Atoms(sentence));

  private constructor(private readonly sentence: Sentence) {
    for (const mention of sentence.mentions) {
      const { entity, kind, confidence, alternates } = mention;
      if (entity !== null && confidence >= LEAST_CONFIDENCE)
        this.#name({ kind: 'entity', id: entity }, mention, confidence);
      if (alternates) for (const id of alternates) this.#name({ kind: 'entity', id }, mention, ALTERNATE, true);
      if (entity !== null && kind === 'name') this.#name({ kind: 'named', id: entity }, mention, 1);
    }
    this.names = [...this.#named.keys()];
    this.phrases = sentence.phrases.map(({ phrase }) => phrase);
  }

  has(key: string): boolean {
    return this.hits(key).length > 0;
  }

  hits(key: string): readonly Hit[] {
    const known = this.#named.get(key) ?? this.#asked.get(key);
    if (known) return known;
    const found = this.#look(key);
    this.#asked.set(key, found);
    return found;
  }

  /** {@link atomKey} of all that it holds. */
  keys(): string[] {
    const { concepts, dates } = this.sentence;
    const years = dates.flatMap(({ from }) => (from === null ? [] : [`year:${from.slice(0, 4)}`]));
    const asked = [
      ...concepts.map(({ id }) => `concept:${id}`),
      ...Object.keys(VALUES).map((id) => `value:${id}`),
      ...years,
    ];
    return [...new Set([...this.names, ...asked])].filter((key) => this.has(key));
  }

  #name(atom: Atom, span: Span, confidence: number, alternate = false): void {
    const key = atomKey(atom);
    const hit = { atom, start: span.start, end: span.end, confidence, alternate };
    const hits = this.#named.get(key);
    if (hits) hits.push(hit);
    else this.#named.set(key, [hit]);
  }

  #look(key: string): readonly Hit[] {
    const colon = key.indexOf(':');
    const kind = key.slice(0, colon);
    const id = key.slice(colon + 1);
    if (kind === 'concept') return hitsIn(this.#tell(id), { kind, id });
    if (kind === 'year') return hitsIn(this.sentence.dates.filter(isWithin(id)), { kind, id });
    return kind === 'value' && isValue(id) ? hitsIn(VALUES[id](this.sentence), { kind: 'value', id }) : [];
  }

  /** Where the sentence tells a concept. */
  #tell(id: string): readonly Span[] {
    return standingFor(id, this.sentence.phrases).filter((hit) => this.sentence.tells(id, hit));
  }
}

/** What some sentences hold together. */
export class Context implements Held {
  readonly names: readonly string[];
  readonly phrases: readonly Phrase<string>[];

  constructor(private readonly atoms: readonly Atoms[]) {
    this.names = [...new Set(atoms.flatMap(({ names }) => names))];
    this.phrases = [...new Set(atoms.flatMap(({ phrases }) => phrases))];
  }

  has(key: string): boolean {
    return this.atoms.some((one) => one.has(key));
  }

  keys(): string[] {
    return [...new Set(this.atoms.flatMap((one) => one.keys()))];
  }
}

function hitsIn(spans: readonly Span[], atom: Atom): Hit[] {
  return spans.map(({ start, end }) => ({ atom, start, end, confidence: 1, alternate: false }));
}

const isWithin = (year: string) => (date: DateReading) =>
  date.from?.slice(0, 4) === year && date.to?.slice(0, 4) === year;

const ofKind =
  (kind: Quantity['kind']) =>
  ({ quantities }: Sentence): readonly Span[] =>
    quantities.filter((quantity) => quantity.kind === kind);

const VALUES: Record<ValueKind, (sentence: Sentence) => readonly Span[]> = {
  money: ofKind('money'),
  percent: ofKind('percent'),
  length: ofKind('length'),
  mass: ofKind('mass'),
  count: ({ quantities }) => quantities.filter((quantity) => quantity.nouns.length > 0 && !isMeasure(quantity)),
  told: ({ quantities }) => quantities,
  date: ({ dates }) => dates,
  speech: ({ cues }) => cues,
  quotation: ({ quotations }) => quotations,
};

const isValue = (id: string): id is ValueKind => Object.hasOwn(VALUES, id);
