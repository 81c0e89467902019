import * as z from 'zod/mini';
import { late } from '../late';
import { type Annotation, annotationSchema } from '../notes/annotation';
import { localItem, type StoredItem, sessionItem } from './session-item';

/*
 * What is being written: begun in a page, found by the side panel that is opened then, and kept on the disk as it is typed,
 * so that neither a closed panel nor a stopped worker nor a store that refuses nor the end of the browser loses a word of
 * it. Which panel writes it is the session's affair.
 */

const draftSchema = late(() =>
  z.object({
    annotation: annotationSchema,
    /** The state of the store that it was changed from; null for a new one. */
    rev: z.nullable(z.string()),
    /** How it was when the writing began. */
    opened: annotationSchema,
    /** Is there something that the store has not confirmed? */
    isUnsaved: z.boolean(),
  }),
);
export type Draft = z.infer<typeof draftSchema>;

const [atHand, onDisk] = [sessionItem('draft', draftSchema), localItem('draft', draftSchema)];

/**
 * By the annotation's id. In both storages: the session's has at once what a panel gives it that is being closed, the local
 * one outlives the browser.
 */
export const drafts: Pick<StoredItem<Draft>, 'read' | 'forget' | 'readAll'> & {
  /** @returns whether it outlives the browser. Throws where it does not even outlive the panel. */
  write(id: string, draft: Draft): Promise<boolean>;
} = {
  read: async (id) => (await atHand.read(id)) ?? onDisk.read(id),
  async write(id, draft) {
    const written = await Promise.allSettled([atHand.write(id, draft), onDisk.write(id, draft)]);
    const [refused, also] = written.filter((one) => one.status === 'rejected');
    if (refused && also) throw refused.reason;
    return written[1].status === 'fulfilled';
  },
  async forget(id) {
    await Promise.all([atHand.forget(id), onDisk.forget(id)]);
  },
  readAll: async () => new Map([...(await onDisk.readAll()), ...(await atHand.readAll())]),
};
/** Is this the key of a draft in the local storage? */
export const isDraftKey = (key: string): boolean => key.startsWith('draft:');

/** Why nothing could be begun. */
export const OBSTACLES = ['nothing', 'long', 'restricted', 'gone'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

const begunSchema = late(() =>
  z.object({
    /** Tells one beginning from the next. Milliseconds. */
    at: z.number(),
    /** The id of the annotation that is written in this tab's panel. */
    draft: z.nullable(z.string()),
    obstacle: z.nullable(z.enum(OBSTACLES)),
  }),
);
export type Begun = z.infer<typeof begunSchema>;

/** By the tab's id. */
export const begun = sessionItem<Begun>('begun', begunSchema);

/** Has the panel of this tab write this annotation. @param rev of the store's state; null for a new one */
export async function beginDraft(tab: number, annotation: Annotation, rev: string | null): Promise<void> {
  const known = await drafts.read(annotation.id);
  // What was not saved yet goes before what the store has.
  if (!known?.isUnsaved) {
    await drafts.write(annotation.id, { annotation, rev, opened: annotation, isUnsaved: false });
  }
  await begun.write(tab, { at: Date.now(), draft: annotation.id, obstacle: null });
}

/** Has the panel of this tab say why nothing was begun; what is being written there stays. */
export async function sayObstacle(tab: number, obstacle: Obstacle): Promise<void> {
  const draft = (await begun.read(tab))?.draft ?? null;
  await begun.write(tab, { at: Date.now(), draft, obstacle });
}

/** The writing in this tab is over. */
export async function endDraft(tab: number, id: string): Promise<void> {
  if (!(await drafts.read(id))?.isUnsaved) await drafts.forget(id);
  const current = await begun.read(tab);
  if (current?.draft === id) await begun.forget(tab);
}

/** Those that the store has not confirmed, the latest first. */
export async function unsavedDrafts(): Promise<Draft[]> {
  const all = [...(await drafts.readAll()).values()].filter(({ isUnsaved }) => isUnsaved);
  return all.sort((a, b) => b.annotation.modified.localeCompare(a.annotation.modified));
}

/** Forgets all drafts; without `all` those alone that hold nothing which the store has not. */
export async function forgetDrafts({ all }: { all: boolean }): Promise<void> {
  for (const [id, { isUnsaved }] of await drafts.readAll()) if (all || !isUnsaved) await drafts.forget(id);
}
