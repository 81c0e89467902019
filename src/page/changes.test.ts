import { describe, expect, it } from 'vitest';
import { concerns } from './changes';
import { documentOf } from './fixture';

const LONG = 'A sentence of an article that is longer than any label, menu or counter of a page.';
const { document, root, aside } = page();

function page() {
  const document = documentOf(
    `<div id="clock">12:00</div><main><article><p>One.</p><img></article></main><aside></aside>`,
  );
  const at = (selector: string) => document.querySelector(selector) as Element;
  return { document, root: at('article'), aside: at('aside') };
}

function element(html: string): Node {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box.firstChild as Node;
}

function record(type: MutationRecordType, target: Node, change: { added?: Node[]; removed?: Node[] } = {}) {
  const { added = [], removed = [] } = change;
  return { type, target, addedNodes: added, removedNodes: removed } as unknown as MutationRecord;
}

describe('concerns', () => {
  it.each([
    ['text that is added to the article', record('childList', root, { added: [element('<p>Two.</p>')] })],
    ['text that is taken from it', record('childList', root, { removed: [element('<p>Two.</p>')] })],
    ['text that is rewritten in it', record('characterData', root.querySelector('p')?.firstChild as Node)],
    ['a section of it that is shown', record('attributes', root.querySelector('p') as Element)],
    ['what it stands in', record('attributes', document.querySelector('main') as Element)],
    ['a long text that comes elsewhere', record('childList', aside, { added: [element(`<p>${LONG}</p>`)] })],
  ])('flags %s', (_, change) => {
    expect(concerns(change, root)).toBe(true);
  });

  it.each([
    ['a clock', record('characterData', document.querySelector('#clock')?.firstChild as Node)],
    ['a label elsewhere', record('childList', aside, { added: [element('<b>New</b>')] })],
    ['what goes elsewhere', record('childList', aside, { removed: [element(`<p>${LONG}</p>`)] })],
    ['an empty slot in the article', record('childList', root, { added: [element('<div><img></div>')] })],
    ['an image of the article', record('attributes', root.querySelector('img') as Element)],
    ['the looks of what stands elsewhere', record('attributes', document.querySelector('#clock') as Element)],
  ])('allows %s', (_, change) => {
    expect(concerns(change, root)).toBe(false);
  });

  it('flags anything where no article is known, or the article is gone', () => {
    const change = record('characterData', document.querySelector('#clock')?.firstChild as Node);
    expect(concerns(change, null)).toBe(true);
    expect(concerns(change, document.createElement('article'))).toBe(true);
  });
});
