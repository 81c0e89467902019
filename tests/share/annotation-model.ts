import jsonld from 'jsonld';
import { z } from 'zod';
import { NAMESPACE } from '../../src/share/jsonld/terms';
import { read } from '../tree';

/*
 * The MUSTs of the Web Annotation Data Model for what we write, section by section:
 * https://www.w3.org/TR/annotation-model/ (W3C Recommendation of 23 February 2017).
 */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i);
/** 3.3.1: xsd:dateTime with the UTC timezone expressed as "Z". */
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
const purpose = z.enum([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'reviewing',
  'tagging',
]);

/** 3.3.2 Agents. */
const agent = z.object({ type: z.enum(['Person', 'Organization', 'Software']), name: z.string() });
/** 4.2.4 and 4.2.5: exactly one exact; exactly one start and end, non-negative. */
const quote = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});
const position = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
const selector = z.union([quote, position]);
/** 3.2.2 External resources: exactly one IRI; format and language as registered. */
const external = z.object({
  id: iri,
  type: z.literal('Text').optional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional(),
});
/** 4: exactly one source; a specific resource has 0 or more selectors and purposes. */
const specific = z.object({
  type: z.literal('SpecificResource'),
  source: z.union([iri, external]),
  purpose: purpose.optional(),
  selector: z.union([selector, z.array(selector).min(1)]).optional(),
});
/** 3.2.4: exactly one value, a string. */
const textual = z.object({
  type: z.literal('TextualBody'),
  value: z.string(),
  format: z
    .string()
    .regex(/^[a-z]+\/[a-z+-]+$/)
    .optional(),
  purpose: purpose.optional(),
});
/** 3.1: exactly one IRI, one or more targets, the class Annotation. */
const annotation = z.object({
  id: iri,
  type: z.literal('Annotation'),
  motivation: purpose,
  creator: agent.optional(),
  generator: agent,
  created: moment,
  modified: moment,
  target: specific,
  body: z.array(z.union([textual, specific])),
});
/** 5: a collection has one IRI, its page one or more items. */
const collection = z.object({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/anno.jsonld'), z.object({ crossread: z.literal(NAMESPACE) })]),
  id: iri,
  type: z.literal('AnnotationCollection'),
  total: z.int().nonnegative(),
  first: z
    .object({ id: iri, type: z.literal('AnnotationPage'), startIndex: z.literal(0), items: z.array(annotation).min(1) })
    .optional(),
});

const context = JSON.parse(read('tests/share/anno.jsonld')) as object;

/** Holds the file against the model, then expands it with the context: no term may be one that neither defines. */
export async function annotationProblems(output: string): Promise<string[]> {
  const file = JSON.parse(output) as { total: number; first?: { items: unknown[] } };
  const parsed = collection.safeParse(file);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (file.total !== (file.first?.items.length ?? 0)) return ['total is not the number of items'];
  const expanded = await jsonld.expand(file as object, {
    documentLoader: async (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asks for ${url}`);
      return { contextUrl: null, documentUrl: url, document: context };
    },
  });
  return [...unknownKeys(file), ...relative(expanded)];
}

const TERMS = new Set(Object.keys((context as { '@context': object })['@context']));

/** A key that is no term is dropped by whoever expands it: nothing of ours may be lost that way. */
function unknownKeys(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownKeys);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === '@context') return [];
    return [
      ...(TERMS.has(key) || /^(crossread|dcterms):\w+$/.test(key) ? [] : [`${key} is no term`]),
      ...unknownKeys(inner),
    ];
  });
}

/** After expansion every name is whole: an IRI that stayed relative means nothing to anybody else. */
function relative(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(relative);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const names = key === '@id' || key === '@type' ? [inner].flat() : key.startsWith('@') ? [] : [key];
    const bad = names.filter((name) => !/^[a-z][a-z0-9+.-]*:/i.test(String(name)));
    return [...bad.map((name) => `${name} is no IRI`), ...relative(inner)];
  });
}
