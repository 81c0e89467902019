import { markup } from './escape';
import { isAnything, type ShareFormat } from './format';
import { type Block, outlineOf, type Run } from './outline';

/** A summary as rich text for the clipboard: elements without style, as every editor takes them. */
export const html: ShareFormat = {
  id: 'html',
  extension: 'html',
  mime: 'text/html',
  fits: isAnything,
  write: (shared, { words }) => {
    const isOne = shared.length === 1;
    const title = isOne ? '' : `<h1>${markup(words.title)}</h1>\n`;
    return `${title}${shared
      .map(
        (one) =>
          `${outlineOf(one, words)
            .map((block) => blockHtml(block, isOne ? 0 : 1))
            .join('\n')}\n`,
      )
      .join('<hr>\n')}`;
  },
};

/**
 * One block as HTML. Classes are for the report's style sheet.
 * @param below how many levels of headings stand above the outline
 */
export function blockHtml(block: Block, below = 0): string {
  switch (block.type) {
    case 'heading': {
      const name = `h${block.level + below}`;
      return `<${name}${groupOf(block)}>${runsHtml(block.runs)}</${name}>`;
    }
    case 'paragraph':
      return `<p${block.soft ? ' class="soft"' : ''}>${runsHtml(block.runs)}</p>`;
    case 'quotation':
      return [
        `<p class="side">${markup(block.title)}</p>`,
        `<blockquote${groupOf(block)}><p dir="auto">${runsHtml(block.runs)}</p></blockquote>`,
        ...block.below.map((runs) => `<p class="below">${runsHtml(runs)}</p>`),
      ].join('\n');
    case 'facts':
      return `<ul class="facts">\n${block.items.map(factHtml).join('\n')}\n</ul>`;
    case 'typed':
      return `<p class="side">${markup(block.title)}</p>\n<blockquote>${typedHtml(block.text)}</blockquote>`;
  }
}

function factHtml({ name, runs }: { name: string; runs: Run[] }): string {
  const value = runsHtml(runs);
  return `<li><strong>${markup(name)}</strong>${value ? `: ${value}` : ''}</li>`;
}

function typedHtml(text: string): string {
  const paragraphs = text.split(/(?:\r\n|[\n\r]){2,}/).filter((part) => part.trim() !== '');
  return paragraphs.map((part) => `<p dir="auto">${markup(part.trim()).replace(/\r\n|[\n\r]/g, '<br>')}</p>`).join('');
}

/** The words of each run are kept to themselves, so that none turns the direction of what follows. */
function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join('');
}

function runHtml({ text, mark, strong, href }: Run): string {
  const shown = markup(text);
  const styled = mark ? `<mark>${shown}</mark>` : strong ? `<strong>${shown}</strong>` : shown;
  return href ? `<a href="${markup(href)}" rel="noreferrer noopener">${styled}</a>` : styled;
}

function groupOf({ group }: { group?: string }): string {
  return group ? ` class="${group}"` : '';
}
