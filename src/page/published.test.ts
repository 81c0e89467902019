import { describe, expect, it } from 'vitest';
import { dayOf } from './day';
import { page, read } from './fixture';

const BODY =
  '<h1>Dam</h1><p>The reservoir above Kilbride has lost half its water since the spring, the board said.</p>';
const published = (inside: string, head = '') => read(page(inside, head)).article.published;
const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('publication date', () => {
  it.each([
    ['an article', { '@type': 'NewsArticle', datePublished: '2024-03-02T23:30:00-05:00' }],
    ['an array', [{ '@type': 'Organization' }, { '@type': ['Report', 'Thing'], datePublished: '2024-03-02' }]],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, { '@type': 'Article', datePublished: '2024-03-02' }] }],
    ['a live blog', { '@type': 'LiveBlogPosting', datePublished: '2024-03-02T09:00Z', liveBlogUpdate: [] }],
    ['a main entity', { '@type': 'WebPage', mainEntity: { '@type': 'Article', datePublished: '2024-03-02' } }],
  ])('is read from the structured data of %s, in the zone it is written in', (_, json) => {
    expect(published(BODY, ld(json))).toBe('2024-03-02');
  });

  it('is read from broken structured data', () => {
    expect(
      published(BODY, '<script type="application/ld+json">{"a":,"datePublished": "2024-03-02T00:00:00Z"</script>'),
    ).toBe('2024-03-02');
  });

  it.each([
    'property="article:published_time" content="2024-03-02T23:59:00-08:00"',
    'name="date" content="2024-03-02"',
    'name="DC.date" content="20240302"',
    'name="pubdate" content="Sat, 02 Mar 2024 10:00:00 GMT"',
    'name="parsely-pub-date" content="2024/03/02 10:00"',
    'itemprop="datePublished" content="March 2, 2024"',
  ])('is read from <meta %s>', (meta) => {
    expect(published(BODY, `<meta ${meta}>`)).toBe('2024-03-02');
  });

  it.each([
    ['a byline', `<p class="byline">By L. Voss <time datetime="2024-03-02T10:00Z">2 March</time></p>${BODY}`],
    ['the author’s address', `<address>L. Voss <time datetime="2024-03-02">2 March</time></address>${BODY}`],
    ['a byline in words', `<div class="meta">By <b>L. Voss</b> | 07:30, 2 Mar 2024</div>${BODY}`],
    ['a Spanish byline in words', `<p>Por L. Voss · 2 de marzo de 2024</p>${BODY}`],
    ['an American byline in words', `<p>Posted on March 2nd, 2024 by L. Voss</p>${BODY}`],
    [
      'a time element without its attribute',
      `<p><time>September 2, 2024</time></p>${BODY}`.replace('September', 'March'),
    ],
    ['a marked element', `${BODY}<span itemprop="datePublished" content="2024-03-02"></span>`],
  ])('is read from %s', (_, inside) => {
    expect(published(inside)).toBe('2024-03-02');
  });

  it.each([
    ['a time of day', `<p class="ts"><time datetime="09:12">09.12</time></p>${BODY}`],
    ['a related story', `<div class="related"><time datetime="2024-03-02">2 March</time></div>${BODY}`],
    ['a comment', `${BODY}<div id="comments"><time datetime="2024-03-02">2 March</time></div>`],
    ['the footer', `${BODY}<footer><time datetime="2024-03-02">2 March</time></footer>`],
    ['the standfirst', `<p class="dek">It fell on 2 March 2024, they say.</p>${BODY}`],
    ['the headline', `<h1>What happened on 2 March 2024</h1>${BODY.replace(/<h1>.*?<\/h1>/, '')}`],
    ['a line after the article', `${BODY}<p>Kilbride, 2 March 2024</p>`],
    ['a sentence', `${BODY}<p>It fell on <time datetime="2024-03-02">2 March</time>, they say.</p>`],
  ])('is not taken from %s', (_, inside) => {
    expect(published(inside)).toBeNull();
  });

  it('is not taken from another article’s structured data', () => {
    expect(
      published(
        BODY,
        ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'Article', datePublished: '2024-03-02' }] }),
      ),
    ).toBeNull();
  });
});

describe('dayOf', () => {
  it.each([['2024-02-30'], ['soon'], [''], [null], ['12:30'], ['03/02/2024'], ['123456789']])('refuses %j', (text) => {
    expect(dayOf(text)).toBeNull();
  });
});
