import { z } from 'zod';
import { PACK_VERSION } from './version';

export { PACK_VERSION };

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'an id is letters, digits and hyphens');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is YYYY-MM-DD');
/** No name or phrase is longer, in code units: a pattern for all names is made of them letter by letter. */
const LONGEST_PHRASE = 300;
/** The languages of `text/language.ts`. */
export const languageCode = z.enum(['en', 'es']);
const phrases = z.array(z.string().min(1).max(LONGEST_PHRASE));

/** Phrases by language; a language that a story does not speak is simply absent. */
export const byLanguage = z.object({ en: phrases.optional(), es: phrases.optional() }).strict();
export type ByLanguage = z.infer<typeof byLanguage>;

/** What something is called in a language whose readers know it by another name than its first. */
export const called = z.object({ en: z.string().min(1).optional(), es: z.string().min(1).optional() }).strict();

export const documentSchema = z
  .object({
    id,
    title: z.string().min(1),
    author: z.string().nullable(),
    publisher: z.string().nullable(),
    published: day.nullable(),
    url: z.string().nullable(),
    /** The language of its text, where that is not the story's first. */
    lang: languageCode.optional(),
    text: z.string().min(1),
    sha256: z.string().length(64),
  })
  .strict();
export type SourceDocument = z.infer<typeof documentSchema>;

export const recordSchema = z
  .object({
    id,
    statement: z.string().min(1),
    citation: z.string().min(1),
    /** Whose it is, in place of what opens the citation. */
    called: called.optional(),
    url: z.string().nullable(),
    published: day.nullable(),
    /** The day from which the entry holds; a page of an earlier day is not held against it. */
    validFrom: day.nullable(),
    /** The last day on which the entry holds. */
    validUntil: day.optional(),
  })
  .strict();
export type RecordEntry = z.infer<typeof recordSchema>;

export const entitySchema = z
  .object({
    id,
    type: z.enum(['person', 'organisation', 'place', 'work', 'event', 'group']),
    gender: z.enum(['m', 'f']).optional(),
    /** A main subject of the story: statements about it that no source carries are `unsourced`. */
    main: z.boolean().optional(),
    names: phrases.min(1),
    /** For readers of a language, with its article where it wants one ("el estudio de …"); else the first name. */
    called: called.optional(),
    /** Descriptions that stand for it ("the mayor"), without an article. */
    epithets: byLanguage.optional(),
    /** Adjectives made from its name ("Chinese"). */
    adjectives: byLanguage.optional(),
    /** Entities that an epithet may be followed by ("the mayor of X"). */
    of: z.array(id).optional(),
    /** Where a place or an event lies: a page that names the larger place is less precise, not wrong. */
    within: z.array(id).optional(),
    /** Who wrote a work; where a person works. Credit to either is credit to the other. */
    by: z.array(id).optional(),
    member: z.array(id).optional(),
  })
  .strict();
export type Entity = z.infer<typeof entitySchema>;

/** How a facet is read from a sentence and compared; one file each in engine/readings. */
export const FACET_TYPES = [
  'time',
  'amount',
  'count',
  'share',
  'scale',
  'role',
  'choice',
  'polarity',
  'speaker',
  'quotation',
] as const;
export type FacetType = (typeof FACET_TYPES)[number];

export const facetSchema = z
  .object({
    type: z.enum(FACET_TYPES),
    /** Concepts that a value must stand near to be this facet's. */
    near: z.array(id).optional(),
    /** amount: what is measured. */
    unit: z.enum(['money', 'length', 'mass', 'percent', 'number']).optional(),
    /** scale: which built-in scale; role: which built-in role. */
    scale: z.string().optional(),
    role: z.string().optional(),
    /** scale, role: who is meant to hold it, and what is held. */
    holder: z.array(id).optional(),
    /** scale `ownership`: holders who together hold all of it, so that all in their hands is no more than owned. */
    whole: z.array(id).optional(),
    object: z.array(id).optional(),
    /** role: places in which the value stands, `_` for the value ("led by _"). */
    slots: byLanguage.optional(),
    /** role: which kinds of names can fill it. */
    fillers: z.array(z.enum(['person', 'organisation', 'place', 'work', 'event', 'group'])).optional(),
    /** choice, scale, polarity: the concept that gives each value. */
    values: z.record(z.string(), z.array(id)).optional(),
    /** Readings are shown and compared for agreement only; a difference is not flagged. */
    informative: z.boolean().optional(),
    /** Values that are right although no document states them (a less precise name). */
    accept: z.array(z.string()).optional(),
  })
  .strict();
export type Facet = z.infer<typeof facetSchema>;

export const readingSchema = z
  .object({
    facet: z.string().min(1),
    /** As a person would write it: `over $65 million a year`, `2024-11-16`, `late April`, an entity id, a value's name. */
    value: z.string().min(1),
    /** Document id for a source, record id for the record. */
    from: id,
    basis: z.enum(['sources', 'record']),
    /** Verbatim; the record entry's statement for the record. */
    quote: z.string().min(1),
    start: z.number().int().nonnegative().nullable(),
    end: z.number().int().nonnegative().nullable(),
    /** Whom the document credits: an entity id, `vague` for nobody in particular, null for its own voice. */
    speaker: z.string().nullable(),
    /** Record entries that say otherwise. */
    contestedBy: z.array(id).optional(),
    /** Concepts with which the value is uncontested: they say in which sense it is meant ("in all phases"). */
    settledBy: z.array(id).optional(),
    validFrom: day.nullable().optional(),
    /** The last day on which it holds: the entry's own, or the one before a later entry takes its place. */
    validUntil: day.optional(),
  })
  .strict();
export type Reading = z.infer<typeof readingSchema>;

export const claimSchema = z
  .object({
    id,
    statement: z.string().min(1),
    topic: z.string().min(1),
    /**
     * `required`: somebody's words, so a flat telling is `unattributed`; `unnamed`: it cites a group that no
     * source names, so citing it is `vague-source`; `none`: may stand in the page's own voice.
     */
    attribution: z.enum(['none', 'required', 'unnamed']),
    /** What the claim is about: these are in mind after a sentence that states it. */
    about: z.array(id),
    /** Patterns (see engine/pattern): any one that is found means that the sentence states the claim. */
    recognise: z.array(z.string().min(1)).min(1),
    /** Patterns sure enough only to show the claim as related. */
    related: z.array(z.string().min(1)).optional(),
    facets: z.record(z.string(), facetSchema),
    /** The words themselves, where the claim is what somebody said; translations in other languages. */
    quotations: byLanguage.optional(),
    /** Recognises a paraphrase of the quotation, to see whether it is turned round. */
    paraphrase: z.array(z.string().min(1)).optional(),
    /** None for background: what needs no source, and is not `unsourced`. */
    readings: z.array(readingSchema),
  })
  .strict();
export type Claim = z.infer<typeof claimSchema>;

export const signatureSchema = z
  .object({
    pack: id,
    features: z.array(z.object({ id, names: phrases.min(1) }).strict()).min(1),
    combos: z
      .array(
        z
          .object({
            all: z.array(z.object({ feature: id, min: z.number().int().positive() }).strict()).min(1),
            opening: z.literal(true).optional(),
          })
          .strict(),
      )
      .min(1),
  })
  .strict();

export const packSchema = z
  .object({
    version: z.literal(PACK_VERSION),
    id,
    title: z.string().min(1),
    called: called.optional(),
    release: z.string().min(1),
    languages: z.array(languageCode).min(1),
    documents: z.array(documentSchema).min(1),
    record: z.array(recordSchema),
    signature: signatureSchema,
    entities: z.array(entitySchema).min(1),
    concepts: z.record(id, byLanguage),
    claims: z.array(claimSchema).min(1),
  })
  .strict();
export type Pack = z.infer<typeof packSchema>;
