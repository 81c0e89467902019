import fc from 'fast-check';

/** A place in a value that JSON can write. */
interface Place {
  holder: Record<string, unknown>;
  key: string;
}

/** One thing that goes wrong with a value; `at` and `other` choose places. */
export type Damage =
  | { do: 'drop' | 'empty' | 'double' | 'grow'; at: number }
  | { do: 'swap' | 'copy'; at: number; other: number }
  | { do: 'retype'; at: number; to: unknown }
  | { do: 'add'; at: number; name: string; to: unknown };

/** Texts that are something to somebody: names of prototypes, of patterns, of regular expressions, of nothing. */
export const STRANGE_TEXTS = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '@',
  '@=',
  '#date=',
  '#',
  '!',
  '^?',
  '|',
  '_',
  '...',
  '=',
  '(?:',
  '\\',
  '\0',
  '\ud800',
  '2024-02-31',
  '0000-00-00',
  '-1',
  '1e999',
  '<img src=x onerror=alert(1)>',
  'x'.repeat(20_000),
] as const;

const strange = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, 2 ** 53, [], {}, [null], [[]], { id: 'x' }),
  fc.constantFrom<unknown>(...STRANGE_TEXTS),
  fc.jsonValue({ maxDepth: 2 }),
);

/** What can go wrong with any value. */
export const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({
    do: fc.constantFrom('drop' as const, 'empty' as const, 'double' as const, 'grow' as const),
    at: fc.nat(),
  }),
  fc.record({ do: fc.constantFrom('swap' as const, 'copy' as const), at: fc.nat(), other: fc.nat() }),
  fc.record({ do: fc.constant('retype' as const), at: fc.nat(), to: strange }),
  fc.record({
    do: fc.constant('add' as const),
    at: fc.nat(),
    name: fc.constantFrom(...STRANGE_TEXTS, 'id'),
    to: strange,
  }),
);

/** A copy of the value with the damage done to it. */
export function damaged(value: unknown, damages: readonly Damage[]): unknown {
  const root = { value: structuredClone(value) };
  for (const one of damages) apply(root, one);
  return root.value;
}

function apply(root: Record<string, unknown>, one: Damage): void {
  const places: Place[] = [];
  collect(root, places);
  const place = places[one.at % places.length];
  if (!place) return;
  const { holder, key } = place;
  const value = holder[key];
  if (one.do === 'drop') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  } else if (one.do === 'empty') {
    holder[key] = Array.isArray(value) ? [] : typeof value === 'object' ? {} : '';
  } else if (one.do === 'double') {
    if (Array.isArray(value)) value.push(...structuredClone(value));
    else if (Array.isArray(holder)) holder.push(structuredClone(value));
    else holder[key] = [value, structuredClone(value)];
  } else if (one.do === 'grow') {
    if (typeof value === 'string') holder[key] = `${value} `.repeat(300);
    else if (typeof value === 'number') holder[key] = value * 1e6 + 0.5;
    else if (Array.isArray(value) && value.length > 0) holder[key] = Array.from({ length: 500 }, () => value[0]);
  } else if (one.do === 'retype') {
    holder[key] = structuredClone(one.to);
  } else if (one.do === 'add') {
    // Not by assignment: "__proto__" shall be a key like any other, as it is in JSON.
    const target = typeof value === 'object' && value !== null ? value : holder;
    // There, a list has no names; one called "constructor" would break the list's own methods.
    if (Array.isArray(target)) return;
    Object.defineProperty(target, one.name, {
      value: structuredClone(one.to),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else if (one.do === 'swap' || one.do === 'copy') {
    const second = likeOf(places, place, one.other);
    const taken = structuredClone(second.holder[second.key]);
    if (one.do === 'swap') second.holder[second.key] = structuredClone(value);
    holder[key] = taken;
  }
}

/** A place that may well be taken for the other: of the same name, as an id of another kind is, else any. */
function likeOf(places: readonly Place[], { key, holder }: Place, choice: number): Place {
  const type = typeof holder[key];
  const like = places.filter((other) =>
    choice % 2 === 0 ? other.key === key : typeof other.holder[other.key] === type,
  );
  return like[choice % Math.max(1, like.length)] ?? { holder, key };
}

function collect(value: unknown, places: Place[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const holder = value as Record<string, unknown>;
    places.push({ holder, key });
    collect(holder[key], places);
  }
}
