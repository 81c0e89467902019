import type { Entity } from '../pack/schema';

type Entities = ReadonlyMap<string, Entity>;

/** Would crediting one be crediting the other: an author and the work, a member and the body? Where they are does not count. */
export function speakTogether(a: string, b: string, entities: Entities): boolean {
  return a === b || reaches(a, b, entities, false) || reaches(b, a, entities, false);
}

/** Is one the other, part of it, its maker or where it belongs? Credit to either is then no error, only less precise. */
export function areRelated(a: string, b: string, entities: Entities): boolean {
  return a === b || reaches(a, b, entities) || reaches(b, a, entities);
}

function reaches(from: string, to: string, entities: Entities, places = true, seen: Set<string> = new Set()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const entity = entities.get(from);
  const up = [...(places ? (entity?.within ?? []) : []), ...(entity?.by ?? []), ...(entity?.member ?? [])];
  return up.some((next) => reaches(next, to, entities, places, seen));
}
