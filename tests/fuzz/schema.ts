import fc from 'fast-check';
import type * as z from 'zod/mini';

/** What is told of a schema by itself; the library exports no type for all of it. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodMiniType>;
  innerType?: z.ZodMiniType;
  element?: z.ZodMiniType;
  options?: readonly z.ZodMiniType[];
  values?: readonly unknown[];
  entries?: Record<string, unknown>;
  keyType?: z.ZodMiniType;
  valueType?: z.ZodMiniType;
  checks?: readonly { _zod: { def: { pattern?: RegExp } } }[];
}

const TEXTS = [
  '',
  'a',
  'note-1',
  '2024-05-20',
  '2024-05-20T10:00:00.000Z',
  'https://a.example/b',
  'ab'.repeat(32),
  '😀 <b>',
];

/** Values of a schema's form, by its own structure: of every form of message, without a list to keep. */
export function valuesOf(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  return drawn(schema).filter((value) => schema.safeParse(value).success);
}

/** Values much like those, some of which a check refuses. */
function drawn(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const definition = schema._zod.def as unknown as Definition;
  const { type, shape, innerType, element, options, values, entries, checks = [] } = definition;
  if (type === 'object' && shape) {
    const keys = Object.entries(shape);
    const required = keys.filter(([, inner]) => !inner.safeParse(undefined).success).map(([key]) => key);
    return fc.record(Object.fromEntries(keys.map(([key, inner]) => [key, sound(inner)])), { requiredKeys: required });
  }
  if (type === 'string') {
    const pattern = checks.map(({ _zod }) => _zod.def.pattern).find(Boolean);
    const plain = fc.constantFrom(...TEXTS);
    return pattern ? fc.oneof(plain, fc.stringMatching(pattern, { size: 'small' })) : fc.oneof(plain, fc.string());
  }
  if (type === 'number' || type === 'int') return fc.constantFrom(0, 1, 0.5, 2, 3, 1000);
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  if (type === 'literal') return fc.constantFrom(...(values ?? []));
  if (type === 'enum') return fc.constantFrom(...Object.values(entries ?? {}));
  if (type === 'union') return fc.oneof(...(options ?? []).map(sound));
  if (type === 'array' && element) return fc.array(sound(element), { maxLength: 3 });
  if (type === 'nullable' && innerType) return fc.oneof(fc.constant(null), sound(innerType));
  if ((type === 'optional' || type === 'default') && innerType) return sound(innerType);
  if (type === 'record' && definition.valueType)
    return fc.dictionary(fc.string({ maxLength: 5 }), sound(definition.valueType), { maxKeys: 3 });
  if (type === 'unknown' || type === 'any') return fc.jsonValue();
  throw new Error(`Values of a schema of type "${type}" are not drawn yet: add it in tests/fuzz/schema.ts`);
}

/** A refused part would have the whole refused: each is drawn again by itself. */
function sound(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  return drawn(schema).filter((value) => schema.safeParse(value).success);
}
