import type { Annotation } from './annotation';
import type { Desk, Found, Saved } from './desk';

/** How much is kept. */
export interface Holdings {
  notes: number;
  /** Notes of which two people, or two windows, have left different states. */
  conflicts: number;
  /** Documents that a later edition of the extension wrote. */
  newer: number;
  /** Documents that have not the form of a note. */
  broken: number;
}

/** What is kept, as it goes into a backup and comes out of one. */
export interface Stock {
  notes: Annotation[];
  /** The other states of notes in conflict. */
  conflicts: Annotation[];
  /** What cannot be read, as it lies in the database: whoever can read it will find all of it. */
  unreadable: Record<string, unknown>[];
}

/** What came of a backup that was brought in. */
export interface Merged {
  /** Notes that were not here, or had been deleted. */
  added: number;
  /** Already here, word for word. */
  same: number;
  /** Here in another form: both are kept, for a person to choose. */
  conflicts: number;
}

/** How a person settles a conflict, having seen the states. */
export interface Settlement {
  id: string;
  /** The state that the note is to have. */
  keep: string;
  /** The states that go on as notes of their own. */
  copies: string[];
  /** All the states that were shown: where there is another one by now, nothing is settled. */
  seen: string[];
}

/** A desk, and what its owner does with it as a whole. */
export interface KeptDesk extends Desk {
  holdings(): Promise<Holdings>;
  /** The notes in conflict. */
  conflicted(from: number, count: number): Promise<Found>;
  settle(settlement: Settlement): Promise<Saved>;
  /** A part of all that is kept, in a fixed order, for a backup; begins with null, and ends where `next` is null. */
  stock(after: string | null): Promise<{ stock: Stock; next: string | null }>;
  /** Brings in what is not here yet, whole or not at all. */
  merge(stock: Stock): Promise<{ ok: true; merged: Merged } | { ok: false; detail: string }>;
  /** Deletes every note of this browser; a shared desk's server is not told. */
  erase(): Promise<void>;
}
