import type { Document } from 'pouchdb-core';
import { type Annotation, annotationSchema } from '../annotation';
import { type Migrations, migrate, VERSION } from './migrations';

/** How an annotation lies in the database. Other documents (a server's own, for one) have other ids, and are left alone. */
export interface NoteDocument extends RawDocument {
  version: number;
  annotation: Annotation;
}

/** A document as the database, or anybody with access to a shared one, has it. */
export type RawDocument = Document;

/** Why a document cannot be shown: a later edition of the extension wrote it, or it has not the form of an annotation. */
export type Unreadable = 'newer' | 'broken';
export type Reading = { ok: true; annotation: Annotation } | { ok: false; reason: Unreadable };

const PREFIX = 'note:';
/** The span of ids in which the annotations lie. */
export const ID_RANGE = { startkey: PREFIX, endkey: `${PREFIX}\uffff` } as const;

export function documentId(annotation: string): string {
  return PREFIX + annotation;
}

export function isNoteId(id: string): boolean {
  return id.startsWith(PREFIX);
}

export function toDocument(annotation: Annotation): NoteDocument {
  return { _id: documentId(annotation.id), version: VERSION, annotation };
}

/** Reads a document, one of an earlier version in today's form. What cannot be read is only ever passed by. */
export function readDocument(raw: RawDocument, migrations?: Migrations): Reading {
  const current = migrate(raw, migrations);
  if (!current.ok) return current;
  const parsed = annotationSchema.safeParse(current.document.annotation);
  if (!parsed.success || documentId(parsed.data.id) !== raw._id) return { ok: false, reason: 'broken' };
  return { ok: true, annotation: parsed.data };
}
