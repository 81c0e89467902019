import papa from 'papaparse';
import { accept, type Read } from '../import/accept';
import { type ImportProblem, problem } from '../import/problem';
import { fromCell } from './cell';
import { ASIDE, COLUMN_NAMES, type ColumnName, tagsOf } from './columns';

/** The rows of a table of ours, one after the other; or why it is none. */
export function readTable(text: string): { rows: string[][]; names: string[] } | { problems: ImportProblem[] } {
  const body = text.replace(/^\ufeff/, '');
  // The first line holds our names alone, so it tells how the rest is written: spreadsheets have habits of their own.
  const [newline = '\r\n'] = /\r\n|\n|\r/.exec(body) ?? [];
  const first = body.slice(0, body.indexOf(newline) < 0 ? undefined : body.indexOf(newline));
  const delimiter = [',', ';', '\t'].find((one) => first.includes(one)) ?? ',';
  const { data, errors } = papa.parse(body, { delimiter, newline, skipEmptyLines: true });
  const [damage] = errors;
  if (damage) return { problems: [problem('not-csv', damage.message, damage.row ?? null)] };
  const [names = [], ...rows] = data;
  const missing = COLUMN_NAMES.filter((name) => !ASIDE.includes(name) && !names.includes(name));
  const unknown = names.filter((name) => !COLUMN_NAMES.some((one) => one === name));
  const problems = [
    ...missing.map((name) => problem('missing-column', name)),
    ...unknown.map((name) => problem('unknown-column', name)),
    ...rows.flatMap((row, index) =>
      row.length === names.length ? [] : [problem('not-csv', `${row.length} / ${names.length}`, index + 1)],
    ),
  ];
  return problems.length > 0 ? { problems } : { rows, names };
}

/** @param item the row's place, from 1 */
export function readRow(row: readonly string[], names: readonly string[], item: number): Read {
  const cell = (name: ColumnName) => fromCell(row[names.indexOf(name)] ?? '');
  const text = (name: ColumnName) => cell(name) ?? '';
  const evidence = jsonOf(cell('evidence'));
  if (evidence === undefined) return { problems: [problem('bad-value', text('evidence'), item, 'evidence')] };
  const [start, end] = [cell('start'), cell('end')];
  return accept(
    {
      id: text('id'),
      page: { url: text('url'), title: text('page_title'), published: cell('page_published'), lang: text('page_lang') },
      target: {
        quote: { exact: text('exact'), prefix: text('prefix'), suffix: text('suffix') },
        position: start === null && end === null ? null : { start: numberOf(start), end: numberOf(end) },
        sentence: text('sentence'),
      },
      rating: cell('rating'),
      note: text('note'),
      evidence,
      tags: tagsOf(text('tags')),
      status: text('status'),
      flag:
        cell('flag_kind') === null
          ? null
          : {
              edition: { pack: text('pack'), title: text('pack_title'), version: text('edition') },
              kind: text('flag_kind'),
              claim: cell('flag_claim'),
              facet: cell('flag_facet'),
              explanation: text('flag_explanation'),
            },
      author: text('author'),
      created: text('created'),
      modified: text('modified'),
    },
    item,
  );
}

function numberOf(cell: string | null): number | string | null {
  return cell !== null && /^\d{1,15}$/.test(cell) ? Number(cell) : cell;
}

function jsonOf(cell: string | null): unknown {
  if (cell === null) return [];
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}
