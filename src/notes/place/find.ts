import type { LanguageCode } from '../../text/language';
import type { Span } from '../../text/span';
import type { Target } from '../annotation';
import { best, candidates, movedSentence } from './evidence';
import { fingerprint } from './fingerprint';
import { besideContext, betweenContext, type Near } from './near';
import { matchTextPosition } from './position-selector';
import { matchTextQuote } from './quote-selector';
import { type Field, type Sought, soughtOf } from './sought';
import { collapsed, evenMarks } from './spelling';

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
  const samePage = onSamePage(text, target);
  if (samePage) return { state: 'exact', span: samePage };

  const field = { text, even: evenMarks(text) };
  const whole = wholeMatch(field, sought);
  if (whole) return placed(text, whole, target);

  const found = candidates(field, sought, lang);
  if (found === null) return LOST;
  const between = betweenContext(field, sought);
  if (found.length > 0) {
    const one = best(found);
    // Where the words stood stand others like them: they were edited and the old ones quoted, or two places were swapped.
    const isDisputed = one && !one.isProven && !isOnly(between, one);
    return one && !isDisputed ? placed(text, one, target) : LOST;
  }
  return changed(between, field, sought, lang);
}

function changed(between: Near[] | null, field: Field, sought: Sought, lang: LanguageCode): Placement {
  if (between === null) return LOST;
  const near = between.length > 0 ? between : besideContext(field, sought, lang);
  const [one, ...others] = near ?? [];
  if (!one || others.some(({ start, end }) => start !== one.start || end !== one.end)) return LOST;
  return { state: 'changed', span: { start: one.start, end: one.end }, distance: one.distance };
}

/** The one place that has all the context; of several, the one whose sentence is nowhere else. */
function wholeMatch(field: Field, sought: Sought): Span | null {
  const found = matchTextQuote(field.even, sought);
  const first = found.next();
  if (first.done) return null;
  const second = found.next();
  if (second.done) return first.value;
  const moved = movedSentence(field, sought);
  if (first.value.start === moved) return first.value;
  if (second.value.start === moved) return second.value;
  for (const span of found) if (span.start === moved) return span;
  return null;
}

function onSamePage(text: string, { quote, position, fingerprint: name }: Target): Span | null {
  if (!position || name === undefined || fingerprint(text.replace(/\n/g, ' ')) !== name) return null;
  const span = matchTextPosition(text, position);
  return span && text.slice(span.start, span.end).replace(/\s/g, ' ') === quote.exact ? span : null;
}

function isOnly(near: readonly Span[] | null, one: Span): boolean {
  return near?.every(({ start, end }) => start === one.start && end === one.end) ?? false;
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
