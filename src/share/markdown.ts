import { oneLine, writable } from './escape';
import { isAnything, type ShareFormat } from './format';
import { type Block, outlineOf, type Run } from './outline';

/** A summary as Markdown (CommonMark); what stands in it of pages and people is no markup. */
export const markdown: ShareFormat = {
  id: 'markdown',
  extension: 'md',
  mime: 'text/markdown',
  fits: isAnything,
  write: (shared, { words }) =>
    shared.map((one) => `${outlineOf(one, words).map(textOf).filter(Boolean).join('\n\n')}\n`).join('\n---\n\n'),
};

function textOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${runsText(block.runs)}`;
    case 'paragraph':
      return runsText(block.runs);
    case 'quotation':
      return [`${escaped(block.title)}:`, `> ${runsText(block.runs)}`, ...block.below.map(runsText)].join('\n\n');
    case 'facts':
      return block.items
        .map(
          ({ name, runs }) => `- ${[`**${escaped(name)}**`, runsText(runs)].filter((part) => part !== '').join(' ')}`,
        )
        .join('\n');
    case 'typed':
      return `${escaped(block.title)}:\n\n${block.text
        .split(/\r\n|[\n\r\u2028\u2029]/)
        .map((line) => `> ${escaped(writable(line))}`.trimEnd())
        .join('\n')}`;
  }
}

function runsText(runs: readonly Run[]): string {
  return runs.map(runText).join('').trim();
}

function runText({ text, mark, strong, href }: Run): string {
  const shown = escaped(text);
  // Bold must touch its words, or it is asterisks.
  const inner = shown.trim();
  const styled = (mark || strong) && inner ? shown.replace(inner, () => `**${inner}**`) : shown;
  // In angle brackets, within which no bracket or white space of the address is left.
  return href ? `[${styled.trim()}](<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>)` : styled;
}

/** Every mark that means something to Markdown, or to a reader of it that makes links of its own, behind a backslash. */
function escaped(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return oneLineKeepingEnds(line)
    .replace(/[\\`*_{}[\]<>()#+!|~&$^=@-]/g, '\\$&')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/\b(https?|ftp|mailto|www)([:.])/gi, '$1\\$2');
}

/** On one line; a space at either end parts a run from the next. */
function oneLineKeepingEnds(text: string): string {
  const inner = oneLine(text);
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${inner !== '' && /\s$/.test(text) ? ' ' : ''}`;
}
