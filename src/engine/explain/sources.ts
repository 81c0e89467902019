import { entityName } from '../../pack/called';
import type { Reading } from '../../pack/schema';
import { dates, dateText, dayText } from '../../text/dates';
import type { LanguageCode } from '../../text/language';
import type { Engine } from '../engine';
import { excerpt } from './excerpt';
import type { ExplanationWords } from './words';

/** What every part of an explanation is told from. */
export interface Context {
  engine: Engine;
  lang: LanguageCode;
  words: ExplanationWords;
}

/** The longest that a title is given: the card below has it whole. */
const TITLE = 60;
/** A date in a citation, as exact as it is: `4 May 2024`, `May 2024`, `2024`. */
const DATE = /(?:(?:\d{1,2} )?\p{Lu}\p{Ll}{2,8} )?\b(?:19|20)\d\d\b/u;

/** Words between the quotation marks of the language. */
export function quote(text: string, { words }: Context): string {
  const [open, close] = words.marks.outer;
  return open + text + close;
}

/** A document by its title and date; an entry of the record by whoever published it. A date that is `said` is not said twice. */
export function sourceName(reading: Reading, context: Context, said?: string): string {
  const { engine, lang, words } = context;
  const document = engine.pack.documents.find((d) => d.id === reading.from);
  if (document) {
    const date = document.published === null ? words.undated : dayText(document.published, lang);
    return words.document(quote(shortTitle(document.title, words), context), date);
  }
  const entry = engine.pack.record.find((r) => r.id === reading.from);
  if (!entry) return words.record(null, null);
  const publisher = entry.called?.[lang] ?? entry.citation.split(/[,;(]/)[0] ?? '';
  const date = entry.published === null ? citedDate(entry.citation, lang) : dayText(entry.published, lang);
  const isDated = date === '' || date === said || /\b(?:19|20)\d\d\b/.test(publisher);
  return words.record(publisher.trim(), isDated ? null : date);
}

function citedDate(citation: string, lang: LanguageCode): string {
  const cited = DATE.exec(citation)?.[0] ?? '';
  const [reading] = dates(/^\d+$/.test(cited) ? `in ${cited}` : cited, 'en', null);
  return (reading && dateText(reading, lang)) ?? cited;
}

/** What stands before a colon or a dash says which document it is; else the title, cut at a word. */
function shortTitle(title: string, { marks }: ExplanationWords): string {
  const [head = ''] = title.split(/:\s|\s[–—|]\s/);
  return excerpt(head.split(' ').length > 2 ? head : title, marks, null, TITLE);
}

/** Whom a reading credits, as the language names them. */
export function speakerOf({ value }: Reading, { engine, lang, words }: Context): string {
  const entity = engine.entities.get(value);
  if (!entity) return value;
  const name = entityName(entity, lang);
  // "Greenmere study" is a description, "Ada Fenwick" a name.
  const isDescribed = !entity.called?.[lang] && entity.type === 'work' && /\s\p{Ll}+$/u.test(name);
  return isDescribed ? words.described(name) : name;
}
