import { parseHTML } from 'linkedom';
import { type Extraction, extract } from './extract';

/** For tests: a parsed page. */
export function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** For tests: the article of a page, and its blocks as `kind: text`. */
export function read(html: string): Extraction & { lines: string[] } {
  const extraction = extract(documentOf(html));
  const { text, blocks } = extraction.article;
  return { ...extraction, lines: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`) };
}

/** For tests: a page of one article with this inside. */
export function page(inside: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Dam | The Courier</title>${head}</head><body><main><article>${inside}</article></main></body></html>`;
}
