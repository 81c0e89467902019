import { describe, expect, it } from 'vitest';
import { documentOf } from './fixture';
import { rangeOf, readPageText, spanOf, wordsBetween } from './page-text';

function pageOf(body: string, lang = 'en') {
  const document = documentOf(
    `<!doctype html><html lang="${lang}"><head><title>T</title></head><body>${body}</body></html>`,
  );
  return { document, page: readPageText(document) };
}

describe('readPageText', () => {
  it.each([
    ['blocks by lines', '<h1>Dam</h1><p>It holds.</p><ul><li>A<li>B</ul>', 'Dam\nIt holds.\nA\nB'],
    ['asides and footers, but no menus', '<nav>Home</nav><aside>Ads</aside><footer>End</footer>', 'Ads\nEnd'],
    ['collapsed white space', '<p>  It \n\t holds </p>  <p> yes </p>', 'It holds\nyes'],
    ['soft hyphens dropped', '<p>reser&shy;voir</p>', 'reservoir'],
    ['line breaks', '<p>a<br>b<br><br>c</p>', 'a\nb\nc'],
    ['quotation marks of q', '<p>He said <q>yes</q>.</p>', 'He said “yes”.'],
    ['nothing hidden, no controls', '<p>a <span hidden>x</span><button>y</button><script>z</script>b</p>', 'a b'],
    ['nothing of an empty page', '', ''],
    ['text beside blocks', 'one<div>two</div>three', 'one\ntwo\nthree'],
    ['table cells', '<table><tr><td>1<td>2</table>', '1\n2'],
  ])('has %s', (_, body, text) => {
    expect(pageOf(body).page.text).toBe(text);
  });

  it('knows the language that the page states, or guesses it', () => {
    expect(pageOf('<p>hola</p>', 'es-PE').page.lang).toBe('es');
    expect(pageOf('<p>de la que los y en el por una con</p>', '').page.lang).toBe('es');
  });

  it('reads a page nested deeper than any stack', () => {
    const depth = 3000;
    const { page } = pageOf(`${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}<p>end</p>`);
    expect(page.text).toBe('deep\nend');
  });
});

const PAGES = [
  '<h1>Dam <i>si</i>nks</h1><nav>Home | Sport</nav><p>A <q>b <b>c</b></q>\n d&shy;e<br>f.</p><aside>Ad</aside><p>End</p>',
  'bare<p>The   Kil<b>bride</b>\n wall <span hidden>never</span>holds&nbsp;3&nbsp;km.</p><ul><li>one<li>two <em>three</em></ul>tail',
];

describe('spans and ranges', () => {
  it.each(PAGES)('lead to each other, for every span of words in %s', (body) => {
    const { page } = pageOf(body);
    const words = [...page.text.matchAll(/[^\s“”]+/g)];
    let pairs = 0;
    for (const [i, first] of words.entries()) {
      for (const last of words.slice(i)) {
        const span = { start: first.index, end: last.index + last[0].length };
        const range = rangeOf(page, span);
        expect(range, page.text.slice(span.start, span.end)).not.toBeNull();
        if (!range) continue;
        expect(wordsBetween(range)).toBe(page.text.slice(span.start, span.end).replace(/\s/g, ' '));
        expect(spanOf(page, range)).toEqual(span);
        pairs++;
      }
    }
    expect(pairs).toBeGreaterThan(20);
  });

  it('take boundaries in elements', () => {
    const { document, page } = pageOf('<p>one</p><p>two <b>three</b> four</p><p>five</p>');
    const [, second] = document.querySelectorAll('p');
    const span = second && spanOf(page, { startContainer: second, startOffset: 0, endContainer: second, endOffset: 2 });
    expect(span && page.text.slice(span.start, span.end)).toBe('two three');
    const all = { startContainer: document.body, startOffset: 1, endContainer: document.body, endOffset: 3 };
    const both = spanOf(page, all);
    expect(both && page.text.slice(both.start, both.end)).toBe('two three four\nfive');
  });

  it('leave the page’s later changes alone', () => {
    const { document, page } = pageOf('<p>The wall holds.</p>');
    const node = document.querySelector('p')?.firstChild as Text;
    node.data = 'The wall falls.';
    expect(rangeOf(page, { start: 4, end: 14 })).toBeNull();
    expect(spanOf(page, { startContainer: node, startOffset: 4, endContainer: node, endOffset: 14 })).toBeNull();
  });
});
