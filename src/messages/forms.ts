import * as z from 'zod/mini';
import { FLAG_KINDS, type Flag, type Verdict } from '../engine/verdict';
import { late } from '../late';
import type { Article, BlockKind } from '../text/article';

/** Longer texts are no news article; a page cannot fill the background's memory. UTF-16 code units. */
const LONGEST_TEXT = 2_000_000;
const MOST_FLAGS = 5_000;

const offset = late(() => z.int().check(z.minimum(0)));
const day = late(() => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

const BLOCK_KINDS = [
  'headline',
  'standfirst',
  'heading',
  'paragraph',
  'quotation',
  'list-item',
  'caption',
] as const satisfies readonly BlockKind[];

export const articleSchema: z.ZodMiniType<Article> = late(() =>
  z
    .object({
      title: z.string().check(z.maxLength(LONGEST_TEXT)),
      published: z.nullable(day),
      lang: z.string().check(z.maxLength(100)),
      text: z.string().check(z.maxLength(LONGEST_TEXT)),
      blocks: z.array(z.object({ kind: z.enum(BLOCK_KINDS), start: offset, end: offset })),
    })
    .check(
      z.refine((article) =>
        article.blocks.every((block) => block.start <= block.end && block.end <= article.text.length),
      ),
    ),
);

const evidenceSchema = late(() =>
  z.object({
    document: z.string(),
    title: z.string(),
    date: z.nullable(z.string()),
    quote: z.string(),
    start: z.nullable(offset),
    end: z.nullable(offset),
    speaker: z.nullable(z.string()),
    reading: z.string(),
  }),
);

export const flagSchema: z.ZodMiniType<Flag> = late(() =>
  z.object({
    kind: z.enum(FLAG_KINDS),
    group: z.enum(['contradicts', 'no-attribution']),
    severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    claim: z.nullable(z.string()),
    facet: z.nullable(z.string()),
    sentence: z.string(),
    exact: z.string(),
    start: offset,
    end: offset,
    page: z.string(),
    basis: z.enum(['sources', 'record']),
    evidence: z.array(evidenceSchema),
    explanation: z.string(),
    confidence: z.number().check(z.minimum(0), z.maximum(1)),
  }),
);

const relatedSchema = late(() =>
  z.object({
    claim: z.string(),
    statement: z.string(),
    sentence: z.string(),
    start: offset,
    end: offset,
  }),
);

/** The trace stays in the background: only the command line asks for one. */
export const verdictSchema: z.ZodMiniType<Verdict> = late(() =>
  z.object({
    page: z.object({ title: z.string(), published: z.nullable(z.string()), lang: z.string() }),
    story: z.object({ pack: z.string(), covers: z.boolean(), score: z.number() }),
    sentences: offset,
    flags: z.array(flagSchema).check(z.maxLength(MOST_FLAGS)),
    related: z.optional(z.array(relatedSchema).check(z.maxLength(MOST_FLAGS))),
  }),
);

/** When the text was checked, its hash, and what stands around each flag's words, in the order of the flags. */
export const checkFactsSchema = late(() =>
  z.object({
    moment: z.string().check(z.maxLength(40)),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    contexts: z
      .array(z.object({ prefix: z.string().check(z.maxLength(200)), suffix: z.string().check(z.maxLength(200)) }))
      .check(z.maxLength(MOST_FLAGS)),
  }),
);

/** A place in a story's sources: a passage of a document, a whole document, or an entry of the record. */
export const placeSchema = late(() =>
  z.object({
    pack: z.string().check(z.regex(/^[A-Za-z0-9-]+$/)),
    /** Document id or record id. */
    document: z.string().check(z.regex(/^[A-Za-z0-9-]+$/)),
    start: z.nullable(offset),
    end: z.nullable(offset),
  }),
);
export type Place = z.infer<typeof placeSchema>;
