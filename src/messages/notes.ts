import * as z from 'zod/mini';
import { annotationSchema, LIMITS, RATINGS, STATUSES } from '../notes/annotation';
import { type Facets, type Found, type Kept, ORDERS, type Saved, type Search } from '../notes/desk';

/*
 * From a page of the extension to the background: the desk of src/notes/desk.ts, one message for each thing that it does.
 * Apart from the other messages, for no page script needs to know of these.
 */

/** As many annotations at once. */
const LARGEST_PAGE = 1_000;

const id = z.string().check(z.maxLength(LIMITS.id));
const rev = z.string().check(z.maxLength(LIMITS.short));
const text = z.string().check(z.maxLength(LIMITS.url));

export const keptSchema: z.ZodMiniType<Kept> = z.object({
  annotation: annotationSchema,
  rev,
  conflicts: z.int().check(z.minimum(0)),
});

const savedSchema: z.ZodMiniType<Saved> = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), kept: keptSchema }),
  z.object({
    ok: z.literal(false),
    refusal: z.discriminatedUnion('code', [
      z.object({ code: z.literal('changed'), current: z.nullable(keptSchema) }),
      z.object({ code: z.literal('storage'), detail: z.string() }),
    ]),
  }),
]);

const searchSchema: z.ZodMiniType<Search> = z.object({
  text,
  page: z.nullable(text),
  ratings: z.array(z.enum(RATINGS)),
  statuses: z.array(z.enum(STATUSES)),
  tags: z.array(text).check(z.maxLength(LIMITS.tags)),
  order: z.optional(z.enum(ORDERS)),
});

const count = z.int().check(z.minimum(0));
const facetsSchema: z.ZodMiniType<Facets> = z.object({
  tags: z.array(z.object({ tag: text, count })),
  pages: z.array(z.object({ url: text, title: text, count })),
});

const foundSchema: z.ZodMiniType<Found> = z.object({ items: z.array(keptSchema), total: z.int() });

export const noteMessages = {
  'notes:save': {
    message: z.object({ type: z.literal('notes:save'), annotation: annotationSchema, rev: z.nullable(rev) }),
    answer: savedSchema,
  },
  'notes:remove': { message: z.object({ type: z.literal('notes:remove'), id, rev }), answer: savedSchema },
  'notes:restore': {
    message: z.object({ type: z.literal('notes:restore'), annotation: annotationSchema }),
    answer: savedSchema,
  },
  'notes:get': { message: z.object({ type: z.literal('notes:get'), id }), answer: z.nullable(keptSchema) },
  'notes:page': { message: z.object({ type: z.literal('notes:page'), url: text }), answer: z.array(keptSchema) },
  'notes:search': {
    message: z.object({
      type: z.literal('notes:search'),
      search: searchSchema,
      from: z.int().check(z.minimum(0)),
      count: z.int().check(z.minimum(0), z.maximum(LARGEST_PAGE)),
    }),
    answer: foundSchema,
  },
  'notes:facets': { message: z.object({ type: z.literal('notes:facets') }), answer: facetsSchema },
  'notes:states': { message: z.object({ type: z.literal('notes:states'), id }), answer: z.array(keptSchema) },
} as const;
