import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../src/engine/check';
import { locateSpan, quoteOf, type TextRange } from '../../src/page/anchor';
import { type Extraction, extract } from '../../src/page/extract';
import { rangeOf, readPageText, wordsBetween } from '../../src/page/page-text';
import { damEngine } from '../stories/story';
import { FUZZ, fewer } from './arbitraries';
import { brokenPage, hostilePage, NOISE } from './hostile-page';
import { html } from './html';

/** Each is a page that is checked whole. */
const FUZZ_PAGES = fewer(1.5);
const engine = damEngine();

const parse = (body: string) =>
  parseHTML(
    `<!doctype html><html lang="en"><head><title>Marrow Dam</title></head><body><main>${body}</main></body></html>`,
  ).document as unknown as Document;

/** All that can be read between two places: by the generator's own marks, not by the rules of the reader under test. */
function readable({ startContainer, startOffset, endContainer, endOffset }: TextRange): string {
  let text = '';
  let reads = false;
  const visit = (node: Node): boolean => {
    if (node.nodeType === 1 && (node as Element).hasAttribute(NOISE)) return true;
    if (node.nodeType === 3) {
      const data = node.nodeValue ?? '';
      reads ||= node === startContainer;
      if (reads)
        text += data.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : undefined);
      return node !== endContainer;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) if (!visit(child)) return false;
    return true;
  };
  const root = startContainer.ownerDocument?.documentElement;
  if (root) visit(root);
  return text;
}

/** Without white space, which a page may write anyhow, what has no width, and the marks that `<q>` brings. */
const bare = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff“”‘’]/g, '');

function assertChunks({ article, chunks }: Extraction): void {
  for (const { start, end, node, nodeStart } of chunks) {
    expect(end).toBeGreaterThan(start);
    expect(node.data.slice(nodeStart, nodeStart + end - start).replace(/\s/g, ' ')).toBe(
      article.text.slice(start, end),
    );
  }
}

describe('every flag', () => {
  it('stands on exactly its words, however the page writes them', () => {
    let count = 0;
    fc.assert(
      fc.property(hostilePage, (body) => {
        const extraction = extract(parse(body));
        assertChunks(extraction);
        const { flags } = checkArticle({ ...extraction.article, published: '2024-05-20' }, engine);
        for (const flag of flags) {
          const range = locateSpan(extraction, flag);
          expect(range, `“${flag.exact}” is not found again`).not.toBeNull();
          if (!range) continue;
          expect(quoteOf(range)).toBe(
            flag.exact.replace(/^[“‘]|[”’]$/g, (mark) => (quoteOf(range).includes(mark) ? mark : '')),
          );
          expect(bare(readable(range))).toBe(bare(flag.exact));
          count++;
        }
      }),
      FUZZ_PAGES,
    );
    expect(count, 'No flag was drawn: the property was not tried').toBeGreaterThan(FUZZ_PAGES.numRuns / 2);
  });

  it('is found again on a page that is broken anywhere', () => {
    fc.assert(
      fc.property(brokenPage(html), (body) => {
        const extraction = extract(parse(body));
        assertChunks(extraction);
        const { flags } = checkArticle({ ...extraction.article, published: '2024-05-20' }, engine);
        for (const flag of flags) {
          const range = locateSpan(extraction, flag);
          if (range) expect(bare(quoteOf(range))).toBe(bare(flag.exact));
          expect(range, `“${flag.exact}” is not found again`).not.toBeNull();
        }
      }),
      FUZZ,
    );
  });
});

describe('the text of a whole page', () => {
  it('leads back to the very words, line by line', () => {
    fc.assert(
      fc.property(fc.oneof(hostilePage, brokenPage(html)), (body) => {
        const page = readPageText(parse(body));
        let at = 0;
        for (const line of page.text.split('\n')) {
          const range = rangeOf(page, { start: at, end: at + line.length });
          if (range) expect(bare(wordsBetween(range))).toBe(bare(line));
          else expect(bare(line), `“${line}” is not found again`).toBe('');
          at += line.length + 1;
        }
      }),
      FUZZ,
    );
  });
});
