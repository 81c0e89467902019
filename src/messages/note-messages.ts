import * as z from 'zod/mini';
import { late } from '../late';
import { annotationSchema, LIMITS, targetSchema } from '../notes/annotation';
import { notePlacesSchema } from './note-places';
import { sentBy } from './sender';

/*
 * What is said about notes between pages, panels and background. Reading and writing them is `desk` messages' affair.
 */

const id = late(() => z.string().check(z.maxLength(LIMITS.id)));
const tab = late(() => z.int().check(z.minimum(0)));
const flag = late(() => z.int().check(z.minimum(0)));

/** Words that somebody has selected in a page. */
const selectionSchema = late(() => z.object({ page: annotationSchema.shape.page, target: targetSchema }));

/** From the notes' script of a page, or the page script, to the background. */
export const notePageMessages = sentBy('content-script', {
  /** Which notes are about the page at this address? `show`: the one that somebody came for. */
  'page:notes': () => ({
    message: z.object({ type: z.literal('page:notes'), url: z.string().check(z.maxLength(LIMITS.url)) }),
    answer: z.object({ notes: z.array(z.object({ id, target: targetSchema })), show: z.nullable(id) }),
  }),
  /** Where they stand in the page. */
  'page:placed': () => ({
    message: z.object({ type: z.literal('page:placed'), ...notePlacesSchema.shape }),
    answer: z.null(),
  }),
  /** The reader chose the words of this note. */
  'page:note': () => ({ message: z.object({ type: z.literal('page:note'), id }), answer: z.null() }),
  /** The reader wants to annotate the words of this flag; the page script says so. */
  'page:annotate': () => ({
    message: z.object({ type: z.literal('page:annotate'), flag }),
    /** Could the panel be opened, in which to write? */
    answer: z.object({ isOpen: z.boolean() }),
  }),
});

/** From a panel to the background. */
export const notePanelMessages = sentBy('extension', {
  /** Begin a note about what is selected in this tab's page. */
  'panel:annotate': () => ({ message: z.object({ type: z.literal('panel:annotate'), tab }), answer: z.null() }),
  /** Begin one about a flag of it. */
  'panel:annotate-flag': () => ({
    message: z.object({ type: z.literal('panel:annotate-flag'), tab, flag }),
    answer: z.null(),
  }),
  /** Show a note's words in the tab's page; its script is loaded where there is none. */
  'panel:note': () => ({ message: z.object({ type: z.literal('panel:note'), tab, id }), answer: z.null() }),
  /** Look for the notes of the tab's page, where no script of ours does so by itself. */
  'panel:place': () => ({ message: z.object({ type: z.literal('panel:place'), tab }), answer: z.null() }),
  /** Open a page at the words of one of its notes. */
  'panel:open-note': () => ({ message: z.object({ type: z.literal('panel:open-note'), id }), answer: z.null() }),
});

/** From the background to the notes' script of a tab. */
export const noteTabMessages = sentBy('extension', {
  /** What is selected in the page? Null: no words. */
  'tab:selection': () => ({
    message: z.object({ type: z.literal('tab:selection') }),
    answer: z.nullable(selectionSchema),
  }),
  /** Scroll to the words of this note and mark them out. */
  'tab:note': () => ({ message: z.object({ type: z.literal('tab:note'), id }), answer: z.null() }),
  /** The page's notes have changed: ask for them. */
  'tab:notes': () => ({ message: z.object({ type: z.literal('tab:notes') }), answer: z.null() }),
});

/** From the background to the page script. */
export const flagTabMessages = sentBy('extension', {
  /** Where do the words of this flag stand? */
  'tab:target': () => ({ message: z.object({ type: z.literal('tab:target'), flag }), answer: selectionSchema }),
});

export const annotatingMessages = { ...notePageMessages, ...notePanelMessages, ...noteTabMessages, ...flagTabMessages };
