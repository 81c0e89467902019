import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { findPlace, type Placement } from '../../src/notes/place/find';
import { documentOf } from '../../src/page/fixture';
import { readPageText } from '../../src/page/page-text';
import type { Span } from '../../src/text/span';
import { ROOT } from '../tree';
import { EDITS } from './edits';
import { Random } from './random';
import { Subject } from './subject';

export type Outcome = 'right' | 'refused' | 'wrong';
export type Table = Map<string, Record<Outcome, number>>;

/** A placement that is wrong, to be looked at. */
export interface Mistake {
  file: string;
  edit: string;
  quote: string;
  now: string;
  got: string;
  state: string;
}

export interface Trials {
  table: Table;
  mistakes: Mistake[];
}

/** Real pages: the labelled ones, and those of a folder that `ANCHORING_PAGES` names. */
export function pageFiles(): string[] {
  const folders = [join(ROOT, 'tests/pages'), join(ROOT, 'tests/stories/transfer/pages'), process.env.ANCHORING_PAGES];
  return folders.flatMap((folder) =>
    folder
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.html'))
          .sort()
          .map((name) => join(folder, name))
      : [],
  );
}

/** Does every edit to each of so many spans of every page. The same for the same seed. */
export async function runTrials(files: readonly string[], spansPerPage: number, seed: number): Promise<Trials> {
  const trials: Trials = { table: new Map(), mistakes: [] };
  for (const [nth, file] of files.entries()) {
    const html = readFileSync(file, 'utf8');
    const random = new Random(seed + nth);
    const { text } = readPageText(documentOf(html));
    for (let i = 0; i < spansPerPage; i++) {
      const span = pickSpan(text, random);
      if (span) await tryAll(file, html, span, random, trials);
    }
  }
  return trials;
}

async function tryAll(
  file: string,
  html: string,
  span: Span,
  random: Random,
  { table, mistakes }: Trials,
): Promise<void> {
  for (const [name, edit] of Object.entries(EDITS)) {
    // What weak references of a parsed page hold is held until the turn ends.
    await setImmediate();
    const subject = new Subject(html, span);
    if (!edit(subject, random)) continue;
    const { page, truth } = subject;
    const placement = findPlace(page.text, subject.target, page.lang);
    const outcome = judge(subject, placement);
    const row = table.get(name) ?? { right: 0, refused: 0, wrong: 0 };
    row[outcome]++;
    table.set(name, row);
    if (outcome !== 'wrong') continue;
    const words = (at: Span | null) => (at ? page.text.slice(at.start, at.end) : '(gone)');
    const got = placement.state === 'lost' ? null : placement.span;
    mistakes.push({
      file,
      edit: name,
      quote: subject.target.quote.exact,
      now: words(truth),
      got: words(got),
      state: placement.state,
    });
  }
}

/**
 * Right: the very span where the words are, and said as it is. A changed place may take in words that the edit put in at
 * its ends, but no others that the page had.
 */
function judge(subject: Subject, placement: Placement): Outcome {
  if (placement.state === 'lost') return 'refused';
  const { truth, page, target } = subject;
  const { span, state } = placement;
  if (!truth) return 'wrong';
  const isSame = page.text.slice(span.start, span.end).replace(/\s/g, ' ') === target.quote.exact;
  if (isSame !== (state === 'exact')) return 'wrong';
  if (span.start === truth.start && span.end === truth.end) return 'right';
  return state === 'changed' && subject.isOwn(span) ? 'right' : 'wrong';
}

/** A word, a few, a sentence's worth, or more than a paragraph; whole words. */
function pickSpan(text: string, random: Random): Span | null {
  const words = [...text.matchAll(/[^\s“”"()]*[\p{L}\p{N}][^\s“”"()]*/gu)];
  const count = random.pick([1, 2, 3, 4, 6, 9, 14, 22, 60]) ?? 1;
  const at = random.below(Math.max(1, words.length - count));
  const [first, last] = [words[at], words[Math.min(words.length, at + count) - 1]];
  return first && last ? { start: first.index, end: last.index + last[0].length } : null;
}

/** The table as it is printed. */
export function printed(table: Table): string {
  const width = Math.max(...[...table.keys()].map((name) => name.length));
  const line = (name: string, values: readonly (string | number)[]) =>
    name.padEnd(width) + values.map((value) => String(value).padStart(9)).join('');
  const rows = [...table].map(([name, { right, refused, wrong }]) => line(name, [right, refused, wrong]));
  const { right, refused, wrong } = total(table);
  return [line('', ['right', 'refused', 'wrong']), ...rows, line('all', [right, refused, wrong])].join('\n');
}

export function total(table: Table): Record<Outcome, number> {
  const sum = { right: 0, refused: 0, wrong: 0 };
  for (const row of table.values())
    for (const outcome of ['right', 'refused', 'wrong'] as const) sum[outcome] += row[outcome];
  return sum;
}
