import { markup } from './escape';
import { isAnything, type ShareFormat } from './format';
import { blockHtml } from './html';
import type { Shared } from './model';
import { type Block, outlineOf } from './outline';
import { REPORT_STYLE } from './report-style';
import type { ShareWords } from './words';

/** A title in a tab or a list of files. UTF-16 code units. */
const LONGEST_TITLE = 48;

/** One HTML file that needs nothing else: it loads nothing, runs nothing, and prints. */
export const report: ShareFormat = {
  id: 'report',
  extension: 'html',
  mime: 'text/html',
  fits: isAnything,
  write(shared, { words }) {
    const several = shared.length > 1;
    return `<!DOCTYPE html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Crossread">
<title>${markup(titleOf(shared, words))}</title>
<style>
${REPORT_STYLE}
</style>
</head>
<body>
<main>
<p class="brand">Crossread · ${markup(words.title)}</p>
${several ? `<h1>${markup(words.title)}</h1>\n` : ''}${shared.map((one) => pageHtml(one, words, several)).join('\n')}
</main>
<footer>
<p>${markup(words.meaning)}</p>
<p>${markup(words.answer)}</p>
</footer>
</body>
</html>
`;
  },
};

function titleOf([first, ...others]: readonly Shared[], words: ShareWords): string {
  const title = others.length === 0 ? first?.page.title.trim() : '';
  if (!title) return words.title;
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
}

function pageHtml(shared: Shared, words: ShareWords, several: boolean): string {
  const below = several ? 1 : 0;
  const parts = sectionsOf(outlineOf(shared, words)).map((blocks) => {
    const content = blocks.map((block) => blockHtml(block, below)).join('\n');
    return isItem(blocks[0]) ? `<section>\n${content}\n</section>` : content;
  });
  return `<article>\n${parts.join('\n')}\n</article>`;
}

/** Cuts the outline before each flag, each annotation, and what stands above them. */
function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (last && block.type !== 'heading') last.push(block);
    else sections.push([block]);
  }
  return sections;
}

function isItem(block: Block | undefined): boolean {
  return block?.type === 'heading' && block.level === 3;
}
