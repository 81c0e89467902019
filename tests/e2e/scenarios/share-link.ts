import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import { extract } from '../../../src/page/extract';
import { linkTo } from '../../../src/share/fragment';
import { quoteAt } from '../../../src/share/quote';
import { languageOf } from '../../../src/text/language';
import { splitSentences } from '../../../src/text/sentences';
import type { Span } from '../../../src/text/span';
import type { Tab } from '../browser';
import type { Scenario } from '../scenario';

/** So long that no two blocks are in view together. What a fragment finds is painted in a colour that no page has. */
const LONG = `<style>
  :is(p, li, h1, h2, h3, h4, dt, dd, td, blockquote, figcaption) { margin-block: 1500px !important }
  ::target-text { background: rgb(255, 0, 255); color: rgb(255, 0, 255) }
</style></head>`;
/** Each costs a page to be loaded. */
const MOST = 30;

interface Seen {
  /** Are the words in view, whichever text nodes they stand in? */
  inView: boolean;
  rects: { left: number; top: number; right: number; bottom: number }[];
}

export const shareLink: Scenario[] = [
  {
    name: 'a shared link leads to the very words: sentences of every labelled page',
    async run(stage) {
      const tab = await stage.newTab();
      const missed: string[] = [];
      const tries = stage.pages.flatMap(({ file, html }) => {
        const { text, spans } = sentencesOf(html);
        return spans.map((span) => ({ file, html, text, span }));
      });
      const step = Math.ceil(tries.length / MOST);
      const chosen = tries.filter((_, index) => index % step === 0);
      assert.ok(chosen.length > MOST / 2, `only ${chosen.length} sentences`);
      for (const [index, { file, html, text, span }] of chosen.entries()) {
        const address = stage.server.publish(`/long/${file.split('/').at(-1)}`, html.replace('</head>', LONG));
        const words = text.slice(span.start, span.end);
        // Another query makes it a page that is loaded, as when a link is followed.
        const problem = await follow(tab, linkTo(`${address}?${index}`, quoteAt(text, span)), words);
        if (problem) missed.push(`${file}: ${problem}: ${words}`);
      }
      assert.deepEqual(missed, []);
    },
  },
  {
    name: 'a shared link leads to the words of each flag, and keeps the address’s own fragment',
    async run(stage) {
      const tab = await stage.newTab();
      const { html, flags } = stage.story;
      const { text } = sentencesOf(html);
      const address = stage.server.publish('/long/story.html', html.replace('</head>', LONG));
      for (const [index, flag] of flags.entries()) {
        const link = linkTo(`${address}?f=${index}#top`, quoteAt(text, flag));
        assert.match(link, /#top:~:text=/);
        assert.equal(await follow(tab, link, flag.exact), null, `${flag.exact} by ${link}`);
      }
    },
  },
  {
    name: 'a shared link leads to a passage of a source, over lines and marks of its own',
    async run(stage) {
      const tab = await stage.newTab();
      const passages = [
        'Rates rose 5%, 6% & 7%: a well-known “on-off” effect',
        'x'.repeat(80),
        `${'many words stand here in a row and none of them is the same as '.repeat(5)}the last`,
      ];
      const text = `The report\n\nBefore it, ${passages.join('. Then, ')}, as it says.\n\nFirst half of it.\n\nSecond half of it.`;
      const html = text
        .split('\n\n')
        .map((block) => `<p>${block.replace('&', '&amp;').replace('well-known', '<b>well</b>-known')}</p>`)
        .join('\n<!-- -->\n');
      const page = `<!doctype html><html lang="en"><head><title>Report</title></head><body>${html}</body></html>`;
      const address = stage.server.publish('/long/source.html', page.replace('</head>', LONG));
      for (const [index, passage] of passages.entries()) {
        const start = text.indexOf(passage);
        const quote = quoteAt(text, { start, end: start + passage.length });
        assert.equal(await follow(tab, linkTo(`${address}?s=${index}`, quote), passage), null, passage);
      }
      const start = text.indexOf('half of it.\n');
      const across = quoteAt(text, { start, end: text.indexOf(' of it.', start + 20) });
      assert.equal(await follow(tab, linkTo(`${address}?across`, across), 'half of it.'), null, 'over two blocks');
    },
  },
  {
    name: 'sees a link that leads nowhere: the proof above can fail',
    async run(stage) {
      const tab = await stage.newTab();
      const address = stage.server.publish('/long/nowhere.html', stage.story.html.replace('</head>', LONG));
      const [flag] = stage.story.flags;
      assert.ok(flag);
      const quote = { exact: 'words that stand nowhere', prefix: '', suffix: '' };
      assert.notEqual(await follow(tab, linkTo(address, quote), flag.exact), null);
    },
  },
];

/** Follows a link; null where the words are in view, painted as what the link means, and nothing else is. */
async function follow(tab: Tab, link: string, words: string): Promise<string | null> {
  await tab.goto(link);
  const found = await see(tab, words);
  if (!found) return 'the words are not on the page';
  if (!found.inView) return 'the words are not in view';
  const { width, pixels: data } = await tab.screenshot();
  let [inside, outside] = [0, 0];
  for (let i = 0; i < data.length; i += 4) {
    if (data[i] !== 255 || data[i + 1] !== 0 || data[i + 2] !== 255) continue;
    const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
    const isIn = found.rects.some((r) => x >= r.left - 2 && x <= r.right + 2 && y >= r.top - 4 && y <= r.bottom + 4);
    if (isIn) inside++;
    else outside++;
  }
  if (inside === 0) return 'the words are not marked';
  return outside > inside / 20 ? 'other words are marked' : null;
}

/** Where the words stand, letters alone compared; of several places the one in view. It waits until the page is drawn. */
function see(tab: Tab, words: string): Promise<Seen | null> {
  return tab.evaluate(async (wanted) => {
    for (let i = 0; i < 3; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
    const bare = (text: string) => text.replace(/[\s\u00ad]+/g, '');
    const places: [Text, number][] = [];
    let all = '';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.parentElement?.tagName ?? '')) continue;
      for (let i = 0; i < node.data.length; i++) {
        if (bare(node.data.charAt(i)) === '') continue;
        all += node.data.charAt(i);
        places.push([node, i]);
      }
    }
    let last: { inView: boolean; rects: { left: number; top: number; right: number; bottom: number }[] } | null = null;
    const length = bare(wanted).length;
    for (let at = all.indexOf(bare(wanted)); at >= 0; at = all.indexOf(bare(wanted), at + 1)) {
      const [from, to] = [places[at], places[at + length - 1]];
      if (!from || !to) continue;
      const range = document.createRange();
      range.setStart(...from);
      range.setEnd(to[0], to[1] + 1);
      const rects: { left: number; top: number; right: number; bottom: number }[] = [];
      const list = range.getClientRects();
      for (let i = 0; i < list.length; i++) {
        const { left, top, right, bottom } = list[i] ?? new DOMRect();
        rects.push({ left, top, right, bottom });
      }
      last = { inView: rects.some(({ top, bottom }) => bottom > 0 && top < innerHeight), rects };
      if (last.inView) break;
    }
    return last;
  }, words);
}

/** The article of a page, as the extension reads it, and its sentences. */
function sentencesOf(html: string): { text: string; spans: Span[] } {
  const { article } = extract(parseHTML(html).document as unknown as Document);
  const spans = article.blocks.flatMap(({ start, end }) =>
    splitSentences(article.text.slice(start, end), languageOf(article.lang), start),
  );
  return { text: article.text, spans };
}
