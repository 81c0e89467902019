import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { extract } from '../../src/page/extract';
import { FUZZ } from './arbitraries';
import { html } from './html';

const parse = (page: string) =>
  parseHTML(`<!doctype html><html><head><title>t</title></head><body>${page}</body></html>`)
    .document as unknown as Document;

it('takes an article from whatever it is given, and changes nothing in it', () => {
  fc.assert(
    fc.property(html, (page) => {
      const document = parse(page);
      const before = document.documentElement.outerHTML;
      const { article, chunks } = extract(document);
      expect(document.documentElement.outerHTML).toBe(before);

      let end = 0;
      for (const block of article.blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(block.end).toBeGreaterThanOrEqual(block.start);
        end = block.end;
      }
      expect(end).toBeLessThanOrEqual(article.text.length);

      end = 0;
      for (const chunk of chunks) {
        expect(chunk.start).toBeGreaterThanOrEqual(end);
        end = chunk.end;
      }
      expect(end).toBeLessThanOrEqual(article.text.length);
    }),
    FUZZ,
  );
});

it('gives the same article for the same page', () => {
  fc.assert(
    fc.property(html, (page) => {
      expect(extract(parse(page)).article).toEqual(extract(parse(page)).article);
    }),
    FUZZ,
  );
});
