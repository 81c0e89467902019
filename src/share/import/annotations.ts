import type { Annotation } from '../../notes/annotation';
import { fromHypothesis, itemsOf } from '../jsonld/hypothesis';
import { readAnnotation } from '../jsonld/read';
import { readRow, readTable } from '../table/read';
import type { Read } from './accept';
import { type Imported, type ImportProblem, problem, refused } from './problem';

/** In millions of UTF-16 code units; ten thousand long annotations are a tenth of it. */
const LONGEST = 200;
const MOST = 100_000;

/**
 * Reads annotations that anybody may have written: W3C Web Annotations as JSON-LD, ours or another program's, an export of
 * Hypothesis, or our table. All of them, or none and every reason; never a part.
 * @param now the moment for those that do not say when they were made; ISO 8601 in UTC
 */
export function importAnnotations(text: string, now = new Date().toISOString()): Imported {
  if (text.length > LONGEST * 1e6) return refused([problem('too-long', String(LONGEST))]);
  if (text.trim() === '') return refused([problem('empty')]);
  return /^[\s\ufeff]*[[{]/.test(text) ? importJson(text, now) : importTable(text);
}

function importJson(text: string, now: string): Imported {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // Not well formed, or deeper than the stack.
    return refused([problem('not-json')]);
  }
  const items = itemsOf(file);
  if (!items) return refused([problem('not-annotations')]);
  return together(items, (item, place) => readAnnotation(fromHypothesis(item), place, now));
}

function importTable(text: string): Imported {
  const [header = ''] = text.split(/[\r\n]/, 1);
  if (!/(^|[,;\t"\ufeff])exact([,;\t"]|$)/.test(header)) return refused([problem('not-json')]);
  const table = readTable(text);
  if ('problems' in table) return refused(table.problems);
  return together(table.rows, (row, place) => readRow(row, table.names, place));
}

function together<T>(items: readonly T[], read: (item: T, place: number) => Read): Imported {
  if (items.length > MOST) return refused([problem('too-many', String(MOST))]);
  const annotations: Annotation[] = [];
  const problems: ImportProblem[] = [];
  const ids = new Set<string>();
  items.forEach((item, index) => {
    const done = read(item, index + 1);
    if ('problems' in done) {
      problems.push(...done.problems);
      return;
    }
    const { id } = done.annotation;
    if (ids.has(id)) problems.push(problem('twice', id, index + 1, 'id'));
    ids.add(id);
    annotations.push(done.annotation);
  });
  return problems.length > 0 ? refused(problems) : { ok: true, annotations };
}
