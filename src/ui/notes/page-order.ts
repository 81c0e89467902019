import type { NotePlace } from '../../messages/note-places';
import type { Kept } from '../../notes/desk';

/** A note with what became of its words in the page; null where that is not known. */
export interface PlacedNote {
  kept: Kept;
  place: NotePlace | null;
}

/** The notes of a page as a reader meets them; those whose words are lost come last, by where they stood. */
export function inPageOrder(notes: readonly Kept[], places: readonly NotePlace[]): PlacedNote[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return notes
    .map((kept) => ({ kept, place: byId.get(kept.annotation.id) ?? null }))
    .sort((a, b) => rank(a) - rank(b) || standing(a) - standing(b) || createdBefore(a, b));
}

function rank({ place }: PlacedNote): number {
  return place?.state === 'lost' ? 1 : 0;
}

function standing({ kept, place }: PlacedNote): number {
  return place?.at ?? kept.annotation.target.position?.start ?? Number.MAX_SAFE_INTEGER;
}

function createdBefore(a: PlacedNote, b: PlacedNote): number {
  return a.kept.annotation.created.localeCompare(b.kept.annotation.created);
}
