import type { LanguageCode } from '../../text/language';
import { splitSentences } from '../../text/sentences';
import { overlaps, type Span } from '../../text/span';

/** The whole sentences that a span of a page's text touches: from the first's start to the last's end. */
export function sentencesAround(text: string, span: Span, lang: LanguageCode): Span {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(span.start, span.end - 1));
  const to = lineEnd < 0 ? text.length : lineEnd;
  let start = span.start;
  let end = span.end;
  // Line by line: a block's end ends a sentence, whatever stands there.
  for (let at = from; at < to; ) {
    const next = text.indexOf('\n', at);
    const stop = next < 0 || next > to ? to : next;
    for (const sentence of splitSentences(text.slice(at, stop), lang, at)) {
      if (!overlaps(sentence, span)) continue;
      start = Math.min(start, sentence.start);
      end = Math.max(end, sentence.end);
    }
    at = stop + 1;
  }
  return { start, end };
}
