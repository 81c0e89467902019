import { expect, it } from 'vitest';
import { matchTextPosition } from '../../src/notes/place/position-selector';
import {
  type DescribeOptions,
  describeTextQuote,
  matchTextQuote,
  type TextQuote,
} from '../../src/notes/place/quote-selector';
import { documentOf } from '../../src/page/fixture';
import { readPageText } from '../../src/page/page-text';
import { TextBuilder, type TextChunk } from '../../src/page/textmap';
import { walkText } from '../../src/page/walk';
import type { Span } from '../../src/text/span';
import position from './apache/apache_text-position_match-cases.json';
import describing from './apache/apache_text-quote_describe-cases.json';
import quote from './apache/apache_text-quote_match-cases.json';

interface Place {
  startContainerXPath: string;
  startOffset: number;
  endContainerXPath: string;
  endOffset: number;
}

/** A case's text: of the page as the extension reads it, or of the whole document where the case is about its head. */
function textOf(html: string): { text: string; chunks: TextChunk[]; document: Document } {
  const inHead = html.startsWith('<head>');
  const document = documentOf(
    `<!doctype html><html>${inHead ? html.replace('</head>', '</head><body>') : `<body>${html}`}</body></html>`,
  );
  if (!inHead) return { ...readPageText(document), document };
  const builder = new TextBuilder();
  walkText(document.documentElement, {
    leavesOut: () => false,
    mark: () => undefined,
    endBlock: () => undefined,
    text: (node) => {
      builder.append(node);
      return true;
    },
  });
  return { text: builder.text, chunks: builder.chunks, document };
}

/** Where `//tag/text()[n]` with an offset in it is in the text: of two nodes that touch, either names the place between. */
function offsetOf({ chunks, document }: ReturnType<typeof textOf>, path: string, offset: number): number {
  const [, tag = '', nth = '1'] = /^\/\/(\w+)\/text\(\)(?:\[(\d+)\])?$/.exec(path) ?? [];
  const texts = [...(document.querySelector(tag)?.childNodes ?? [])].filter((node) => node.nodeType === 3);
  const chunk = chunks.find(({ node }) => node === texts[Number(nth) - 1]);
  if (!chunk) throw new Error(`${path} is not in the page`);
  return chunk.start + offset - chunk.nodeStart;
}

function spanAt(read: ReturnType<typeof textOf>, place: Place): Span {
  return {
    start: offsetOf(read, place.startContainerXPath, place.startOffset),
    end: offsetOf(read, place.endContainerXPath, place.endOffset),
  };
}

const quoteCases = Object.entries<{ html: string; selector: TextQuote; expected: Place[] }>(quote.testCases);
it.each(quoteCases)('finds a text quote: %s', (_, { html, selector, expected }) => {
  const read = textOf(html);
  expect([...matchTextQuote(read.text, selector)]).toEqual(expected.map((place) => spanAt(read, place)));
});

const positionCases = Object.entries<{ html: string; selector: Span; expected: Place[] }>(position.testCases);
it.each(positionCases)('finds a text position: %s', (_, { html, selector, expected }) => {
  const read = textOf(html);
  expect([matchTextPosition(read.text, selector)]).toEqual(expected.map((place) => spanAt(read, place)));
});

interface DescribeCase {
  html: string;
  range: Place;
  options: DescribeOptions;
  expected: TextQuote & { type: string };
}
const groups = Object.entries<Record<string, DescribeCase>>(describing);
const describeCases = groups.flatMap(([group, cases]) =>
  Object.entries(cases).map(([name, value]) => [`${group}: ${name}`, value] as const),
);
it.each(describeCases)('describes a text quote: %s', (_, { html, range, options, expected }) => {
  const read = textOf(html);
  const { type, ...selector } = expected;
  expect(type).toBe('TextQuoteSelector');
  expect(describeTextQuote(read.text, spanAt(read, range), options)).toEqual(selector);
});

it('has all cases', () => {
  expect([quoteCases.length, positionCases.length, describeCases.length]).toEqual([25, 7, 22]);
});
