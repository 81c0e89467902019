/** What was gone through in strings and arrays by functions whose inside cannot be counted: characters and items. */
export interface Charges {
  total: number;
}

type Method = (this: unknown, ...values: unknown[]) => unknown;
/** What a call went through, by what it was called on, with, and what it gave. */
type Cost = (self: { length: number }, values: unknown[], result: unknown) => number;

const all: Cost = (self) => self.length;
const made: Cost = (_, __, result) => (result as { length: number }).length;
const upTo: Cost = (self, [, from], result) =>
  (typeof result === 'number' && result >= 0 ? result + 1 : self.length) -
  (typeof from === 'number' ? Math.max(0, from) : 0);
const searched: Cost = (self) => self.length;
const backTo: Cost = (self, [, from], result) =>
  (typeof from === 'number' ? Math.min(from, self.length) : self.length) -
  (typeof result === 'number' ? Math.max(0, result) : 0);

const STRING: Record<string, Cost> = {
  indexOf: upTo,
  includes: searched,
  lastIndexOf: backTo,
  normalize: all,
  toLowerCase: all,
  toUpperCase: all,
  replaceAll: all,
  replace: (self, [pattern]) => (typeof pattern === 'string' ? self.length : 0),
  split: (self, [pattern]) => (typeof pattern === 'string' ? self.length : 0),
  localeCompare: all,
  repeat: made,
};
const ARRAY: Record<string, Cost> = {
  indexOf: upTo,
  includes: searched,
  lastIndexOf: backTo,
  slice: made,
  concat: made,
  splice: all,
  unshift: all,
  shift: all,
  reverse: all,
  toReversed: all,
  join: all,
  flat: made,
};

/** Charges the built-in functions until the returned function is called. */
export function chargeBuiltIns(charges: Charges): () => void {
  const undo: (() => void)[] = [];
  const replace = (holder: object, name: string, wrap: (original: Method) => Method) => {
    const before = Object.getOwnPropertyDescriptor(holder, name);
    if (!before) return;
    Object.defineProperty(holder, name, { ...before, value: wrap(before.value as Method) });
    undo.push(() => Object.defineProperty(holder, name, before));
  };
  const charge = (holder: object, costs: Record<string, Cost>) => {
    for (const [name, cost] of Object.entries(costs)) {
      replace(
        holder,
        name,
        (original) =>
          function (...values) {
            const result = Reflect.apply(original, this, values);
            charges.total += Math.max(1, cost(this as { length: number }, values, result));
            return result;
          },
      );
    }
  };
  // Every other way to use a pattern goes through `exec`, once that is not the built-in one.
  replace(
    RegExp.prototype,
    'exec',
    (original) =>
      function (...values) {
        const pattern = this as RegExp;
        const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
        const result = Reflect.apply(original, this, values) as RegExpExecArray | null;
        charges.total += Math.max(1, wentThrough(pattern, String(values[0]).length, from, result));
        return result;
      },
  );
  // Spreading, and what takes an iterable.
  replace(
    Object.getPrototypeOf([][Symbol.iterator]()) as object,
    'next',
    (original) =>
      function () {
        charges.total++;
        return Reflect.apply(original, this, []);
      },
  );
  charge(String.prototype, STRING);
  charge(Array.prototype, ARRAY);
  return () => {
    for (const step of undo.reverse()) step();
  };
}

function wentThrough(
  { source, sticky, multiline }: RegExp,
  length: number,
  from: number,
  found: RegExpExecArray | null,
): number {
  if (found) return found.index + found[0].length - from;
  return sticky || (source.startsWith('^') && !multiline) ? 1 : length - from;
}
