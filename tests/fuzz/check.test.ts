import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../src/cli/plain-text';
import { checkArticle } from '../../src/engine/check';
import { FLAG_KINDS, type Verdict } from '../../src/engine/verdict';
import { bundledEngine } from '../score/story';
import { FUZZ, passages, text } from './arbitraries';

const engine = bundledEngine();
/** Pieces of the story's own documents, so that many of the drawn pages cover it. */
const sentences = engine.pack.documents.flatMap((document) => document.text.split(/(?<=[.!?]”?)\s+/)).filter(Boolean);
const published = fc.constantFrom(null, '2024-12-01', '2025-07-12', '2026-02-01');
const lang = fc.constantFrom('en', 'es', '');

function assertSound(verdict: Verdict, page: string) {
  if (!verdict.story.covers) expect(verdict.flags).toEqual([]);
  const seen = new Set<string>();
  for (const flag of verdict.flags) {
    expect(FLAG_KINDS).toContain(flag.kind);
    expect(page.slice(flag.start, flag.end)).toBe(flag.exact);
    expect(flag.sentence).toContain(flag.exact);
    expect(flag.exact.trim()).not.toBe('');
    expect(flag.explanation).not.toMatch(/undefined|null|NaN|\[object/);
    expect(flag.confidence).toBeGreaterThanOrEqual(0);
    expect(flag.confidence).toBeLessThanOrEqual(1);
    const key = `${flag.claim}/${flag.facet}/${flag.start}/${flag.kind}`;
    expect(seen.has(key), `${key} is flagged twice`).toBe(false);
    seen.add(key);
    for (const { document, start, end, quote } of flag.evidence) {
      if (start === null || end === null) continue;
      expect(engine.pack.documents.find(({ id }) => id === document)?.text.slice(start, end)).toBe(quote);
    }
  }
}

describe('checkArticle', () => {
  it('survives any text', () => {
    fc.assert(
      fc.property(text, published, lang, (page, date, language) => {
        assertSound(checkArticle(articleOfText(page, { published: date, lang: language }), engine), page);
      }),
      FUZZ,
    );
  });

  it('gives sound flags, the same every time, on shuffled passages of the story', () => {
    let covered = 0;
    fc.assert(
      fc.property(passages(sentences), published, lang, (parts, date, language) => {
        const page = parts.join('\n\n');
        const article = articleOfText(page, { published: date, lang: language });
        const verdict = checkArticle(article, engine);
        assertSound(verdict, page);
        expect(checkArticle(article, engine)).toEqual(verdict);
        if (verdict.story.covers) covered++;
      }),
      FUZZ,
    );
    expect(covered, 'None of the drawn pages covered the story: the property was not tried').toBeGreaterThan(0);
  });

  it('flags no more on one basis than on both, and no kind that was not asked for', () => {
    fc.assert(
      fc.property(passages(sentences), fc.constantFrom(...FLAG_KINDS), (parts, kind) => {
        const article = articleOfText(parts.join('\n\n'), { published: '2025-07-12', lang: 'en' });
        for (const flag of checkArticle(article, engine, { kinds: [kind] }).flags) expect(flag.kind).toBe(kind);
        for (const flag of checkArticle(article, engine, { basis: 'sources' }).flags) {
          expect(flag.basis).toBe('sources');
          expect(flag.evidence.every(({ start }) => start !== null)).toBe(true);
        }
      }),
      FUZZ,
    );
  });
});
