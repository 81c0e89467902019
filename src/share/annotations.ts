import { isAnything, type ShareFormat } from './format';
import { CONTEXT, collectionIri } from './jsonld/terms';
import { annotationJson, flagJson } from './jsonld/write';

/**
 * A collection of the Web Annotation Data Model, as JSON-LD: https://www.w3.org/TR/annotation-model/. What a person wrote
 * comes in again without loss; a flag comes in as a draft that nobody has rated.
 */
export const annotations: ShareFormat = {
  id: 'annotations',
  extension: 'jsonld',
  mime: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  fits: isAnything,
  write(shared, { words }) {
    const meaning = `${words.meaning} ${words.answer}`;
    const items = shared.flatMap((one) => [
      ...one.flags.map((flag) => flagJson(flag, one, meaning)),
      ...one.annotations.map(annotationJson),
    ]);
    const id = collectionIri(shared[0]?.moment ?? '');
    const collection = {
      '@context': CONTEXT,
      id,
      type: 'AnnotationCollection',
      label: words.title,
      total: items.length,
      // A page of the model holds at least one annotation.
      ...(items.length > 0 && { first: { id: `${id}:1`, type: 'AnnotationPage', startIndex: 0, items } }),
    };
    return `${JSON.stringify(collection, null, 2)}\n`;
  },
};
