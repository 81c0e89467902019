import type { Entity } from '../pack/schema';

type Entities = ReadonlyMap<string, Entity>;

/** Is one the other, part of it, its maker or where it belongs? Credit to either is then no error, only less precise. */
export function areRelated(a: string, b: string, entities: Entities): boolean {
  return a === b || reaches(a, b, entities) || reaches(b, a, entities);
}

function reaches(from: string, to: string, entities: Entities, seen: Set<string> = new Set()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const entity = entities.get(from);
  const up = [...(entity?.within ?? []), ...(entity?.by ?? []), ...(entity?.member ?? [])];
  return up.some((next) => reaches(next, to, entities, seen));
}
