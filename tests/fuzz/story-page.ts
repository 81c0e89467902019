import fc from 'fast-check';
import { brokenText, hostileBlock, hostileParagraph } from './hostile-page';
import { html } from './html';

/** A page of a story that is to be opened in a browser. */
export interface StoryPage {
  /** How it was made. */
  kind: 'written badly' | 'in any block' | 'broken' | 'mutated';
  html: string;
}

/** What a tag leaves: text that may stand in HTML. */
const textOf = (content: string) => content.replace(/<[^>]+>/g, '').replaceAll('&nbsp;', '\u00a0');

/**
 * An article whose paragraphs are drawn from their text. The first stays as it is: the names in it lead the gate to the page,
 * which is what is to be read.
 */
function rewritten(article: string, rewrite: (text: string) => fc.Arbitrary<string>): fc.Arbitrary<string> {
  const parts = article.split(/<p>([\s\S]*?)<\/p>/);
  const drawn = parts.map((part, at) => {
    if (at % 2 === 0) return fc.constant(part);
    return at === 1 ? fc.constant(`<p>${part}</p>`) : rewrite(textOf(part));
  });
  return fc.tuple(...drawn).map((pieces) => pieces.join(''));
}

/** A slice of a source goes, comes twice, changes places with what follows, or gets markup into it. */
const change = fc.record({
  do: fc.constantFrom('drop', 'double', 'swap', 'insert'),
  at: fc.nat(1_000_000),
  length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 300 })),
  markup: html,
});

/** The page's source, changed anywhere in its body behind a first paragraph that stays. */
function mutated(source: string, first: string): fc.Arbitrary<string> {
  const body = /<body[^>]*>/.exec(source);
  const start = body ? body.index + body[0].length : 0;
  return fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) => {
    let rest = source.slice(start);
    for (const one of changes) {
      const at = one.at % Math.max(1, rest.length);
      const [before, slice, after] = [rest.slice(0, at), rest.slice(at, at + one.length), rest.slice(at + one.length)];
      if (one.do === 'drop') rest = before + after;
      else if (one.do === 'double') rest = before + slice + slice + after;
      else if (one.do === 'swap') rest = before + after.slice(0, one.length) + slice + after.slice(one.length);
      else rest = before + one.markup + slice + after;
    }
    return source.slice(0, start) + first + rest;
  });
}

/**
 * Pages of a story, each as broken as a page can be: one arbitrary for each way to make them.
 * @param article the source of one whose paragraphs hold nothing but text and inline markup
 * @param pages sources of any that cover the story
 */
export function storyPages(article: string, pages: readonly string[]): fc.Arbitrary<StoryPage>[] {
  const first = /<p>[\s\S]*?<\/p>/.exec(article)?.[0] ?? '';
  const any = fc.constantFrom(...pages);
  const ways: Record<StoryPage['kind'], fc.Arbitrary<string>> = {
    'written badly': rewritten(article, hostileParagraph),
    'in any block': rewritten(article, hostileBlock),
    broken: rewritten(article, (text) => brokenText(text, html)),
    mutated: any.chain((page) => mutated(page, first)),
  };
  return Object.entries(ways).map(([kind, sources]) =>
    sources.map((source) => ({ kind: kind as StoryPage['kind'], html: source })),
  );
}
