import { oneLine, writable } from './escape';
import { isAnything, type ShareFormat } from './format';
import { type Block, outlineOf, type Run } from './outline';

/** A summary as plain text: for a message, and beside the rich text of the clipboard. */
export const plain: ShareFormat = {
  id: 'plain',
  extension: 'txt',
  mime: 'text/plain',
  fits: isAnything,
  write: (shared, { words }) =>
    shared.map((one) => `${outlineOf(one, words).map(textOf).filter(Boolean).join('\n\n')}\n`).join('\n\n'),
};

function textOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? underlined(runsText(block.runs)) : runsText(block.runs);
    case 'paragraph':
      return runsText(block.runs);
    case 'quotation':
      return [
        `${block.title}:`,
        ...[runsText(block.runs), ...block.below.map(runsText)].map((line) => `  ${line}`),
      ].join('\n');
    case 'facts':
      return block.items.map(({ name, runs }) => [name, runsText(runs)].filter(Boolean).join(': ')).join('\n');
    case 'typed':
      return `${block.title}:\n${linesOf(block.text)
        .map((line) => `  ${line}`)
        .join('\n')}`;
  }
}

function runsText(runs: readonly Run[]): string {
  const text = runs.map(({ text, mark, href }) => {
    const shown = mark ? `[${text}]` : text;
    return href && href !== text ? `${shown}: ${href}` : shown;
  });
  return oneLine(text.join(''));
}

/** A person's own lines, without what drives a terminal. */
function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => writable(line).trimEnd());
}

function underlined(text: string): string {
  return `${text}\n${'-'.repeat(Math.min(text.length, 40))}`;
}
