import { describe, expect, it } from 'vitest';
import { locateSpan, quoteOf, type TextRange } from './anchor';
import { extract } from './extract';
import { documentOf, page, read } from './fixture';

const BODY = '<p>The reservoir above Kilbride has lost half its water since the spring, the board said on Tuesday.</p>';

function anchor(inside: string, words: string) {
  const extraction = read(page(`<h1>Dam</h1><p>${inside}</p>${BODY}`));
  const start = extraction.article.text.indexOf(words);
  expect(start, `“${words}” in the article`).toBeGreaterThanOrEqual(0);
  const span = { start, end: start + words.length };
  return { extraction, span, place: locateSpan(extraction, span) };
}

/** What stands in the page's own text nodes, character for character. */
function ends({ startContainer, startOffset, endContainer, endOffset }: TextRange): [string, string] {
  return [
    (startContainer as Text).data.slice(startOffset, startOffset + 3),
    (endContainer as Text).data.slice(Math.max(0, endOffset - 3), endOffset),
  ];
}

describe('locateSpan', () => {
  it.each([
    ['plain words', 'The wall holds until May.', 'holds until', 'hol', 'til'],
    ['a word split over tags', 'The Kil<b>bride</b> wall.', 'Kilbride wall', 'Kil', 'all'],
    ['a line break', 'The wall<br/>holds until May.', 'wall holds', 'wal', 'lds'],
    ['collapsed white space', 'The  \n wall \t holds  until May.', 'wall holds until', 'wal', 'til'],
    ['soft hyphens', 'The reser\u00advoir is deep.', 'reservoir is', 'res', ' is'],
    ['a soft hyphen at its end', 'The reser\u00advoir\u00ad is deep.', 'reservoir', 'res', 'oir'],
    ['non-breaking spaces', 'It holds 3\u00a0km of water.', '3 km of', '3\u00a0k', ' of'],
    ['quotation marks of q', 'He said <q>it holds</q> again.', 'said “it holds” again', 'sai', 'ain'],
    ['quotation marks of q at its ends', 'He said <q>it holds</q> again.', '“it holds”', 'it ', 'lds'],
    ['a link inside', 'The <a href="/x"><em>old</em> wall</a> holds.', 'old wall holds', 'old', 'lds'],
    ['hidden text inside', 'The wall <span hidden>never</span>holds.', 'wall holds', 'wal', 'lds'],
    ['a comment inside', 'The wa<!-- x -->ll holds.', 'wall holds', 'wa', 'lds'],
    ['a bold label before', '<b>Update:</b> the wall holds.', 'the wall', 'the', 'all'],
  ])('finds words across %s', (_, inside, words, first, last) => {
    const { place } = anchor(inside, words);
    expect(place && ends(place)).toEqual([first, last]);
  });

  it('finds words that run over the end of a block', () => {
    const { place } = anchor('The wall holds.', 'holds.\n\nThe reservoir');
    expect(place && ends(place)).toEqual(['hol', 'oir']);
  });

  it('finds words across a block that the browser does not show', () => {
    const inside = '<div>The wall <div class="gone">never</div>holds until May.</div>';
    const document = documentOf(page(`<h1>Dam</h1>${inside}${BODY}`));
    // What a browser would say of it.
    Object.assign(document.querySelector('.gone') ?? {}, { checkVisibility: () => false });
    Object.defineProperty(document, 'defaultView', { value: { getComputedStyle: () => ({ display: 'none' }) } });
    const extraction = extract(document);
    const start = extraction.article.text.indexOf('wall holds');
    const place = locateSpan(extraction, { start, end: start + 'wall holds'.length });
    expect(place && ends(place)).toEqual(['wal', 'lds']);
  });

  it('finds every word of a page', () => {
    const extraction = read(page(`<h1>Dam <i>si</i>nks</h1><p>A <q>b <b>c</b></q>\n d&shy;e<br>f.</p>${BODY}`));
    for (const match of extraction.article.text.matchAll(/[^\s“”]+/g)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const place = locateSpan(extraction, span);
      expect(place && quoteOf(place)).toBe(match[0]);
    }
  });

  it.each([
    [
      'changed in place',
      (node: Text) => {
        node.data = 'The wall falls until May.';
      },
    ],
    [
      'grew shorter',
      (node: Text) => {
        node.data = 'The';
      },
    ],
    [
      'moved along',
      (node: Text) => {
        node.data = `Today ${node.data}`;
      },
    ],
    ['were taken out', (node: Text) => node.parentNode?.removeChild(node)],
    [
      'were parted by other words',
      (node: Text) => {
        const second = node.ownerDocument.createTextNode(node.data.slice(9));
        node.data = 'The wall ';
        node.parentNode?.insertBefore(second, node.nextSibling);
      },
    ],
  ])('refuses words that %s', (_, change) => {
    const { extraction, span, place } = anchor('The wall holds until May.', 'wall holds');
    change(place?.startContainer as Text);
    expect(locateSpan(extraction, span)).toBeNull();
  });

  it('still finds words after a change elsewhere', () => {
    const { extraction, span, place } = anchor('The wall holds until May.', 'wall holds');
    place?.startContainer.parentNode?.appendChild(extraction.root.ownerDocument.createElement('span'));
    expect(locateSpan(extraction, span)).not.toBeNull();
  });

  it.each([[{ start: 0, end: 0 }], [{ start: 3, end: 5 }], [{ start: 9000, end: 9010 }]])(
    'refuses %j, where no word is',
    (span) => {
      expect(locateSpan(read(page(`<h1>Dam</h1>${BODY}`)), span)).toBeNull();
    },
  );
});
