import { describe, expect, it } from 'vitest';
import { documentOf, page, read } from './fixture';

const BODY = `<p>The reservoir above Kilbride has lost half its water since the spring, the board said on Tuesday.</p>
<p>Engineers will lower the sluice by three metres before the first of October.</p>`;
const [FIRST, SECOND] = [
  'paragraph: The reservoir above Kilbride has lost half its water since the spring, the board said on Tuesday.',
  'paragraph: Engineers will lower the sluice by three metres before the first of October.',
];
const HEADLINE = '<h1>Kilbride dam is sinking</h1>';

describe('extract', () => {
  it('names each block for what it is', () => {
    const { lines, article } = read(
      page(`${HEADLINE}<p class="standfirst">Board orders the sluice down</p>
        <figure><img alt="x"><figcaption>The dam at dusk. <span class="credit">Courier/L. Voss</span></figcaption></figure>
        ${BODY}<h2>What was found</h2><ul><li>Two cracks in the wall</li><li>One of 40&nbsp;cm</li></ul>
        <blockquote><p>“We heard it groan.”</p><footer>Ada Prentice, warden</footer></blockquote>${BODY}`),
    );
    expect(lines).toEqual([
      'headline: Kilbride dam is sinking',
      'standfirst: Board orders the sluice down',
      'caption: The dam at dusk.',
      FIRST,
      SECOND,
      'heading: What was found',
      'list-item: Two cracks in the wall',
      'list-item: One of 40 cm',
      'quotation: “We heard it groan.”',
      'quotation: Ada Prentice, warden',
      FIRST,
      SECOND,
    ]);
    expect(article).toMatchObject({ title: 'Kilbride dam is sinking', lang: 'en', published: null });
  });

  it('joins blocks by a blank line, and offsets lead to their text', () => {
    const { article } = read(page(HEADLINE + BODY));
    expect(article.text.split('\n\n')).toHaveLength(3);
    expect(article.blocks.every(({ start, end }) => !/^\s|\s$|\n/.test(article.text.slice(start, end)))).toBe(true);
  });

  it('gives every chunk the node that holds its words', () => {
    const { article, chunks } = read(
      page(`${HEADLINE}<p>A  <b>re\u00adser</b>voir\n of 3&nbsp;km.<br>Deep.</p>${BODY}`),
    );
    expect(article.text).toContain('A reservoir of 3 km. Deep.');
    for (const { start, end, node, nodeStart } of chunks) {
      const there = node.data.slice(nodeStart, nodeStart + end - start).replace(/\s/g, ' ');
      expect(there).toBe(article.text.slice(start, end));
    }
  });

  it('leaves the document as it was', () => {
    const html = page(HEADLINE + BODY);
    const document = documentOf(html);
    const before = document.toString();
    read(html);
    expect(document.toString()).toBe(before);
  });

  it.each([
    ['a menu', '<nav><p>Dams of the world, a long list of them all for you to read</p></nav>'],
    ['a byline', '<p class="byline">By <a href="/a">Lena Voss</a></p>'],
    ['a byline without a class', '<p>By Lena Voss</p>'],
    ['a dateline', '<p>Lena Voss in Kilbride, <time datetime="2024-09-03">3 September</time></p>'],
    ['a section’s name', '<p><a href="/water">Water</a></p>'],
    ['an advertisement', '<div class="ad-slot"><p>Buy shares in dams now, critics are amazed.</p></div>'],
    ['a share bar', '<div class="social-share">Share on X</div>'],
    [
      'a newsletter box',
      '<section class="newsletter"><h3>Stay</h3><p>Our free letter on dams goes out on Fridays.</p></section>',
    ],
    ['an aside', '<aside><h3>Read on</h3><p>The dam that broke in a single night, told anew.</p></aside>'],
    ['related links', '<h3>More</h3><ul><li><a href="/1">Dam breaks in Norway, hundreds flee</a></li></ul>'],
    ['a comment', '<div id="comments"><p>My uncle built that dam and says it is fine.</p></div>'],
    [
      'hidden text',
      '<p hidden>The dam is safe.</p><p aria-hidden="true">Safe.</p><p style="color:red;display: none">Safe.</p>',
    ],
    [
      'text of no page',
      '<template><p>Safe.</p></template><noscript>Safe.</noscript><script>"Safe."</script><style>p{}</style>',
    ],
    ['struck-out text', '<p><s>The dam is safe.</s></p>'],
    ['what a style sheet hides', '<p class="d-none">The dam is safe, they say.</p><p class="hidden">Safe.</p>'],
    [
      'a region that names itself',
      '<section aria-label="Related stories"><p>The dam that broke in one single night.</p></section>',
    ],
    ['a label of an advertisement', '<p>Advertisement</p>'],
    ['the author’s address', '<address>Lena Voss is a columnist.</address>'],
  ])('leaves out %s', (_, html) => {
    expect(read(page(`${HEADLINE}${html}${BODY}`)).lines).toEqual(['headline: Kilbride dam is sinking', FIRST, SECOND]);
  });

  it.each([
    ['a sign-off', '<p>(Reporting by L. Voss; Editing by P. Ng)</p>'],
    ['tags', '<p>Tags: dams, water</p>'],
    [
      'a heading whose links were left out',
      '<h2>Related</h2><p><a href="/1">Dam breaks in Norway, hundreds flee</a></p>',
    ],
    [
      'a card of another story',
      '<div><h3><a href="/2">Bridge falls</a></h3><p>The bridge at Orme fell on Monday, police said.</p></div>',
    ],
  ])('leaves out %s at the end', (_, html) => {
    expect(read(page(`${HEADLINE}${BODY}${html}`)).lines).toEqual(['headline: Kilbride dam is sinking', FIRST, SECOND]);
  });

  it.each([
    'The dam at dusk. Photograph: Lena Voss/Courier',
    'The dam at dusk. (Photo by Lena Voss via Courier)',
    'The dam at dusk. <i>Credit: Courier Pictures</i>',
    'The dam at dusk. <span>Lena Voss/Reuters</span>',
    'The dam at dusk.</figcaption><figcaption>Credit: Courier Pictures',
  ])('leaves the credit out of a caption: %s', (caption) => {
    const { lines } = read(page(`${HEADLINE}<figure><figcaption>${caption}</figcaption></figure>${BODY}`));
    expect(lines[1]).toBe('caption: The dam at dusk.');
    expect(lines).toHaveLength(4);
  });

  it('keeps prose that names a day, follows a link or stands in a wrapper of an odd name', () => {
    const { lines } = read(
      page(`${HEADLINE}<div class="content-with-sidebar related-on">${BODY}
        <p>It fell on <time datetime="2024-09-03">Tuesday</time>, say <a href="/x">the papers that we were shown</a>.</p></div>`),
    );
    expect(lines.slice(1)).toEqual([
      FIRST,
      SECOND,
      'paragraph: It fell on Tuesday, say the papers that we were shown.',
    ]);
  });
});

describe('inline text', () => {
  const text = (inside: string) => read(page(`${HEADLINE}<p>${inside}</p>${BODY}`)).lines[1]?.replace(/^\S+ /, '');

  it.each([
    ['a word split over tags', 'Res<b>er</b>voir of <i>Kil</i>bride.', 'Reservoir of Kilbride.'],
    ['a drop cap', '<span class="drop">T</span>he wall holds.', 'The wall holds.'],
    ['a line break', 'The wall<br>holds.', 'The wall holds.'],
    ['white space over lines', 'The \n\t wall <b> holds</b> .', 'The wall holds .'],
    ['soft hyphens and zero-width spaces', 're\u00adser\u200bvoir&shy;s.', 'reservoirs.'],
    ['non-breaking spaces', '$4&nbsp;bn&#8239;.', '$4 bn .'],
    ['quotation marks of q', 'He said <q>it <q>holds</q></q>.', 'He said “it ‘holds’”.'],
    ['a q with marks of its own', '<q>“Holds.”</q>', '“Holds.”'],
    [
      'a name in capitals after a label of a heading',
      'By the numbers: 40 cm of cracks.',
      'By the numbers: 40 cm of cracks.',
    ],
    ['a footnote’s number', 'The wall<sup><a href="#1">[1]</a></sup> holds.', 'The wall holds.'],
    ['an exponent', 'It holds 3 km<sup>3</sup>.', 'It holds 3 km3.'],
    ['a bold label', '<strong>Correction:</strong> the wall holds.', 'the wall holds.'],
    ['a bold label with its colon outside', '<b>Update</b>: the wall holds.', 'the wall holds.'],
    ['a bold sentence', '<b>The wall holds.</b> We saw it.', 'The wall holds. We saw it.'],
    [
      'a speaker with a role in bold',
      '<b>ADA PRENTICE (reporter):</b> The wall holds.',
      'ADA PRENTICE (reporter): The wall holds.',
    ],
    ['a speaker in bold', '<b>Ada Prentice:</b> The wall holds.', 'Ada Prentice: The wall holds.'],
    [
      'two sentences set apart by style alone',
      '<span>The wall holds.</span><span>Nobody knows.</span>',
      'The wall holds. Nobody knows.',
    ],
  ])('reads %s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('keeps a label that comes again: it says who speaks', () => {
    const { lines } = read(
      page(`${HEADLINE}${BODY}<p><b>Q:</b> Does it hold?</p><p><b>A:</b> It does.</p><p><b>Q:</b> How long?</p>`),
    );
    expect(lines.slice(3)).toEqual(['paragraph: Q: Does it hold?', 'paragraph: It does.', 'paragraph: Q: How long?']);
  });

  it('splits a paragraph at two line breaks', () => {
    const { lines } = read(
      page(`${HEADLINE}<div>The first of the two holds.<br> <br>The second one does not hold.</div>${BODY}`),
    );
    expect(lines.slice(1, 3)).toEqual([
      'paragraph: The first of the two holds.',
      'paragraph: The second one does not hold.',
    ]);
  });
});

describe('pages without an article element', () => {
  const menu = '<div id="menu"><a href="/">Home</a> <a href="/w">Water news and more</a></div>';

  it('finds it in a soup of divs', () => {
    const { lines } = read(`<html><body><div id="w">${menu}<div class="x">${HEADLINE}<div class="y">${BODY}</div></div>
      <div class="side"><h4>Other</h4><ul><li><a href="/1">Dam breaks in Norway, hundreds flee</a></li></ul></div></div></body></html>`);
    expect(lines).toEqual(['headline: Kilbride dam is sinking', FIRST, SECOND]);
  });

  it('finds it in a table that lays out a letter', () => {
    const { lines } =
      read(`<html><body><table role="presentation"><tr><td><div>The Letter | No. 4</div><div>${HEADLINE}${BODY}${BODY}</div>
      <div><p>Was this forwarded to you? <a href="#">Subscribe</a></p></div></td></tr></table></body></html>`);
    expect(lines).toEqual(['headline: Kilbride dam is sinking', FIRST, SECOND, FIRST, SECOND]);
  });

  it('finds it where line breaks stand for paragraphs', () => {
    const { lines } = read(
      `<html><body>${menu}<div>${FIRST?.slice(11)}<br><br>${SECOND?.slice(11)}</div></body></html>`,
    );
    expect(lines).toEqual([FIRST, SECOND]);
  });

  it('takes the headline that stands above the article, and the line below it', () => {
    const { lines } =
      read(`<html><head><title>Kilbride dam is sinking - Courier</title></head><body><div class="top">${HEADLINE}
      <p class="dek">The board orders the sluice down by October</p><div class="share">Share</div></div><article>${BODY}</article></body></html>`);
    expect(lines).toEqual([
      'headline: Kilbride dam is sinking',
      'standfirst: The board orders the sluice down by October',
      FIRST,
      SECOND,
    ]);
  });

  it('takes the posts of a live blog together', () => {
    const post = (text: string) => `<article class="post"><p><time datetime="09:12">09.12</time></p>${text}</article>`;
    const { lines } = read(
      `<html><body><main>${HEADLINE}<div class="feed">${post(BODY + BODY)}${post('<p>A crane has jammed on the wall above the village, so there is a pause.</p>')}</div></main></body></html>`,
    );
    expect(lines).toEqual([
      'headline: Kilbride dam is sinking',
      ...[FIRST, SECOND, FIRST, SECOND],
      'paragraph: A crane has jammed on the wall above the village, so there is a pause.',
    ]);
  });

  it('is not led astray by a long thread of comments', () => {
    const thread =
      '<div class="c"><p>I have lived below that dam for forty years and it has never moved an inch.</p></div>'.repeat(
        20,
      );
    const { lines } = read(`<html><body><div>${HEADLINE}${BODY}</div><div id="comments">${thread}</div></body></html>`);
    expect(lines).toEqual(['headline: Kilbride dam is sinking', FIRST, SECOND]);
  });

  it.each([['<html></html>'], [''], ['<html><body>Hello</body></html>'], ['<p>One</p>']])(
    'reads %j without an error',
    (html) => {
      expect(read(html).article.blocks.length).toBeLessThanOrEqual(1);
    },
  );

  it('reads a page nested absurdly deep', () => {
    expect(() => read(`<html><body>${'<div>'.repeat(3000)}x${'</div>'.repeat(3000)}</body></html>`)).not.toThrow();
  });

  it('reads on in a line each word of which is an element of the page’s own', () => {
    const own = (text: string) =>
      text.replace(/\p{L}+/gu, '<x-word>$&</x-word>').replace('<x-word>Eng', '<b><i><x-word>Eng');
    const { lines } = read(page(`${HEADLINE}${BODY.replace(/(?<=<p>)[^<]+/g, own)}`));
    expect(lines.slice(1)).toEqual([FIRST, SECOND]);
    const parts = BODY.replace(/<(\/?)p>/g, '<$1x-part>');
    expect(read(page(`${HEADLINE}<div>${parts}</div>`)).lines.slice(1)).toEqual([FIRST, SECOND]);
  });
});
