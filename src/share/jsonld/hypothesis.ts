import { at, isObject, type Loose, listOf, textAt } from '../import/value';

/**
 * An annotation as Hypothesis exports it (https://h.readthedocs.io/en/latest/api-reference/), in the terms of the Web
 * Annotation Data Model; anything else as it is.
 */
export function fromHypothesis(value: Loose): Loose {
  if (at(value, 'type') !== undefined || textAt(value, 'uri') === undefined || !Array.isArray(at(value, 'target')))
    return value;
  const id = textAt(value, 'id');
  const title = textAt(at(value, 'document'), 'title');
  return {
    type: 'Annotation',
    ...(id && { id: `https://hypothes.is/a/${id}` }),
    created: at(value, 'created'),
    modified: at(value, 'updated'),
    creator: textAt(at(value, 'user_info'), 'display_name') ?? at(value, 'user'),
    target: listOf(at(value, 'target')).map((target) => ({
      source: { id: textAt(target, 'source') ?? at(value, 'uri'), 'dcterms:title': title ?? '' },
      selector: at(target, 'selector'),
    })),
    body: [
      ...(textAt(value, 'text') ? [{ type: 'TextualBody', value: textAt(value, 'text') }] : []),
      ...listOf(at(value, 'tags')).map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
    ],
  };
}

/** The annotations of a file, whichever of the usual ways it lists them in; null where it lists none. */
export function itemsOf(file: Loose): Loose[] | null {
  if (Array.isArray(file)) return file.flatMap((one) => (isList(one) ? (itemsOf(one) ?? [one]) : [one]));
  if (!isObject(file)) return null;
  if (isList(file)) {
    const items = at(file, 'items') ?? at(file, 'annotations') ?? at(file, '@graph') ?? at(file, 'rows');
    if (items !== undefined) return listOf(items);
    const first = at(file, 'first');
    return first === undefined ? (at(file, 'total') === 0 ? [] : null) : listOf(at(first, 'items'));
  }
  return at(file, 'target') === undefined && at(file, 'type') === undefined ? null : [file];
}

function isList(value: Loose): boolean {
  return ['items', 'annotations', '@graph', 'rows', 'first', 'total'].some((key) => at(value, key) !== undefined);
}
