import { type Place, placeSchema } from './forms';

/** The part of a source view's address that says which place to show: `#pack=…&doc=…&start=…&end=…`. */
export function hashOf(place: Place): string {
  const params = new URLSearchParams({ pack: place.pack, doc: place.document });
  if (place.start !== null && place.end !== null) {
    params.set('start', String(place.start));
    params.set('end', String(place.end));
  }
  return `#${params}`;
}

/**
 * Reads such a hash, which anybody may have written.
 * @returns null for one that names no place; offsets are checked for form only, not against the document
 */
export function placeOf(hash: string): Place | null {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const start = offset(params.get('start'));
  const end = offset(params.get('end'));
  const parsed = placeSchema.safeParse({ pack: params.get('pack'), document: params.get('doc'), start, end });
  if (!parsed.success || (start === null) !== (end === null)) return null;
  return start !== null && end !== null && start >= end ? null : parsed.data;
}

function offset(value: string | null): number | null {
  if (value === null) return null;
  return /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
}
