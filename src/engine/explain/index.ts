import { entityName } from '../../pack/called';
import type { Facet, Reading } from '../../pack/schema';
import type { LanguageCode } from '../../text/language';
import type { Candidate } from '../checks/check';
import type { Engine } from '../engine';
import { difference } from './difference';
import { excerpt } from './excerpt';
import { pageClause, pageText, sourceClause, sourceWords } from './said';
import { type Context, quote, sourceName, speakerOf } from './sources';
import { type Credit, explanationWords, type Origin } from './words';

/** What a flag says in words of its own: safe to show as text, the quotations in it in their own language. */
export interface Explanation {
  /** What the page says, as read. */
  page: string;
  /** One or two plain sentences: what the page says, and what the sources or the record say. Never a verdict. */
  explanation: string;
}

export function explain(candidate: Candidate, engine: Engine, lang: LanguageCode): Explanation {
  const context: Context = { engine, lang, words: explanationWords(lang) };
  return { page: pageText(candidate, context), explanation: sentences(candidate, context) };
}

function sentences(candidate: Candidate, context: Context): string {
  const { words } = context;
  switch (candidate.kind) {
    case 'contradicted':
      return words.contradicted(
        pageClause(candidate, facetOf(candidate, context), context),
        contradiction(candidate, context),
      );
    case 'misattributed':
      return words.misattributed(creditedBy(candidate, context), rightCredit(candidate, context));
    case 'misquoted':
      return misquoted(candidate, context);
    case 'framing':
      return framing(candidate, context);
    case 'disputed':
      return words.disputed(pageClause(candidate, facetOf(candidate, context), context), bothSides(candidate, context));
    case 'unattributed':
      return words.unattributed(originOf(candidate, context));
    case 'vague-source':
      return vagueSource(candidate, context);
    case 'unsourced':
      return words.unsourced;
  }
}

function contradiction(candidate: Candidate, context: Context): string | null {
  const [first] = candidate.readings;
  return first ? sourceClause(first, facetOf(candidate, context), context) : null;
}

function framing(candidate: Candidate, context: Context): string {
  const { words } = context;
  const [first] = candidate.readings;
  const where = first ? sourceName(first, context) : null;
  if (candidate.said) {
    const [page, said] = [candidate.page, candidate.said].map((text) => quote(excerpt(text, words.marks), context));
    return words.reworded(page ?? '', said ?? '', where);
  }
  const quoted = first ? sourceWords(first, facetOf(candidate, context), context) : null;
  return words.careful(pageClause(candidate, facetOf(candidate, context), context), where, quoted);
}

/** The first reading, and the first that gives another value. */
function bothSides(candidate: Candidate, context: Context): string[] {
  const [first] = candidate.readings;
  const second = candidate.readings.find((r) => first && r.value !== first.value && r.from !== first.from);
  return [first, second].flatMap((reading) =>
    reading ? [sourceClause(reading, facetOf(candidate, context), context)] : [],
  );
}

function creditedBy({ credited, creditedEntity }: Candidate, { engine, lang }: Context): string | null {
  const entity = creditedEntity === undefined ? undefined : engine.entities.get(creditedEntity);
  return (entity && entityName(entity, lang)) || credited || null;
}

/** The first source that names somebody, with everybody whom it names. */
function rightCredit({ readings }: Candidate, context: Context): Credit | null {
  const named = readings.filter(namesSomebody);
  const [first] = named;
  if (!first) return null;
  const same = named.filter((r) => r.from === first.from);
  return { where: sourceName(first, context), speakers: [...new Set(same.map((r) => speakerOf(r, context)))] };
}

function misquoted({ page, said = '', readings }: Candidate, context: Context): string {
  const { words } = context;
  const [first] = readings;
  const [onPage, inSource] = difference(page, said);
  return words.misquoted(
    quote(excerpt(page, words.marks, onPage), context),
    quote(excerpt(said, words.marks, inSource), context),
    first ? sourceName(first, context) : null,
  );
}

function originOf({ readings }: Candidate, context: Context): Origin {
  const named = firstCredit(readings, context);
  if (named) return named;
  const [first, ...others] = readings;
  if (!first) return 'nobody';
  return others.some((other) => other.from !== first.from) ? 'nobody by name' : { onlyIn: sourceName(first, context) };
}

function vagueSource({ credited, readings }: Candidate, context: Context): string {
  const { words } = context;
  const quoted = credited ? quote(excerpt(credited, words.marks), context) : null;
  return words.vagueSource(quoted, firstCredit(readings, context));
}

function firstCredit(readings: readonly Reading[], context: Context): Credit | null {
  const named = readings.find(namesSomebody);
  return named ? { where: sourceName(named, context), speakers: [speakerOf(named, context)] } : null;
}

function namesSomebody({ value }: Reading): boolean {
  return value !== 'vague' && value !== 'none';
}

function facetOf(candidate: Candidate, { engine }: Context): Facet | undefined {
  const claim = engine.claim(candidate.claim);
  return candidate.facet === null ? undefined : claim?.facets[candidate.facet];
}
