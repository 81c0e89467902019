import * as z from 'zod/mini';
import { late } from '../late';
import { annotationSchema, LIMITS, RATINGS, STATUSES } from '../notes/annotation';
import { type Facets, type Found, type Kept, ORDERS, type Saved, type Search } from '../notes/desk';
import type { Holdings, Merged, Settlement, Stock } from '../notes/keeping';
import { sentBy } from './sender';

/*
 * From a page of the extension to the background: the desk of src/notes/keeping.ts, one message for each thing that it does.
 * Apart from the other messages, for no page script needs to know of these.
 */

/** As many annotations at once. */
const LARGEST_PAGE = 1_000;

const id = late(() => z.string().check(z.maxLength(LIMITS.id)));
const rev = late(() => z.string().check(z.maxLength(LIMITS.short)));
const text = late(() => z.string().check(z.maxLength(LIMITS.url)));

export const keptSchema: z.ZodMiniType<Kept> = late(() =>
  z.object({
    annotation: annotationSchema,
    rev,
    conflicts: z.int().check(z.minimum(0)),
  }),
);

const savedSchema: z.ZodMiniType<Saved> = late(() =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), kept: keptSchema }),
    z.object({
      ok: z.literal(false),
      refusal: z.discriminatedUnion('code', [
        z.object({ code: z.literal('changed'), current: z.nullable(keptSchema) }),
        z.object({ code: z.literal('storage'), detail: z.string() }),
      ]),
    }),
  ]),
);

const searchSchema: z.ZodMiniType<Search> = late(() =>
  z.object({
    text,
    page: z.nullable(text),
    ratings: z.array(z.enum(RATINGS)),
    statuses: z.array(z.enum(STATUSES)),
    tags: z.array(text).check(z.maxLength(LIMITS.tags)),
    order: z.optional(z.enum(ORDERS)),
  }),
);

const foundSchema: z.ZodMiniType<Found> = late(() => z.object({ items: z.array(keptSchema), total: z.int() }));

const count = late(() => z.int().check(z.minimum(0)));
const page = { from: count, count: late(() => count.check(z.maximum(LARGEST_PAGE))) };

const facetsSchema: z.ZodMiniType<Facets> = late(() =>
  z.object({
    tags: z.array(z.object({ tag: text, count })),
    pages: z.array(z.object({ url: text, title: text, count })),
  }),
);
const revs = late(() => z.array(rev).check(z.maxLength(LARGEST_PAGE)));

const holdingsSchema: z.ZodMiniType<Holdings> = late(() =>
  z.object({
    notes: count,
    conflicts: count,
    newer: count,
    broken: count,
  }),
);
const settlementSchema: z.ZodMiniType<Settlement> = late(() => z.object({ id, keep: rev, copies: revs, seen: revs }));
const stockSchema: z.ZodMiniType<Stock> = late(() =>
  z.object({
    notes: z.array(annotationSchema),
    conflicts: z.array(annotationSchema),
    unreadable: z.array(z.record(z.string(), z.unknown())),
  }),
);
const mergedSchema: z.ZodMiniType<Merged> = late(() => z.object({ added: count, same: count, conflicts: count }));

export const noteMessages = sentBy('extension', {
  'notes:save': () => ({
    message: z.object({ type: z.literal('notes:save'), annotation: annotationSchema, rev: z.nullable(rev) }),
    answer: savedSchema,
  }),
  'notes:remove': () => ({ message: z.object({ type: z.literal('notes:remove'), id, rev }), answer: savedSchema }),
  'notes:restore': () => ({
    message: z.object({ type: z.literal('notes:restore'), annotation: annotationSchema }),
    answer: savedSchema,
  }),
  'notes:write-all': () => ({
    message: z.object({
      type: z.literal('notes:write-all'),
      writes: z
        .array(z.object({ annotation: annotationSchema, rev: z.nullable(rev), isDeleted: z.boolean() }))
        .check(z.maxLength(LARGEST_PAGE)),
    }),
    answer: z.array(savedSchema),
  }),
  'notes:get-all': () => ({
    message: z.object({ type: z.literal('notes:get-all'), ids: z.array(id).check(z.maxLength(LARGEST_PAGE)) }),
    answer: z.array(keptSchema),
  }),
  'notes:get': () => ({ message: z.object({ type: z.literal('notes:get'), id }), answer: z.nullable(keptSchema) }),
  'notes:page': () => ({
    message: z.object({ type: z.literal('notes:page'), url: text }),
    answer: z.array(keptSchema),
  }),
  'notes:search': () => ({
    message: z.object({ type: z.literal('notes:search'), search: searchSchema, ...page }),
    answer: foundSchema,
  }),
  'notes:facets': () => ({ message: z.object({ type: z.literal('notes:facets') }), answer: facetsSchema }),
  'notes:states': () => ({ message: z.object({ type: z.literal('notes:states'), id }), answer: z.array(keptSchema) }),
  'notes:holdings': () => ({ message: z.object({ type: z.literal('notes:holdings') }), answer: holdingsSchema }),
  'notes:conflicted': () => ({
    message: z.object({ type: z.literal('notes:conflicted'), ...page }),
    answer: foundSchema,
  }),
  'notes:settle': () => ({
    message: z.object({ type: z.literal('notes:settle'), settlement: settlementSchema }),
    answer: savedSchema,
  }),
  'notes:stock': () => ({
    message: z.object({ type: z.literal('notes:stock'), after: z.nullable(text) }),
    answer: z.object({ stock: stockSchema, next: z.nullable(text) }),
  }),
  'notes:merge': () => ({
    message: z.object({ type: z.literal('notes:merge'), stock: stockSchema }),
    answer: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), merged: mergedSchema }),
      z.object({ ok: z.literal(false), detail: z.string() }),
    ]),
  }),
  'notes:erase': () => ({ message: z.object({ type: z.literal('notes:erase') }), answer: z.null() }),
  /** A page is open that shows notes: see what is new on the shared desk; `urgent` where a person asks for it. */
  'notes:sync': () => ({ message: z.object({ type: z.literal('notes:sync'), urgent: z.boolean() }), answer: z.null() }),
});
