import type { LanguageCode } from '../../text/language';
import type { Span } from '../../text/span';
import type { Target } from '../annotation';
import { findNear } from './near';
import { matchTextPosition } from './position-selector';
import { findSame, findWhole } from './same';
import { type Field, fieldOf, soughtOf } from './sought';
import { collapsed } from './spelling';

/** Where the words of a target stand by now; offsets are UTF-16 code units of the page's text. */
export type Placement =
  /** The very words, in their context. */
  | { state: 'exact'; span: Span }
  /** The words were edited where they stood, by so many characters. */
  | { state: 'changed'; span: Span; distance: number }
  /** Gone, or not to be told from others. */
  | { state: 'lost' };

const LOST: Placement = { state: 'lost' };

/**
 * Finds the place that {@link describeSpan} described, on a page that may have changed since. Never a guess: between places
 * that nothing tells apart, and where the context does not confirm it, the place is lost. Linear in the length of the text.
 */
export function findPlace(text: string, target: Target, lang: LanguageCode): Placement {
  const sought = soughtOf(target);
  if (sought.exact === '') return LOST;
  const field = fieldOf(text);
  const samePage = onSamePage(field, target);
  if (samePage) return { state: 'exact', span: samePage };
  if (target.repeated === 'whole') return LOST;
  if (target.repeated === 'near') {
    const whole = findWhole(field, sought, lang);
    return whole ? placed(text, whole, target) : LOST;
  }
  const same = findSame(field, sought, lang);
  if (same) return placed(text, same, target);
  const near = same === null ? findNear(field, sought, lang) : null;
  return near ? { state: 'changed', span: { start: near.start, end: near.end }, distance: near.distance } : LOST;
}

/** On the very same page the position tells which of several equal places is meant. */
function onSamePage({ text, fingerprint }: Field, { quote, position, ...target }: Target): Span | null {
  if (!position || target.fingerprint !== fingerprint) return null;
  const span = matchTextPosition(text, position);
  return span && text.slice(span.start, span.end).replace(/\s/g, ' ') === quote.exact ? span : null;
}

/** The words are there but for the spelling of their marks; that, too, is said. */
function placed(text: string, { start, end }: Span, { quote }: Target): Placement {
  const [now, before] = [text.slice(start, end).replace(/\s/g, ' '), collapsed(quote.exact)];
  let distance = 0;
  for (let at = 0; at < now.length; at++) if (now[at] !== before[at]) distance++;
  return distance === 0
    ? { state: 'exact', span: { start, end } }
    : { state: 'changed', span: { start, end }, distance };
}
