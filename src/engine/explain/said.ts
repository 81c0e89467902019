import { entityName } from '../../pack/called';
import type { Facet, Reading } from '../../pack/schema';
import { dates, dayText } from '../../text/dates';
import { quantities } from '../../text/numbers';
import type { Candidate } from '../checks/check';
import { excerpt } from './excerpt';
import { type Context, quote, sourceName } from './sources';
import { valueIn } from './value-in';
import type { Figure, PageSaid, Value } from './words';

/** What a candidate's page says, as a clause. */
export function pageClause(candidate: Candidate, facet: Facet | undefined, context: Context): string {
  return context.words.page(pageSaid(candidate, facet, context));
}

/** The same in few words: what the page says, as read. */
export function pageText(candidate: Candidate, context: Context): string {
  const { words } = context;
  const denied = deniedWords(candidate);
  if (denied !== null) return words.denial(denied);
  if (candidate.page === '') return words.nobodyInParticular;
  if (candidate.value?.type !== 'time') return candidate.page;
  const said = words.time(candidate.value.date, candidate.page);
  return said.form === 'words' ? said.words : said.text;
}

function pageSaid(candidate: Candidate, facet: Facet | undefined, { words }: Context): PageSaid {
  const { page, value } = candidate;
  const denied = deniedWords(candidate);
  if (denied !== null) return { form: 'denial', words: excerpt(denied, words.marks) };
  const written = excerpt(page, words.marks);
  if (value?.type === 'time') return words.time(value.date, written);
  if (value?.type === 'quantity' && (facet?.type === 'amount' || facet?.type === 'share'))
    return words.figure({ quantity: value.quantity, before: '', after: '' }, written);
  return { form: 'words', words: written };
}

function deniedWords({ page }: Candidate): string | null {
  return /^not: (.+)$/s.exec(page)?.[1] ?? null;
}

/** What a reading's source says, as a clause: its value where that is plain, else its own words. */
export function sourceClause(reading: Reading, facet: Facet | undefined, context: Context): string {
  const { engine, lang, words } = context;
  const entity = facet?.type === 'role' ? engine.entities.get(reading.value) : undefined;
  if (entity) {
    const name = entityName(entity, lang);
    return words.source(sourceName(reading, context), { form: 'name', name, type: entity.type });
  }
  const value = plainValue(reading, facet, context);
  // Nothing stands in quotation marks that the source does not say.
  if (!value || (value.form === 'words' && !reading.quote.replace(/\s+/g, ' ').includes(value.words)))
    return words.source(sourceName(reading, context), { form: 'words', words: quotation(reading, facet, context) });
  return words.source(sourceName(reading, context, dayText(reading.value, lang)), value);
}

/** The source's own words around the value, in quotation marks. */
export function sourceWords(reading: Reading, facet: Facet | undefined, context: Context): string {
  return quote(quotation(reading, facet, context), context);
}

function quotation(reading: Reading, facet: Facet | undefined, { engine, words }: Context): string {
  return excerpt(reading.quote, words.marks, valueIn(reading, facet, engine));
}

/** A value that is shorter and clearer than the words around it; null for all others. */
function plainValue({ value }: Reading, facet: Facet | undefined, { words }: Context): Value | null {
  switch (facet?.type) {
    case 'time': {
      const [date] = dates(/^\d{4}$/.test(value) ? `in ${value}` : value, 'en', null);
      return words.time(date ?? null, dayText(value, 'en'));
    }
    case 'amount':
    case 'share':
      return words.figure(figureIn(value), value);
    case 'count':
      return words.count(value);
    case 'role':
      return { form: 'words', words: value, isValue: true };
    default:
      return null;
  }
}

function figureIn(value: string): Figure | null {
  const [quantity] = quantities(value, 'en');
  if (!quantity) return null;
  return { quantity, before: value.slice(0, quantity.start).trim(), after: value.slice(quantity.end).trim() };
}
