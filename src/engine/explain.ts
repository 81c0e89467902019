import type { Facet, Reading } from '../pack/schema';
import type { Span } from '../text/span';
import type { Candidate } from './checks/check';
import type { Engine } from './engine';
import { speakerName } from './evidence';
import { excerpt } from './excerpt';
import { plainDay, valueIn } from './value-words';

/** The longest that a title is given: the card below has it whole. */
const TITLE = 60;
/** Facets whose readings are plain values, shorter and clearer than the words around them. */
const VALUES: readonly Facet['type'][] = ['time', 'amount', 'count', 'share', 'role'];
/** Of these the page's own value, too, is in plain words and needs no quotation marks. */
const PLAIN: readonly Facet['type'][] = ['time', 'amount', 'share'];

/** A date in a citation, as exact as it is: `4 May 2024`, `May 2024`, `2024`. */
const DATE = /(?:(?:\d{1,2} )?\p{Lu}\p{Ll}{2,8} )?\b(?:19|20)\d\d\b/u;

/** One or two plain sentences: what the page says, and what the sources or the record say. Never a verdict. */
export function explain(candidate: Candidate, engine: Engine): string {
  switch (candidate.kind) {
    case 'contradicted':
      return contradicted(candidate, engine);
    case 'misattributed':
      return misattributed(candidate, engine);
    case 'misquoted':
      return misquoted(candidate, engine);
    case 'framing':
      return framing(candidate, engine);
    case 'disputed':
      return disputed(candidate, engine);
    case 'unattributed':
      return unattributed(candidate, engine);
    case 'vague-source':
      return vagueSource(candidate, engine);
    default:
      return 'None of the story’s sources says this, and the page does not say where it comes from.';
  }
}

function contradicted(candidate: Candidate, engine: Engine): string {
  const [first] = candidate.readings;
  const denied = /^not: (.+)$/s.exec(candidate.page)?.[1];
  const page = denied ? `denies “${excerpt(denied)}”` : `says ${pageWords(candidate, engine)}`;
  return `The page ${page}; ${first ? held(first, candidate, engine) : 'the sources have nothing of the kind'}.`;
}

function framing(candidate: Candidate, engine: Engine): string {
  const [first] = candidate.readings;
  if (candidate.said) {
    const where = first ? ` in ${nameOf(first, engine)}` : '';
    return `The page words it as “${excerpt(candidate.page)}”; the words${where} are “${excerpt(candidate.said)}”.`;
  }
  const careful = first ? `${nameOf(first, engine)} puts it more carefully: ${quoted(first, candidate, engine)}` : '';
  return `The page says ${pageWords(candidate, engine)}; ${careful || 'the sources put it more carefully'}.`;
}

/** Both sides: the first reading, and the first that gives another value. */
function disputed(candidate: Candidate, engine: Engine): string {
  const [first] = candidate.readings;
  const second = candidate.readings.find((r) => first && r.value !== first.value && r.from !== first.from);
  const sides = [first, second].flatMap((reading) => (reading ? [held(reading, candidate, engine)] : []));
  return `The page says ${pageWords(candidate, engine)} and leaves it at that; ${sides.join(', but ')}.`;
}

function misattributed(candidate: Candidate, engine: Engine): string {
  const credited = candidate.credited || 'somebody else';
  const [first] = candidate.readings.filter(namesSomebody);
  if (!first) return `The page credits these words to ${credited}; the sources name nobody who said them.`;
  const same = candidate.readings.filter((r) => namesSomebody(r) && r.from === first.from);
  const speakers = [...new Set(same.map((r) => speaker(r, engine)))].join(' and ');
  return `The page credits these words to ${credited}; ${nameOf(first, engine)} credits ${speakers}.`;
}

function misquoted(candidate: Candidate, engine: Engine): string {
  const said = candidate.said ?? '';
  const [first] = candidate.readings;
  const [onPage, inSource] = difference(candidate.page, said);
  const where = first ? nameOf(first, engine) : 'the sources';
  return `The page puts “${excerpt(candidate.page, onPage)}” in quotation marks; the words in ${where} are “${excerpt(said, inSource)}”.`;
}

function unattributed(candidate: Candidate, engine: Engine): string {
  const flat = 'The page tells this in its own voice; ';
  const named = candidate.readings.find(namesSomebody);
  if (named) return `${flat}${nameOf(named, engine)} credits it to ${speaker(named, engine)}.`;
  const [first, ...others] = candidate.readings;
  if (!first) return `${flat}no source names anybody for it.`;
  return others.some((other) => other.from !== first.from)
    ? `${flat}the sources that say so credit nobody by name.`
    : `${flat}only ${nameOf(first, engine)} says so, and it names nobody.`;
}

function vagueSource(candidate: Candidate, engine: Engine): string {
  const credit = candidate.credited
    ? `The page credits this only to “${excerpt(candidate.credited)}”`
    : 'The page credits this to nobody in particular';
  const named = candidate.readings.find(namesSomebody);
  return named
    ? `${credit}; ${nameOf(named, engine)} names ${speaker(named, engine)}.`
    : `${credit}; no source names who said it.`;
}

/** "the record (…) has 19 June 2025", "“A title” (…) says “…”". */
function held(reading: Reading, candidate: Candidate, engine: Engine): string {
  const type = facetOf(candidate, engine)?.type;
  const entity = engine.entities.get(reading.value);
  const value = entity ? entity.names[0] : plainDay(reading.value);
  if (type === undefined || !VALUES.includes(type) || value === undefined)
    return `${nameOf(reading, engine)} says ${quoted(reading, candidate, engine)}`;
  // "Last month" is the document's own wording; a date or a sum is what it comes to.
  const said = /\d/.test(value) || entity ? value : `“${value}”`;
  const has = entity && entity.type !== 'place' ? 'names' : 'has';
  return `${nameOf(reading, engine, said)} ${has} ${said}`;
}

function quoted(reading: Reading, candidate: Candidate, engine: Engine): string {
  return `“${excerpt(reading.quote, valueIn(reading, facetOf(candidate, engine), engine))}”`;
}

function pageWords(candidate: Candidate, engine: Engine): string {
  const type = facetOf(candidate, engine)?.type;
  const words = excerpt(candidate.page);
  return type !== undefined && PLAIN.includes(type) && /\d/.test(words) ? words : `“${words}”`;
}

/** A document by its title and date; an entry of the record by whoever published it. A date that is `said` is not said twice. */
function nameOf(reading: Reading, engine: Engine, said?: string): string {
  const document = engine.pack.documents.find((d) => d.id === reading.from);
  if (document) return `“${shortTitle(document.title)}” (${plainDay(document.published ?? 'undated')})`;
  const entry = engine.pack.record.find((r) => r.id === reading.from);
  if (!entry) return 'the record';
  const [publisher = ''] = entry.citation.split(/[,;(]/);
  const date = plainDay(entry.published ?? DATE.exec(entry.citation)?.[0] ?? '');
  const isDated = date === '' || date === said || /\b(?:19|20)\d\d\b/.test(publisher);
  return `the record (${publisher.trim()}${isDated ? '' : `, ${date}`})`;
}

/** What stands before a colon or a dash says which document it is; else the title, cut at a word. */
function shortTitle(title: string): string {
  const [head = ''] = title.split(/:\s|\s[–—|]\s/);
  return excerpt(head.split(' ').length > 2 ? head : title, null, TITLE);
}

function speaker(reading: Reading, engine: Engine): string {
  const name = speakerName(reading.value, engine) ?? reading.value;
  // "Greenmere study" is a description, "Ada Fenwick" a name.
  const isDescribed = engine.entities.get(reading.value)?.type === 'work' && /\s\p{Ll}+$/u.test(name);
  return isDescribed && !/^the\s/i.test(name) ? `the ${name}` : name;
}

function namesSomebody({ value }: Reading): boolean {
  return value !== 'vague' && value !== 'none';
}

function facetOf(candidate: Candidate, engine: Engine): Facet | undefined {
  const claim = engine.claims.find(({ id }) => id === candidate.claim);
  return candidate.facet === null ? undefined : claim?.facets[candidate.facet];
}

/** Where the two first differ, word by word. */
function difference(page: string, said: string): [Span, Span] {
  const plain = (word: string | undefined) => word?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [ours, theirs] = [page.split(' '), said.split(' ')];
  const shift = Math.max(
    0,
    theirs.findIndex((word) => plain(word) === plain(ours[0])),
  );
  let same = 0;
  while (same < ours.length && plain(ours[same]) === plain(theirs[shift + same])) same++;
  const at = (list: string[], count: number): Span => {
    const start = list.slice(0, count).join(' ').length;
    return { start, end: start };
  };
  return [at(ours, same), at(theirs, shift + same)];
}
