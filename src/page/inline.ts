import { FURNITURE as EN } from '../text/en/furniture';
import { FURNITURE as ES } from '../text/es/furniture';
import { plainText, tagOf } from './dom';

const OPENS_WITH_MARK = /^\s*["'“”‘’«»„]/;

/** The quotation marks that a browser draws around `<q>`, or null for another element or where the page has its own. */
export function quotationMarks(element: Element): readonly [string, string] | null {
  if (tagOf(element) !== 'q' || OPENS_WITH_MARK.test(element.textContent ?? '')) return null;
  return element.parentElement?.closest('q') ? ['‘', '’'] : ['“', '”'];
}

const AGENCY = /(?:\/|\bvia )\s*\p{Lu}[\p{L} ]+$|\b(?:Getty Images|Reuters|AFP|EFE|EPA|AP Photo|Shutterstock)$/u;
const MAX_CREDIT = 60;

/** A footnote's number, or the credit inside a caption: small print set into a block's words. */
export function isNote(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'sup') return element.querySelector('a') !== null && /^\[?[\w*†‡]{1,3}\]?$/.test(plainText(element));
  if (!/^(?:i|em|small|span|cite)$/.test(tag) || element.closest('figcaption, figure') === null) return false;
  const text = plainText(element);
  return EN.credit.test(text) || ES.credit.test(text) || (text.length <= MAX_CREDIT && AGENCY.test(text));
}

const MAX_LABEL = 30;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:de|del|van|von|al|la|bin|\p{Lu}[\p{L}.'’-]*))+(?: \([^()]*\)|, [^,]*)?:?$/u;

/**
 * Is the element a bold lead-in ("Correction:") that labels the paragraph and is no part of its sentence? A name is
 * not one, nor a label that comes again: those say who speaks in an interview.
 * @param counts how often each bold text stands in the article
 */
export function isLabel(element: Element, counts: ReadonlyMap<string, number>): boolean {
  if (!/^(?:b|strong)$/.test(tagOf(element))) return false;
  const text = plainText(element);
  if (text === '' || text.length > MAX_LABEL || NAME.test(text) || (counts.get(text) ?? 0) > 1) return false;
  return text.endsWith(':') || /^\s*:/.test(element.nextSibling?.textContent ?? '');
}
