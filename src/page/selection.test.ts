import { describe, expect, it } from 'vitest';
import { targetSchema } from '../notes/annotation';
import type { TextRange } from './anchor';
import { documentOf } from './fixture';
import { readPageText } from './page-text';
import { describeSelection } from './selection';

const BODY =
  '<h1>The dam</h1><p id="a">It was built in 1961. The <b>wall</b> holds 3 million tons, the board said. It is old.</p>' +
  '<p id="b">Nobody <i>lives</i> below it.</p><textarea>my own words</textarea><div contenteditable>draft</div>' +
  '<p id="c">Read <button>more words</button> here.</p>';
const document = documentOf(`<!doctype html><html lang="en"><body>${BODY}</body></html>`);
const page = readPageText(document);

function at(selector: string, child: number): Node {
  const node = document.querySelector(selector)?.childNodes[child];
  if (!node) throw new Error(`no child ${child} of ${selector}`);
  return node;
}

function select(startContainer: Node, startOffset: number, endContainer: Node, endOffset: number) {
  const range: TextRange = { startContainer, startOffset, endContainer, endOffset };
  return describeSelection({ rangeCount: 1, getRangeAt: () => range } as unknown as Selection, page);
}

describe('describeSelection', () => {
  it('describes words over several text nodes, with the sentence around them', () => {
    const target = select(at('#a', 0), 22, at('#a', 2), 6);
    expect(target?.quote.exact).toBe('The wall holds');
    expect(target?.sentence).toBe('The wall holds 3 million tons, the board said.');
    expect(target?.quote.prefix).toBe('The dam It was built in 1961. ');
    expect(target && page.text.slice(target.position?.start, target.position?.end)).toBe('The wall holds');
    expect(targetSchema.parse(target)).toEqual(target);
  });

  it('trims white space and takes ends in elements', () => {
    expect(select(at('#a', 0), 21, at('#a', 2), 7)?.quote.exact).toBe('The wall holds');
    const paragraph = document.querySelector('#b') as Element;
    expect(select(paragraph, 0, paragraph, 2)?.quote.exact).toBe('Nobody lives');
  });

  it('describes words of several sentences and blocks with all of them', () => {
    const target = select(at('#a', 2), 39, at('#b', 0), 6);
    expect(target?.quote.exact).toBe('It is old. Nobody');
    expect(target?.sentence).toBe('It is old. Nobody lives below it.');
  });

  it('leaves a control inside the words out', () => {
    expect(select(at('#c', 0), 0, at('#c', 2), 5)?.quote.exact).toBe('Read here');
  });

  it.each<[string, () => unknown]>([
    ['an empty selection', () => select(at('#a', 0), 5, at('#a', 0), 5)],
    ['white space', () => select(at('#a', 0), 2, at('#a', 0), 3)],
    ['words of a field', () => select(at('textarea', 0), 0, at('textarea', 0), 5)],
    ['a selection that ends in a field', () => select(at('#a', 0), 0, at('textarea', 0), 5)],
    ['words that the user is writing', () => select(at('[contenteditable]', 0), 0, at('[contenteditable]', 0), 5)],
    [
      'words of another document',
      () => {
        const other = documentOf('<body><p>other words</p></body>').querySelector('p')?.firstChild as Node;
        return select(other, 0, other, 5);
      },
    ],
    ['no selection', () => describeSelection(null, page)],
    ['a selection without a range', () => describeSelection({ rangeCount: 0 } as Selection, page)],
  ])('refuses %s', (_, target) => {
    expect(target()).toBeNull();
  });
});
