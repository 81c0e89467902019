import { PackError } from './errors';

/** What a sentence must hold, one part of a pattern. */
export type PatternPart = {
  /** Any one of these is enough. */
  anyOf: readonly Atom[];
  /** {@link atomKey} of each. */
  keys: readonly string[];
  /** `!`: none of them may be there. */
  absent: boolean;
  /** `?`: not needed, adds confidence. */
  optional: boolean;
  /** `^`: may also stand shortly before, when the sentence points back to it with a pronoun. */
  context: boolean;
};

export type Atom =
  | { kind: 'entity' | 'named'; id: string }
  | { kind: 'concept'; id: string }
  | { kind: 'value'; id: ValueKind }
  | { kind: 'year'; id: string };

/** One name for an atom, as a key. */
export const atomKey = (atom: Atom): string => `${atom.kind}:${atom.id}`;

const SIGNS = { entity: '@', named: '@=', concept: '', value: '#', year: '#date=' } as const;

/** What stands for an {@link atomKey} in a pattern. */
export function spellKey(key: string): string {
  const [kind = '', id = ''] = key.split(':');
  return (SIGNS[kind as Atom['kind']] ?? '') + id;
}

export const VALUE_KINDS = [
  'money',
  'date',
  'percent',
  'length',
  'mass',
  'count',
  'quotation',
  'speech',
  'told',
] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/**
 * Parses a pattern: parts divided by spaces, all of which a sentence must hold. `@id` an entity (by name, epithet
 * or pronoun), `@=id` by name alone, `id` a concept, `#money` a value, `#speech` words that credit somebody, `#told` a figure that a reading of the claim gives, `#date=2026` a date of that year; `a|b` either; prefix `!` absent, `^` also from the context; suffix `?` optional.
 * @throws PackError naming the part
 */
export function parsePattern(source: string): PatternPart[] {
  return source.trim().split(/\s+/).map(parsePart);
}

function parsePart(source: string): PatternPart {
  const match = /^([!^]?)([^?!^]+)(\??)$/.exec(source);
  if (!match)
    throw new PackError(
      `the pattern part "${source}" cannot be read; write @entity, concept or #value, with ! ^ before or ? after`,
    );
  const [, prefix, body, suffix] = match;
  const anyOf = (body ?? '').split('|').map(parseAtom);
  return {
    anyOf,
    keys: anyOf.map(atomKey),
    absent: prefix === '!',
    context: prefix === '^',
    optional: suffix === '?',
  };
}

function parseAtom(source: string): Atom {
  if (source.startsWith('@=')) return { kind: 'named', id: source.slice(2) };
  if (source.startsWith('@')) return { kind: 'entity', id: source.slice(1) };
  if (!source.startsWith('#')) return { kind: 'concept', id: source };
  if (/^#date=\d{4}$/.test(source)) return { kind: 'year', id: source.slice(6) };
  const id = VALUE_KINDS.find((kind) => kind === source.slice(1));
  if (!id) throw new PackError(`"${source}" is no value; the values are ${VALUE_KINDS.map((v) => `#${v}`).join(', ')}`);
  return { kind: 'value', id };
}
