const PROSE = '<p>The Marrow Dam stands in the valley, and it has stood there for a hundred years, said a man.</p>';

const nested =
  (tag: string, attributes = '') =>
  (count: number) =>
    `<${tag}${attributes}>a `.repeat(count) + PROSE + `</${tag}>`.repeat(count);
const beside = (piece: string) => (count: number) => piece.repeat(count) + PROSE;

/** Pages that are deep: elements of one kind within one another. */
export const DEEP: Record<string, (count: number) => string> = {
  div: nested('div'),
  span: nested('span'),
  b: nested('b'),
  q: nested('q'),
  'em of a figure': (count) => `<figure>${nested('em')(count)}</figure>`,
  sup: nested('sup'),
  a: nested('a', ' href="/x"'),
  'a custom element': nested('x-y'),
  'li, unclosed': (count) => '<ul><li>a '.repeat(count / 2) + PROSE,
  'td, unclosed': (count) => '<table><tr><td>a'.repeat(count / 3) + PROSE,
  blockquote: nested('blockquote'),
  footer: nested('footer'),
  h1: nested('h1'),
  details: nested('details'),
  'section with a name': nested('section', ' class="related"'),
  article: nested('article'),
  main: nested('main'),
  time: nested('time'),
};

/** Pages that are wide: elements of one kind beside one another. */
export const WIDE: Record<string, (count: number) => string> = {
  paragraphs: beside(PROSE),
  h1: beside('<h1>The head of it</h1>'),
  h2: beside('<h2>The head of it</h2>'),
  spans: (count) => `<p>${'<span>word </span>'.repeat(count)}</p>${PROSE}`,
  'line breaks': (count) => `<p>${'word word<br>'.repeat(count)}</p>`,
  'double line breaks': (count) => `<p>${'word word<br><br>'.repeat(count)}</p>`,
  'labels in bold': beside('<p><b>Word: </b> one two</p>'),
  times: beside('<p><time datetime="x">1 May</time> one two three</p>'),
  'lines with a day': beside('<div>14 July 2025</div>'),
  'linked headings': beside('<li><h3><a href="/a">One two three four five</a></h3></li>'),
  articles: beside(`<article>${PROSE}</article>`),
  'words of a class': (count) => `${PROSE}<div class="${'ad-b '.repeat(count)}">x</div>`,
  quotations: (count) => `<p>${'<q>a b</q> '.repeat(count)}</p>${PROSE}`,
  cards: beside(`<div><h3><a href="/x">Another story of them</a></h3><p>${'x '.repeat(30)}</p></div>`),
  meta: beside('<meta name="a" content="b">'),
  'broken structured data': beside('<script type="application/ld+json">{"@type":"NewsArticle"</script>'),
  'one text': (count) => `<p>${'word '.repeat(count * 5)}</p>`,
  'white space': (count) => `<p>a${' \n'.repeat(count * 5)}</p>`,
  'what has no width': (count) => `<p>${'a\u00ad\u200b'.repeat(count * 5)}</p>`,
  'a long title': (count) => `<title>${'a - b | '.repeat(count)}</title>${PROSE}`,
  captions: beside('<figure><figcaption>A dam <em>Foto: A. B.</em></figcaption></figure>'),
  'custom elements': beside('<x-y>word</x-y>'),
  'lines before the article': (count) =>
    `${'<div>abc def ghi</div>'.repeat(count)}<article>${PROSE.repeat(3)}</article>`,
};
