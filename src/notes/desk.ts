import type { Annotation, Rating, Status } from './annotation';

/** An annotation as it is kept: `rev` names this state of it, and is given back with each change. */
export interface Kept {
  annotation: Annotation;
  rev: string;
  /** How many other states of it another person or window has left, to be chosen from. */
  conflicts: number;
}

/** What is looked for; empty parts do not narrow. */
export interface Search {
  /** Words that must all occur, letters folded, in any of the annotation's texts. */
  text: string;
  /** The address of one page. */
  page: string | null;
  ratings: readonly Rating[];
  statuses: readonly Status[];
  tags: readonly string[];
  /** The latest change first (the default), or page by page, each in its own order. */
  order?: Order;
}

export const ORDERS = ['latest', 'page'] as const;
export type Order = (typeof ORDERS)[number];

/** What a search can be narrowed by, and by how many annotations each; the most frequent first, of pages the latest. */
export interface Facets {
  tags: { tag: string; count: number }[];
  pages: { url: string; title: string; count: number }[];
}

/** Part of what a search found, in its order. */
export interface Found {
  items: Kept[];
  /** Of all that were found. */
  total: number;
}

/** Why a change was not made; what was typed stays with whoever typed it. */
export type Refusal =
  /** It was changed meanwhile: this is how it stands, and what was not saved is kept by the caller. Null: it was deleted. */
  | { code: 'changed'; current: Kept | null }
  /** The disk is full, or the browser refuses to write. */
  | { code: 'storage'; detail: string };

export type Saved = { ok: true; kept: Kept } | { ok: false; refusal: Refusal };

/** One of many changes that are made at once. */
export interface Write {
  annotation: Annotation;
  /** The state that is changed; null where there is none, or it was deleted. */
  rev: string | null;
  isDeleted: boolean;
}

/** The annotations of one person's browser. Every write is on the disk when its promise is fulfilled. */
export interface Desk {
  /** @param rev the state that was changed; null for a new one */
  save(annotation: Annotation, rev: string | null): Promise<Saved>;
  /** Deletes; `restore` undoes it. */
  remove(id: string, rev: string): Promise<Saved>;
  /** Brings a deleted one back as it was. */
  restore(annotation: Annotation): Promise<Saved>;
  /** Many changes at once, each made or refused by itself. @returns what became of each, in order */
  writeAll(writes: readonly Write[]): Promise<Saved[]>;
  get(id: string): Promise<Kept | null>;
  /** Those of these that there are. */
  getAll(ids: readonly string[]): Promise<Kept[]>;
  ofPage(url: string): Promise<Kept[]>;
  search(search: Search, from: number, count: number): Promise<Found>;
  facets(): Promise<Facets>;
  /** All states of one annotation that are in conflict, its own first. */
  states(id: string): Promise<Kept[]>;
}
