import assert from 'node:assert/strict';
import { until } from '../browser';
import { OTHER, piecesOf, publishDynamic } from '../dynamic-pages';
import { assertUnharmed, flaggedIn, untilFlagged, untilSomeFlagged, wordsOf } from '../flagged';
import { plain, type Scenario } from '../scenario';

export const dynamic: Scenario[] = [
  {
    name: 'dynamic: flags an article that the page renders itself, some time after it has loaded',
    async run({ newTab, server, story }) {
      const { lead, blocks } = piecesOf(story.html);
      const url = publishDynamic(server, {
        path: '/rendered.html',
        body: '<div id="app">Loading</div>',
        pieces: { story: `<article>${lead}${blocks.join('')}</article>` },
        script: `addEventListener('load', () => setTimeout(() => document.querySelector('#app').replaceChildren(piece('story')), 900));`,
      });
      const tab = await newTab();
      await tab.goto(url);
      await untilFlagged(tab, wordsOf(story.flags));
      await assertUnharmed(tab);
    },
  },
  {
    name: 'dynamic: flags what infinite scroll brings, and leaves what is painted as it is',
    async run({ newTab, server, story }) {
      const { lead, blocks } = piecesOf(story.html);
      const half = Math.ceil(blocks.length / 2);
      const url = publishDynamic(server, {
        path: '/scroll.html',
        body: `<article>${lead}${blocks.slice(0, half).join('')}<div id="end" style="height: 150vh"></div></article>`,
        pieces: { more: blocks.slice(half).join('') },
        script: `addEventListener('scroll', () => document.querySelector('#end').before(piece('more')), { once: true });`,
      });
      const tab = await newTab();
      await tab.goto(url);
      const first = await untilSomeFlagged(tab);
      assert.ok(first.length < wordsOf(story.flags).length, 'The first half holds not all of the flags.');
      await tab.evaluate(() => {
        const kept: AbstractRange[] = [];
        CSS.highlights.forEach((highlight) => {
          highlight.forEach((range) => {
            kept.push(range);
          });
        });
        Object.assign(window, { kept });
        scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
      }, null);
      await untilFlagged(tab, wordsOf(story.flags));
      const isKept = await tab.evaluate(() => {
        const painted = new Set<AbstractRange>();
        CSS.highlights.forEach((highlight) => {
          highlight.forEach((range) => {
            painted.add(range);
          });
        });
        return (window as unknown as { kept: AbstractRange[] }).kept.every((range) => painted.has(range));
      }, null);
      assert.ok(isKept, 'What was painted before has not been painted anew.');
      await assertUnharmed(tab);
    },
  },
  {
    name: 'dynamic: flags the rest of an article when its paywall opens',
    async run({ newTab, server, story }) {
      const { lead, blocks } = piecesOf(story.html);
      const url = publishDynamic(server, {
        path: '/paywall.html',
        body: `<article>${lead}${blocks.slice(0, 3).join('')}<div class="rest">${blocks.slice(3).join('')}</div></article><button>Read on</button>`,
        style: '.locked .rest { display: none }',
        script: `document.body.className = 'locked';
          document.querySelector('button').onclick = () => document.body.classList.remove('locked');`,
      });
      const tab = await newTab();
      await tab.goto(url);
      const all = wordsOf(story.flags);
      assert.ok((await untilSomeFlagged(tab)).length < all.length, 'Nothing that is hidden is flagged.');
      await tab.evaluate(() => document.querySelector('button')?.click(), null);
      await untilFlagged(tab, all);
      await assertUnharmed(tab);
    },
  },
  {
    name: 'dynamic: flags each post of a live blog as it comes in on top',
    async run({ newTab, server, story }) {
      const { lead, blocks } = piecesOf(story.html);
      const posts = blocks.filter((block) => block.startsWith('<p>'));
      const url = publishDynamic(server, {
        path: '/live.html',
        body: `<main><h1>${lead.replace(/<[^>]+>/g, ' ')}</h1><div id="posts">${posts
          .slice(0, 2)
          .map((post) => `<article class="post">${post}</article>`)
          .join('')}</div></main>`,
        pieces: Object.fromEntries(posts.map((post, i) => [`post${i}`, `<article class="post">${post}</article>`])),
        script: '',
      });
      const tab = await newTab();
      await tab.goto(url);
      const before = await untilSomeFlagged(tab);
      for (const index of [2, 3]) {
        const wanted = story.flags.filter(({ sentence }) => plainHtml(posts[index] ?? '').includes(plain(sentence)));
        await tab.evaluate((id) => {
          const template = document.getElementById(id) as HTMLTemplateElement;
          document.querySelector('#posts')?.prepend(template.content.cloneNode(true));
        }, `post${index}`);
        await until(`the flags of post ${index}`, async () => {
          const found = await flaggedIn(tab);
          return [...before, ...wordsOf(wanted)].every((words) => found.includes(words));
        });
      }
      await assertUnharmed(tab);
    },
  },
  {
    name: 'dynamic: drops the flag of a sentence that is rewritten, and no other; nothing is smeared',
    async run({ newTab, server, story }) {
      const { lead, blocks } = piecesOf(story.html);
      const url = publishDynamic(server, {
        path: '/rewritten.html',
        body: `<article>${lead}${blocks.join('')}</article>`,
        script: '',
      });
      const tab = await newTab();
      await tab.goto(url);
      const all = wordsOf(story.flags);
      await untilFlagged(tab, all);
      const [{ exact }] = story.flags as [(typeof story.flags)[number]];
      // Its words stay, and what they stand in becomes another sentence; then the words go.
      const seen = await tab.evaluate(async (words) => {
        const texts: string[] = [];
        const note = () =>
          CSS.highlights.forEach((highlight) => {
            highlight.forEach((range) => {
              texts.push(String(range));
            });
          });
        const element = [...document.querySelectorAll('article p *')].find((at) => at.textContent === words);
        const before = element?.previousSibling as Text;
        before.data = before.data.replace(/was in/, 'had meant to be in');
        for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
        note();
        (element?.firstChild as Text).data = 'the last week of the month before';
        for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
        note();
        return texts;
      }, exact);
      assert.deepEqual(
        wordsOf([...seen].map((text) => ({ exact: text }))),
        all.filter((words) => words !== plain(exact)),
      );
      await assertUnharmed(tab);
    },
  },
  {
    name: 'dynamic: finds the flags again when a page writes the same article anew',
    async run({ newTab, server, story }) {
      const { lead, blocks } = piecesOf(story.html);
      const article = `<article>${lead}${blocks.join('')}</article>`;
      const url = publishDynamic(server, {
        path: '/again.html',
        body: `<div id="app">${article}</div>`,
        pieces: { story: article },
        script: '',
      });
      const tab = await newTab();
      await tab.goto(url);
      await untilFlagged(tab, wordsOf(story.flags));
      await tab.evaluate(() => {
        const template = document.querySelector('template') as HTMLTemplateElement;
        document.querySelector('#app')?.replaceChildren(template.content.cloneNode(true));
      }, null);
      await untilFlagged(tab, wordsOf(story.flags));
      // The same words in the same nodes: the browser takes the ranges' places away all the same.
      await tab.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { currentNode } = walker;
          const { nodeValue } = currentNode;
          currentNode.nodeValue = nodeValue;
        }
      }, null);
      await untilFlagged(tab, wordsOf(story.flags));
      await assertUnharmed(tab);
    },
  },
  {
    name: 'dynamic: stays right on a page that never stops changing',
    async run({ newTab, server, story }) {
      const { lead, blocks } = piecesOf(story.html);
      const url = publishDynamic(server, {
        path: '/restless.html',
        body: `<p id="clock"></p><article>${lead}<p id="ticker">Nothing yet.</p>${blocks.join('')}</article>`,
        script: `let count = 0;
          const tick = () => {
            document.querySelector('#clock').textContent = String(count);
            document.querySelector('#ticker').textContent = 'The counter of this page, which counts its own frames, says ' + count++ + '.';
            if (count % 50 === 0) document.querySelector('#ticker').after(Object.assign(document.createElement('p'), { textContent: 'Update ' + count + ' of this page has nothing to say.' }));
            requestAnimationFrame(tick);
          };
          tick();`,
      });
      const tab = await newTab();
      await tab.goto(url);
      const all = wordsOf(story.flags);
      await untilFlagged(tab, all);
      const count = () => tab.evaluate(() => Number(document.querySelector('#clock')?.textContent), null);
      const from = await count();
      await until('two hundred frames', async () => {
        assert.deepEqual(await flaggedIn(tab), all);
        return (await count()) > from + 200;
      });
      await assertUnharmed(tab);
    },
  },
  {
    name: 'dynamic: says nothing, and flags nothing, on a page that becomes another article',
    async run({ newTab, server, story }) {
      const { lead, blocks } = piecesOf(story.html);
      const url = publishDynamic(server, {
        path: '/replaced.html',
        body: `<div id="app"><article>${lead}${blocks.join('')}</article></div>`,
        pieces: { other: OTHER },
        script: '',
      });
      const tab = await newTab();
      await tab.goto(url);
      await untilFlagged(tab, wordsOf(story.flags));
      const after = await tab.evaluate(() => {
        const template = document.querySelector('template') as HTMLTemplateElement;
        document.querySelector('#app')?.replaceChildren(template.content.cloneNode(true));
        return document.documentElement.outerHTML;
      }, null);
      await untilFlagged(tab, []);
      assert.equal(await tab.evaluate(() => document.documentElement.outerHTML, null), after);
      await assertUnharmed(tab);
    },
  },
];

function plainHtml(html: string): string {
  return plain(html.replace(/<[^>]+>/g, '').replaceAll('&nbsp;', ' '));
}
