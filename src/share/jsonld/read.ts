import { LIMITS } from '../../notes/annotation';
import { accept, type Read } from '../import/accept';
import { problem } from '../import/problem';
import { at, iriOf, isOf, type Loose, listOf, shown, textAt } from '../import/value';
import { bodiesOf, editionOf, titleOf } from './bodies';
import { idOf } from './terms';

/**
 * Reads one annotation of the Web Annotation Data Model: one of ours as it was, any other as far as it fits. What would
 * be lost of another's words is refused; its surroundings of the quotation may be cut, which only help to find it.
 * @param item its place in the file, from 1
 * @param now for an annotation that does not say when it was made
 */
export function readAnnotation(value: Loose, item: number, now: string): Read {
  if (!isOf(value, 'Annotation')) return refuse('not-an-annotation', item, shown(at(value, 'type') ?? value));
  const targets = listOf(at(value, 'target'));
  const [target] = targets;
  if (target === undefined) return refuse('no-target', item, '', 'target');
  if (targets.length > 1) return refuse('several-targets', item, '', 'target');
  const source = at(target, 'source') ?? target;
  const address = textAt(source, 'crossread:address') ?? iriOf(source) ?? '';
  if (!/^https?:\/\//i.test(address)) return refuse('no-address', item, address, 'target.source');
  const selectors = selectorsOf(target);
  const quote = selectors.find((selector) => isOf(selector, 'TextQuoteSelector'));
  const exact = textAt(quote, 'exact');
  if (!exact) return refuse('no-quote', item, '', 'target.selector');

  const bodies = bodiesOf(value);
  const [badBody] = bodies.refused;
  if (badBody !== undefined)
    return refuse('bad-value', item, shown(listOf(at(value, 'body'))[badBody]), `body.${badBody}`);
  const isOurs = at(value, 'crossread:status') !== undefined;
  const modified = momentOf(at(value, 'modified') ?? at(value, 'created') ?? now, isOurs);
  const created = momentOf(at(value, 'created') ?? at(value, 'modified') ?? now, isOurs);
  if (!created || !modified) return refuse('bad-moment', item, shown(at(value, 'created') ?? at(value, 'modified')));
  const position = selectors.find((selector) => isOf(selector, 'TextPositionSelector'));
  return accept(
    {
      id: idOf(iriOf(value) ?? `${address} ${exact} ${created}`),
      page: {
        url: isOurs ? address : address.replace(/#.*$/s, ''),
        title: titleOf(source) || titleOf(value),
        published: textAt(source, 'dcterms:issued') ?? null,
        lang: textAt(source, 'crossread:lang', 'language') ?? '',
      },
      target: {
        quote: {
          exact,
          prefix: surroundings(textAt(quote, 'prefix'), isOurs, -LIMITS.context),
          suffix: surroundings(textAt(quote, 'suffix'), isOurs, 0, LIMITS.context),
        },
        position: position === undefined ? null : { start: at(position, 'start'), end: at(position, 'end') },
        sentence: textAt(target, 'crossread:sentence') ?? exact,
      },
      rating: bodies.rating,
      note: bodies.notes.join('\n\n'),
      evidence: bodies.evidence,
      tags: isOurs ? bodies.tags : [...new Set(bodies.tags)],
      status: at(value, 'crossread:status') ?? 'draft',
      flag: flagOf(at(value, 'crossread:flag')),
      author: authorOf(at(value, 'creator')),
      created,
      modified,
    },
    item,
  );
}

function refuse(code: Parameters<typeof problem>[0], item: number, detail = '', path = ''): Read {
  return { problems: [problem(code, detail, item, path)] };
}

/** The selectors, and those by which they are refined; a few steps, however deep the file goes. */
function selectorsOf(target: Loose): Loose[] {
  const found: Loose[] = [];
  let level = listOf(at(target, 'selector'));
  for (let depth = 0; depth < 4 && level.length > 0; depth++) {
    found.push(...level);
    level = level.flatMap((selector) => [
      ...listOf(at(selector, 'refinedBy')),
      ...(isOf(selector, 'Choice') ? listOf(at(selector, 'items')) : []),
    ]);
  }
  return found;
}

/** A moment as it stands in ours; any other in UTC, to the millisecond. */
function momentOf(value: Loose, isOurs: boolean): string | null {
  if (typeof value !== 'string' || isOurs) return typeof value === 'string' ? value : null;
  const time = /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function surroundings(text: string | undefined, isOurs: boolean, from: number, to?: number): string {
  return isOurs ? (text ?? '') : (text ?? '').slice(from, to);
}

/** The name; of an account (`acct:ann@example.org`) what stands before the host. A program is nobody. */
function authorOf(value: Loose): string {
  const [creator] = listOf(value);
  if (isOf(creator, 'Software')) return '';
  const name = textAt(creator, 'name', 'nickname', 'foaf:name') ?? iriOf(creator) ?? '';
  return name.replace(/^acct:([^@]+)@.*$/s, '$1');
}

function flagOf(value: Loose): Record<string, unknown> | null {
  if (value === undefined || value === null) return null;
  return {
    edition: editionOf(value),
    kind: at(value, 'crossread:kind'),
    claim: at(value, 'crossread:claim') ?? null,
    facet: at(value, 'crossread:facet') ?? null,
    explanation: at(value, 'crossread:explanation'),
  };
}
