import * as z from 'zod/mini';
import { late } from '../late';
import { LIMITS } from '../notes/annotation';
import { sessionItem } from './session-item';

/*
 * Where a page's notes stand in it, in the session's storage: the script in the page finds out, the background writes, the
 * panels read.
 */

/** What became of a note's words in the page. */
export const PLACE_STATES = ['found', 'changed', 'lost'] as const;
export type PlaceState = (typeof PLACE_STATES)[number];

const words = late(() => z.string().check(z.maxLength(LIMITS.quote)));

export const notePlaceSchema = late(() =>
  z.object({
    id: z.string().check(z.maxLength(LIMITS.id)),
    state: z.enum(PLACE_STATES),
    /** How far down the page's text; null where it is lost. UTF-16 code units. */
    at: z.nullable(z.int().check(z.minimum(0))),
    /** The sentence that stands there now, even without the words; null where there is none. */
    sentence: z.nullable(words),
  }),
);
export type NotePlace = z.infer<typeof notePlaceSchema>;

export const notePlacesSchema = late(() =>
  z.object({
    /** The page's address without its fragment. */
    url: z.string().check(z.maxLength(LIMITS.url)),
    places: z.array(notePlaceSchema).check(z.maxLength(5_000)),
  }),
);
export type NotePlaces = z.infer<typeof notePlacesSchema>;

/** By the tab's id and the frame's: `12.0`. */
export const notePlaces = sessionItem<NotePlaces>('places', notePlacesSchema);
export const frameName = (tab: number, frame: number) => `${tab}.${frame}`;

/** Where a frame of a tab has notes, or may have. */
export interface FramePlaces extends NotePlaces {
  frame: number;
}

/** What is known of the frames of this tab, the page itself first. */
export async function placesInTab(tab: number): Promise<FramePlaces[]> {
  const found: FramePlaces[] = [];
  for (const [name, places] of await notePlaces.readAll()) {
    const [ofTab, frame] = name.split('.');
    if (Number(ofTab) === tab) found.push({ ...places, frame: Number(frame) });
  }
  return found.sort((a, b) => a.frame - b.frame);
}

/** Which note of the tab's page was chosen last, in the page. Milliseconds. */
export const chosenNote = sessionItem(
  'chosen-note',
  late(() => z.object({ id: z.string(), at: z.number() })),
);

/** Which note the tab's page is to show as soon as it is there: somebody came for it. */
export const wantedNote = sessionItem(
  'wanted-note',
  late(() => z.object({ id: z.string() })),
);
