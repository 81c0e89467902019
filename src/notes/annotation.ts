import * as z from 'zod/mini';
import { FLAG_KINDS } from '../engine/verdict';
import { late } from '../late';
import { webHref } from '../text/web-address';

/** What a fact-checker finds of the words; none is about the person who said them. */
export const RATINGS = ['supported', 'contradicted', 'misleading', 'needs-context', 'unverifiable', 'opinion'] as const;
export type Rating = (typeof RATINGS)[number];

/** A draft is its author's own; what is ready may be published. */
export const STATUSES = ['draft', 'ready'] as const;
export type Status = (typeof STATUSES)[number];

/** In UTF-16 code units. What is longer is refused, never cut. */
export const LIMITS = {
  id: 100,
  short: 500,
  url: 8_000,
  /** The words annotated, their sentence, a quoted passage. */
  quote: 20_000,
  context: 200,
  note: 100_000,
  tags: 50,
  evidence: 100,
} as const;

const short = late(() => z.string().check(z.maxLength(LIMITS.short)));
const quote = late(() => z.string().check(z.maxLength(LIMITS.quote)));
const id = late(() => z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/), z.maxLength(LIMITS.id)));
const offset = late(() => z.int().check(z.minimum(0)));
/** A moment, ISO 8601 in UTC. */
const moment = late(() => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/)));
const day = late(() => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
/** Only what a link may safely lead to. */
const webAddress = late(() =>
  z.string().check(
    z.maxLength(LIMITS.url),
    z.refine((text) => webHref(text) !== ''),
  ),
);

/**
 * Where the words stand, in the page's text as `page/page-text` reads it (white space collapsed). The names are those of
 * the Web Annotation Data Model: https://www.w3.org/TR/annotation-model/#selectors
 */
export const targetSchema = late(() =>
  z.object({
    quote: z.object({
      exact: quote.check(z.minLength(1)),
      prefix: z.string().check(z.maxLength(LIMITS.context)),
      suffix: z.string().check(z.maxLength(LIMITS.context)),
    }),
    /** In Unicode code points, as the model has it. */
    position: z.nullable(z.object({ start: offset, end: offset }).check(z.refine(({ start, end }) => start < end))),
    /** The whole sentence, or sentences, around the words: what a later edit is measured against. */
    sentence: quote,
    /**
     * Names the page's whole text as it was: of several equal places the position tells which one is meant, but only on the
     * very same page.
     */
    fingerprint: z.optional(z.string().check(z.regex(/^[a-z0-9]{1,16}$/))),
    /**
     * The page repeated itself here. `near`: the words, or what stands beside them, were elsewhere, too, so that only the whole
     * context tells the places apart. `whole`: with all of the context, so that nothing does.
     */
    repeated: z.optional(z.enum(['near', 'whole'])),
  }),
);
export type Target = z.infer<typeof targetSchema>;

/** The edition of a story that something rests on. */
export const editionSchema = late(() => z.object({ pack: id, title: short, version: short }));
export type Edition = z.infer<typeof editionSchema>;

export const evidenceLinkSchema = late(() =>
  z.discriminatedUnion('type', [
    /** A passage of a source document of a story. */
    z.object({
      type: z.literal('passage'),
      edition: editionSchema,
      document: id,
      title: short,
      quote,
      start: z.nullable(offset),
      end: z.nullable(offset),
    }),
    /** An entry of a story's record. */
    z.object({ type: z.literal('record'), edition: editionSchema, entry: id, citation: quote }),
    z.object({ type: z.literal('web'), url: webAddress, title: short }),
  ]),
);
export type EvidenceLink = z.infer<typeof evidenceLinkSchema>;

/** The flag that an annotation was begun from. */
const originSchema = late(() =>
  z.object({
    edition: editionSchema,
    kind: z.enum(FLAG_KINDS),
    claim: z.nullable(id),
    facet: z.nullable(short),
    explanation: quote,
  }),
);

/** What a fact-checker wrote about words of a page: plain data, the same in the store, the panels and every shared form. */
export const annotationSchema = late(() =>
  z.object({
    id,
    page: z.object({
      /** Without its fragment. */
      url: webAddress,
      title: short,
      published: z.nullable(day),
      lang: z.string().check(z.maxLength(100)),
    }),
    target: targetSchema,
    /** Null while undecided; only a draft is. */
    rating: z.nullable(z.enum(RATINGS)),
    /** Markdown. Shown as text or as its own small subset, never as HTML. */
    note: z.string().check(z.maxLength(LIMITS.note)),
    evidence: z.array(evidenceLinkSchema).check(z.maxLength(LIMITS.evidence)),
    tags: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(LIMITS.tags)),
    status: z.enum(STATUSES),
    flag: z.nullable(originSchema),
    /** The name that the author goes by at the desk; empty where none was given. */
    author: z.string().check(z.maxLength(200)),
    created: moment,
    modified: moment,
  }),
);
export type Annotation = z.infer<typeof annotationSchema>;
