import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan } from '../../src/notes/place/describe';
import { findPlace } from '../../src/notes/place/find';
import { isLike, wordsOf } from '../../src/notes/place/likeness';
import { occurrences } from '../../src/notes/place/occurrences';
import { describeTextPosition, matchTextPosition } from '../../src/notes/place/position-selector';
import { evenMarks } from '../../src/notes/place/spelling';
import { FUZZ as DRAWS } from './arbitraries';
import { cutsPair, languages, pageText, unicode } from './unicode';

/** Each costs next to nothing. */
const FUZZ = { ...DRAWS, numRuns: DRAWS.numRuns * 5 };

/** Some words of a text: a span that begins and ends at a character, with something to be seen in it. */
const marked = fc
  .tuple(pageText, fc.nat(), fc.nat(200))
  .map(([text, from, length]) => {
    let start = from % Math.max(1, text.length);
    let end = Math.min(text.length, start + 1 + length);
    while (/\s/.test(text.charAt(start)) || cutsPair(text, start)) start++;
    while (end > start && (/\s/.test(text.charAt(end - 1)) || cutsPair(text, end))) end--;
    return { text, start, end };
  })
  .filter(({ start, end }) => start < end);

describe('words that were annotated', () => {
  it('are found at their very place on the very same page', () => {
    fc.assert(
      fc.property(marked, languages, ({ text, start, end }, lang) => {
        const target = describeSpan(text, { start, end }, lang);
        expect(target).not.toBeNull();
        if (!target) return;
        const words = text.slice(start, end).replace(/\s/g, ' ');
        expect(target.quote.exact).toBe(words);
        expect(target.sentence).toContain(words);
        expect(findPlace(text, target, lang)).toEqual({ state: 'exact', span: { start, end } });
      }),
      FUZZ,
    );
  });

  it('are the very words, a small change of them, or lost, on any page', () => {
    let found = 0;
    fc.assert(
      fc.property(marked, pageText, fc.nat(), languages, ({ text, start, end }, more, at, lang) => {
        const target = describeSpan(text, { start, end }, lang);
        if (!target) return;
        const lines = text.split('\n');
        lines.splice(at % (lines.length + 1), 0, ...more.split('\n'));
        const page = lines.join('\n');
        const place = findPlace(page, target, lang);
        if (place.state === 'lost') return;
        found++;
        const now = page.slice(place.span.start, place.span.end).replace(/\s/g, ' ');
        if (place.state === 'exact') expect(now).toBe(target.quote.exact);
        else expect(Math.abs(now.length - target.quote.exact.length)).toBeLessThanOrEqual(place.distance);
      }),
      FUZZ,
    );
    expect(found, 'Nothing was found again: the property was not tried').toBeGreaterThan(FUZZ.numRuns / 10);
  });
});

describe('what places are found with', () => {
  it('finds each place of a text in a text, overlapping ones too', () => {
    const few = fc.string({ unit: fc.constantFrom('a', 'b', '\ud83d'), maxLength: 40 });
    fc.assert(
      fc.property(few, fc.string({ unit: fc.constantFrom('a', 'b', '\ud83d'), maxLength: 5 }), (text, pattern) => {
        const naive: number[] = [];
        for (let at = text.indexOf(pattern); at >= 0 && at <= text.length; at = text.indexOf(pattern, at + 1)) {
          if (naive.at(-1) === at) break;
          naive.push(at);
        }
        expect([...occurrences(text, pattern)]).toEqual(naive);
      }),
      FUZZ,
    );
  });

  it('counts positions in characters, and back', () => {
    fc.assert(
      fc.property(marked, ({ text, start, end }) => {
        const position = describeTextPosition(text, { start, end });
        expect(position.end - position.start).toBe([...text.slice(start, end)].length);
        expect(matchTextPosition(text, position)).toEqual({ start, end });
      }),
      FUZZ,
    );
  });

  it('evens marks and keeps offsets; every text is like itself', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        expect(evenMarks(text)).toHaveLength(text.length);
        expect(evenMarks(evenMarks(text))).toBe(evenMarks(text));
        expect(isLike(text, text, 1)).toBe(wordsOf(text).length > 0);
      }),
      FUZZ,
    );
  });
});
