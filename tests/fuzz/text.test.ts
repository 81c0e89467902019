import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../src/notes/word-changes';
import { TextBuilder } from '../../src/page/textmap';
import { dates } from '../../src/text/dates';
import { fold, foldKeepingLength } from '../../src/text/fold';
import { listItems } from '../../src/text/list-markers';
import { quantities } from '../../src/text/numbers';
import { quotations } from '../../src/text/quotations';
import { splitSentences } from '../../src/text/sentences';
import type { Span } from '../../src/text/span';
import { stem, words } from '../../src/text/words';
import { FUZZ as DRAWS } from './arbitraries';
import { cutsPair, languages, unicode } from './unicode';

/** Each costs next to nothing. */
const FUZZ = { ...DRAWS, numRuns: DRAWS.numRuns * 5 };

/** In the text, in order, none of them empty, none overlapping another, none cutting a character. */
function assertSpans(text: string, spans: readonly Span[]): void {
  let before = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect([cutsPair(text, start), cutsPair(text, end)]).toEqual([false, false]);
    before = end;
  }
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

describe('fold', () => {
  it('keeps every offset, unit by unit', () => {
    fc.assert(
      fc.property(unicode, unicode, (a, b) => {
        expect(foldKeepingLength(a)).toHaveLength(a.length);
        expect(foldKeepingLength(a + b)).toBe(foldKeepingLength(a) + foldKeepingLength(b));
      }),
      FUZZ,
    );
  });

  it('changes nothing the second time, and makes one of all ways to write an accent', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(foldKeepingLength(foldKeepingLength(text))).toBe(foldKeepingLength(text));
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
      }),
      FUZZ,
    );
  });
});

describe('sentences', () => {
  it('hold all that is written, each without white space around it, none longer than a sentence can be', () => {
    fc.assert(
      fc.property(unicode, languages, fc.nat(1000), (text, lang, base) => {
        const spans = splitSentences(text, lang);
        assertSpans(text, spans);
        const said = spans.map(({ start, end }) => text.slice(start, end));
        for (const sentence of said) expect(sentence).toBe(sentence.trim());
        expect(withoutSpace(said.join(''))).toBe(withoutSpace(text));
        expect(Math.max(0, ...said.map(({ length }) => length))).toBeLessThanOrEqual(2000);
        expect(splitSentences(text, lang, base)).toEqual(
          spans.map(({ start, end }) => ({ start: start + base, end: end + base })),
        );
      }),
      FUZZ,
    );
  });

  it('are cut at a space, or between characters, where a writer never ends one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('word ', 'a', '👍', 'é\u0301'),
        fc.integer({ min: 1000, max: 3000 }),
        fc.constantFrom('', 'b', 'bb', 'b c'),
        (piece, count, first) => {
          const text = (first + piece.repeat(count)).trim();
          const spans = splitSentences(text, 'en');
          assertSpans(text, spans);
          expect(withoutSpace(spans.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(withoutSpace(text));
          for (const { start, end } of spans) expect(end - start).toBeLessThanOrEqual(2000);
        },
      ),
      { ...FUZZ, numRuns: 40 },
    );
  });
});

describe('words', () => {
  it('are pieces of the text, in order, and fold to the same whatever stands around', () => {
    fc.assert(
      fc.property(unicode, languages, (text, lang) => {
        const found = words(text, lang);
        assertSpans(text, found);
        for (const word of found) {
          expect(word.text).toBe(text.slice(word.start, word.end));
          expect(word.text).toMatch(/[\p{L}\p{N}]/u);
          expect(word.lower).toBe(fold(word.text));
          expect(word.stem).toBe(stem(word.text, lang));
          expect(word.stem === '' && word.lower !== '', `“${word.text}” has no stem`).toBe(false);
        }
      }),
      FUZZ,
    );
  });

  it('are the same on both sides of a line break as on their own', () => {
    fc.assert(
      fc.property(unicode, unicode, languages, (a, b, lang) => {
        const own = [
          ...words(a, lang),
          ...words(b, lang).map((w) => ({ ...w, start: w.start + a.length + 1, end: w.end + a.length + 1 })),
        ];
        expect(words(`${a}\n${b}`, lang)).toEqual(own);
      }),
      FUZZ,
    );
  });
});

describe('what is read from a text', () => {
  it('stands in it: quotations, dates, quantities, items of a list', () => {
    fc.assert(
      fc.property(unicode, languages, fc.constantFrom(null, '2024-05-20'), (text, lang, published) => {
        const found = dates(text, lang, published);
        assertSpans(text, found);
        for (const date of found) {
          expect(date.text).toBe(text.slice(date.start, date.end));
          for (const day of [date.from, date.to]) expect(day ?? '2024-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect((date.from ?? '') <= (date.to ?? '9999')).toBe(true);
        }
        const amounts = quantities(text, lang);
        assertSpans(text, amounts);
        for (const { low, high } of amounts) {
          expect(Number.isNaN(low) || Number.isNaN(high)).toBe(false);
          expect(high).toBeGreaterThanOrEqual(low);
        }
        for (const { start, end, inner } of quotations(text, lang)) {
          expect(start <= inner.start && inner.start < inner.end && inner.end <= end && end <= text.length).toBe(true);
        }
        const items = listItems(text);
        expect(items).toEqual([...new Set(items)].sort((a, b) => a - b).filter((at) => at >= 0 && at < text.length));
      }),
      FUZZ,
    );
  });
});

describe('text that is taken from nodes', () => {
  it('leads back to each character, and has no white space twice', () => {
    fc.assert(
      fc.property(fc.array(unicode, { maxLength: 4 }), (texts) => {
        const builder = new TextBuilder();
        for (const data of texts) builder.append({ data } as unknown as Text);
        expect(builder.text).not.toMatch(/\s\s|[\u00ad\u200b-\u200f\u2060\ufeff]/);
        let end = 0;
        for (const chunk of builder.chunks) {
          expect(chunk.start).toBeGreaterThanOrEqual(end);
          end = chunk.end;
          const { data } = chunk.node;
          expect(data.slice(chunk.nodeStart, chunk.nodeStart + chunk.end - chunk.start).replace(/\s/g, ' ')).toBe(
            builder.text.slice(chunk.start, chunk.end),
          );
        }
        const seen = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
        expect(seen(builder.text)).toBe(seen(texts.join('')));
      }),
      FUZZ,
    );
  });
});

describe('word changes', () => {
  it('give back both texts', () => {
    fc.assert(
      fc.property(unicode, unicode, languages, (before, now, lang) => {
        const changes = wordChanges(before, now, lang);
        const of = (kind: 'in' | 'out') => changes.filter((change) => change.kind !== kind).map(({ text }) => text);
        expect(withoutSpace(of('in').join(''))).toBe(withoutSpace(before));
        expect(withoutSpace(of('out').join(''))).toBe(withoutSpace(now));
      }),
      FUZZ,
    );
  });
});
