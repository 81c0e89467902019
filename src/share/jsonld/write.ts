import type { Annotation, EvidenceLink } from '../../notes/annotation';
import { draftOf } from '../draft';
import type { Shared, SharedFlag } from '../model';
import { annotationIri, documentIri, iri, NAMESPACE, textIri } from './terms';

type Json = string | number | null | Json[] | { [key: string]: Json | undefined };
export type JsonObject = { [key: string]: Json | undefined };

const GENERATOR: JsonObject = { type: 'Software', name: 'Crossread' };

/** An annotation of the Web Annotation Data Model; what that has no term for is in terms of our own. */
export function annotationJson(annotation: Annotation): JsonObject {
  const { rating, note, evidence, tags, status, flag, author, created, modified } = annotation;
  return {
    id: annotationIri(annotation.id),
    type: 'Annotation',
    motivation: rating ? 'assessing' : 'commenting',
    ...(author && { creator: { type: 'Person', name: author } }),
    generator: GENERATOR,
    created,
    modified,
    target: targetJson(annotation),
    body: [
      ...(rating ? [ratingJson(rating)] : []),
      ...(note ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note }] : []),
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
      ...evidence.map(evidenceJson),
    ],
    'crossread:status': status,
    ...(flag && {
      'crossread:flag': {
        'crossread:kind': flag.kind,
        ...(flag.claim !== null && { 'crossread:claim': flag.claim }),
        ...(flag.facet !== null && { 'crossread:facet': flag.facet }),
        'crossread:explanation': flag.explanation,
        ...editionJson(flag.edition),
      },
    }),
  };
}

/** A flag: what a program noticed, described and linked, and rated by nobody. */
export function flagJson(flag: SharedFlag, shared: Shared, meaning: string): JsonObject {
  const source = shared.page.url ?? textIri(shared.check?.sha256 ?? '');
  const draft = draftOf(flag, shared, source);
  const json = annotationJson(draft);
  return {
    ...json,
    motivation: 'highlighting',
    creator: GENERATOR,
    body: [
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: flag.explanation },
      { type: 'SpecificResource', purpose: 'classifying', source: `${NAMESPACE}${flag.kind}` },
      ...flag.evidence.map((evidence, index) => {
        const link = draft.evidence[index];
        return { ...(link && evidenceJson(link)), ...(evidence.url && { 'crossread:publishedAt': iri(evidence.url) }) };
      }),
    ],
    'crossread:checkedText': textIri(shared.check?.sha256 ?? ''),
    'crossread:meaning': meaning,
  };
}

function targetJson({ page, target }: Annotation): JsonObject {
  const { quote, position, sentence } = target;
  const { exact, prefix, suffix } = quote;
  const quoteJson = { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  return {
    type: 'SpecificResource',
    source: {
      ...addressJson(page.url),
      type: 'Text',
      ...(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(page.lang) && { language: page.lang }),
      'crossread:lang': page.lang,
      'dcterms:title': page.title,
      ...(page.published !== null && { 'dcterms:issued': page.published }),
    },
    selector: position ? [quoteJson, { type: 'TextPositionSelector', ...position }] : quoteJson,
    'crossread:sentence': sentence,
  };
}

function ratingJson(rating: string): JsonObject {
  return { type: 'SpecificResource', purpose: 'classifying', source: `${NAMESPACE}rating-${rating}` };
}

function evidenceJson(link: EvidenceLink): JsonObject {
  const linking = { type: 'SpecificResource', purpose: 'linking' };
  if (link.type === 'web') {
    return { ...linking, source: { ...addressJson(link.url), 'dcterms:title': link.title } };
  }
  const name = link.type === 'passage' ? link.document : link.entry;
  const source = { id: documentIri(link.edition.pack, link.edition.version, name) };
  if (link.type === 'record') {
    return {
      ...linking,
      source: { ...source, 'dcterms:bibliographicCitation': link.citation },
      'crossread:entry': link.entry,
      ...editionJson(link.edition),
    };
  }
  const { start, end } = link;
  const exact = { type: 'TextQuoteSelector', exact: link.quote };
  const isWhole = start !== null && end !== null;
  return {
    ...linking,
    source: { ...source, 'dcterms:title': link.title },
    selector: isWhole ? [exact, { type: 'TextPositionSelector', start, end }] : exact,
    ...(!isWhole && start !== null && { 'crossread:start': start }),
    ...(!isWhole && end !== null && { 'crossread:end': end }),
    'crossread:document': link.document,
    ...editionJson(link.edition),
  };
}

function editionJson({ pack, title, version }: { pack: string; title: string; version: string }): JsonObject {
  return { 'crossread:pack': pack, 'crossread:packTitle': title, 'crossread:edition': version };
}

/** An address as an IRI, and as it was where the two differ. */
function addressJson(url: string): JsonObject {
  const id = iri(url);
  return { id, ...(id !== url && { 'crossread:address': url }) };
}
