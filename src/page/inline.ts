import { FURNITURE as EN } from '../text/en/furniture';
import { FURNITURE as ES } from '../text/es/furniture';
import { beginningOf, tagOf } from './dom';
import { closestOf, elementAround, foundIn, nextTo, textOf } from './nodes';

const OPENS_WITH_MARK = /^["'“”‘’«»„]/;

/** The quotation marks that a browser draws around `<q>`, or null for another element or where the page has its own. */
export function quotationMarks(element: Element): readonly [string, string] | null {
  if (tagOf(element) !== 'q' || OPENS_WITH_MARK.test(beginningOf(element, 1).text)) return null;
  const around = elementAround(element);
  return around && closestOf(around, 'q') ? ['‘', '’'] : ['“', '”'];
}

const AGENCY = /(?:\/|\bvia )\s*\p{Lu}[\p{L} ]+$|\b(?:Getty Images|Reuters|AFP|EFE|EPA|AP Photo|Shutterstock)$/u;
const MAX_CREDIT = 60;

/** A footnote's number, or the credit inside a caption: small print set into a block's words. */
export function isNote(element: Element): boolean {
  const tag = tagOf(element);
  if (tag !== 'sup' && !/^(?:i|em|small|span|cite)$/.test(tag)) return false;
  const { text, isAll } = beginningOf(element, MAX_CREDIT);
  if (tag === 'sup') return isAll && /^\[?[\w*†‡]{1,3}\]?$/.test(text) && foundIn(element, 'a') !== null;
  const isCredit = EN.credit.test(text) || ES.credit.test(text) || (isAll && AGENCY.test(text));
  return isCredit && closestOf(element, 'figcaption, figure') !== null;
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
  const { text, isAll } = beginningOf(element, MAX_LABEL);
  if (text === '' || !isAll || text.length > MAX_LABEL || NAME.test(text) || (counts.get(text) ?? 0) > 1) return false;
  return text.endsWith(':') || /^\s*:/.test(textOf(nextTo(element)));
}
