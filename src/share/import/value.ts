/** Anything that JSON can hold, as it comes from a file that anybody may have written. */
export type Loose = unknown;

/** A property of the object's own; undefined where the value is no object or has none. */
export function at(value: Loose, key: string): Loose {
  return isObject(value) && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

export function isObject(value: Loose): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD writes one thing with or without its brackets. */
export function listOf(value: Loose): Loose[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function textAt(value: Loose, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const found = at(value, key);
    if (typeof found === 'string') return found;
    // A text with its language (`{"@value": …}`), or several of which the first is taken.
    const [first] = listOf(found);
    const text = typeof first === 'string' ? first : at(first, '@value');
    if (typeof text === 'string') return text;
  }
  return undefined;
}

/** The name of a thing that is named, or described with its name. */
export function iriOf(value: Loose): string | undefined {
  return typeof value === 'string' ? value : textAt(value, 'id', '@id');
}

/** Is it of this type, whichever of the usual prefixes it is written with? */
export function isOf(value: Loose, type: string): boolean {
  return [...listOf(at(value, 'type')), ...listOf(at(value, '@type'))].some(
    (name) => typeof name === 'string' && name.replace(/^(?:oa:|http:\/\/www\.w3\.org\/ns\/oa#)/, '') === type,
  );
}

/** What is shown of a value that is refused. */
export function shown(value: Loose): string {
  if (typeof value === 'string') return value;
  return value === null || typeof value !== 'object' ? String(value) : Array.isArray(value) ? '[…]' : '{…}';
}
