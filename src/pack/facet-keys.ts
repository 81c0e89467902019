import type { Facet, FacetType } from './schema';

type Key = Exclude<keyof Facet, 'type'>;

/** What each type of facet reads of what may be written beside it; any may be `informative`. */
const KEYS: Readonly<Record<FacetType, readonly Key[]>> = {
  time: ['near'],
  amount: ['near', 'unit'],
  count: ['near'],
  share: ['holder'],
  scale: ['scale', 'values', 'holder', 'object', 'whole'],
  role: ['role', 'slots', 'fillers', 'near', 'object', 'accept'],
  choice: ['values'],
  polarity: ['values', 'holder'],
  speaker: [],
  quotation: [],
};

/** What is written beside a facet and means nothing to its type, each with what can be done about it. */
export function idleKeys(facet: Facet): { key: Key; remedy: string }[] {
  const own = KEYS[facet.type];
  return keysOf(facet)
    .filter((key) => key !== 'informative' && !own.includes(key))
    .map((key) => ({ key, remedy: remedyFor(key, facet.type) }));
}

function keysOf({ type, ...rest }: Facet): Key[] {
  return Object.keys(rest) as Key[];
}

function remedyFor(key: Key, type: FacetType): string {
  const instead = key === 'accept' ? '; what is right besides is another reading, of a document or of the record' : '';
  const takers = Object.entries(KEYS).flatMap(([taker, keys]) => (keys.includes(key) ? [`"${taker}"`] : []));
  const taken = KEYS[type].length > 0 ? `"${type}" takes ${KEYS[type].join(', ')}` : `"${type}" takes nothing`;
  return `drop it${instead}: ${taken}, and only ${takers.join(', ')} ${takers.length > 1 ? 'take' : 'takes'} "${key}"`;
}
