import fc from 'fast-check';
import type * as z from 'zod/mini';

/*
 * Values that a zod schema accepts, and values that it refuses, drawn from the schema itself: a message that is added to
 * the protocol is tested without a word written about it.
 */

interface Definition {
  type: string;
  shape?: Record<string, z.ZodMiniType>;
  values?: unknown[];
  entries?: Record<string, string>;
  element?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
  options?: z.ZodMiniType[];
  valueType?: z.ZodMiniType;
}

/** Of the forms that strings of this project have: ids, days, moments, addresses, hashes. */
const STRINGS = [
  '',
  'a',
  'a-1',
  'three words here',
  '2025-07-03',
  '2025-07-03T10:00:00.000Z',
  'https://news.example/dam',
  '0'.repeat(64),
  'notes:something',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  '\u202eevil\u0000',
];
const NUMBERS = [0, 1, 2, 3, 7, 0.5, -1, 2 ** 31, 1e9];

function definitionOf(schema: z.ZodMiniType): Definition {
  return (schema as unknown as { _zod: { def: Definition } })._zod.def;
}

/** Values that the schema accepts. Throws for a kind of schema that it does not know: teach it. */
export function sound(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const accepted = (values: readonly unknown[]) => {
    const fit = values.filter((value) => schema.safeParse(value).success);
    if (fit.length === 0)
      throw new Error('No sample fits: add one to STRINGS or NUMBERS in tests/faults/from-schema.ts');
    return fc.constantFrom(...fit);
  };
  const { type, shape, values, entries, element, innerType, options, valueType } = definitionOf(schema);
  switch (type) {
    case 'object':
      return fc
        .record(Object.fromEntries(Object.entries(shape ?? {}).map(([name, part]) => [name, sound(part)])))
        .filter((value) => schema.safeParse(value).success);
    case 'array':
      return element ? fc.array(sound(element), { maxLength: 2 }) : fc.constant([]);
    case 'record':
      return fc.dictionary(fc.constantFrom('_id', 'version', 'x'), valueType ? sound(valueType) : fc.constant(null));
    case 'nullable':
      return innerType ? fc.option(sound(innerType), { nil: null }) : fc.constant(null);
    case 'optional':
    case 'default':
      return innerType ? fc.option(sound(innerType), { nil: undefined }) : fc.constant(undefined);
    case 'union':
      return fc.oneof(...(options ?? []).map(sound));
    case 'literal':
      return fc.constantFrom(...(values ?? []));
    case 'enum':
      return fc.constantFrom(...Object.values(entries ?? {}));
    case 'string':
      return accepted(STRINGS);
    case 'number':
    case 'int':
      return accepted(NUMBERS);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'unknown':
      return fc.constantFrom('note:x', 1, null);
    default:
      throw new Error(`A schema of kind “${type}”: teach tests/faults/from-schema.ts what fits it`);
  }
}

/** What no schema of the protocol takes for what it wants, somewhere. */
const WRONG = [undefined, null, '', 'x'.repeat(200_001), -1, 0.25, Number.NaN, 2 ** 53, true, [], {}, [[]]];

/** Sound values with one part of them replaced, taken out or turned into something else, so that the schema refuses them. */
export function unsound(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  return fc
    .tuple(sound(schema), fc.nat(), fc.constantFrom(...WRONG))
    .map(([value, at, wrong]) => {
      const copy = structuredClone(value);
      const places = placesIn(copy).filter(({ name }) => name !== 'type');
      const place = places[at % Math.max(1, places.length)];
      if (place) place.holder[place.name] = wrong;
      return copy;
    })
    .filter((value) => !schema.safeParse(value).success);
}

/** Can a message of this form be malformed at all? One that says no more than its type cannot. */
export function saysMore(schema: z.ZodMiniType): boolean {
  return Object.keys(definitionOf(schema).shape ?? {}).length > 1;
}

interface Place {
  holder: Record<string, unknown>;
  name: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...placesIn(holder[name])]);
}
