import { z } from 'zod';
import { byLanguage, called, claimSchema, entitySchema, facetSchema, languageCode } from './schema';

/** What a person writes: the files of a story folder, before compilation. YAML gives dates and numbers as text here. */
const text = z
  .union([z.string(), z.number(), z.date()])
  .transform((v) => (v instanceof Date ? v.toISOString().slice(0, 10) : String(v)));
const id = text.pipe(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'an id is letters, digits and hyphens'));
const day = text.pipe(
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is YYYY-MM-DD')
    .refine((d) => !Number.isNaN(Date.parse(d)) && new Date(d).toISOString().startsWith(d), 'there is no such day'),
);

/** How often each feature of the signature is named at least. */
const combo = z.record(z.string(), z.number().int().positive());

export const storyFile = z
  .object({
    id,
    title: z.string().min(1),
    called: called.optional(),
    release: text,
    languages: z.array(languageCode).min(1),
    documents: z
      .array(
        z
          .object({
            id,
            file: z.string().min(1),
            title: z.string().min(1),
            author: z.string().optional(),
            publisher: z.string().optional(),
            published: day.optional(),
            url: z.string().optional(),
            /** Else it is told by its text. */
            lang: languageCode.optional(),
          })
          .strict(),
      )
      .min(1),
    signature: z
      .object({
        features: z.record(z.string(), z.array(text).min(1)),
        combos: z.array(combo).min(1),
        opening: z.array(combo).optional(),
      })
      .strict(),
    entities: z.array(entitySchema).min(1),
    concepts: z.record(z.string(), byLanguage.extend({ wordnet: z.array(z.string()).optional() }).strict()),
  })
  .strict();
export type StoryFile = z.infer<typeof storyFile>;

export const storyReading = z
  .object({
    facet: z.string(),
    value: text,
    from: id,
    quote: z.string().min(1),
    speaker: z.string().optional(),
    contestedBy: z.array(id).optional(),
    /** Why the value is right although the extractors read the quotation otherwise. */
    override: z.string().min(1).optional(),
    /** Why the claim need not be recognised in the sentence that the quotation stands in. */
    unrecognised: z.string().min(1).optional(),
  })
  .strict();
export type StoryReading = z.infer<typeof storyReading>;

export const claimsFile = z
  .array(
    claimSchema
      .omit({ readings: true, attribution: true })
      .extend({
        attribution: claimSchema.shape.attribution.default('none'),
        facets: z.record(z.string(), facetSchema).default({}),
        readings: z.array(storyReading).default([]),
      })
      .strict(),
  )
  .min(1);
export type ClaimsFile = z.infer<typeof claimsFile>;

export const recordFile = z.array(
  z
    .object({
      id,
      statement: z.string().min(1),
      citation: z.string().min(1),
      called: called.optional(),
      url: z.string().optional(),
      published: day.optional(),
      validFrom: day.optional(),
      validUntil: day.optional(),
      readings: z.array(
        z
          .object({
            claim: id,
            facet: z.string(),
            value: text,
            contestedBy: z.array(id).optional(),
            settledBy: z.array(id).optional(),
          })
          .strict(),
      ),
    })
    .strict(),
);
export type RecordFile = z.infer<typeof recordFile>;
