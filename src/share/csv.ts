import papa from 'papaparse';
import { draftOf } from './draft';
import { isAnything, type ShareFormat } from './format';
import { textIri } from './jsonld/terms';
import { toCell } from './table/cell';
import { COLUMN_NAMES, COLUMNS, type RowFacts } from './table/columns';

/**
 * A table (RFC 4180), one row for each flag and each annotation, that comes in again without loss. No cell is a formula to
 * a spreadsheet; the byte order mark makes Excel read it as UTF-8.
 */
export const csv: ShareFormat = {
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv',
  fits: isAnything,
  write(shared, { words }) {
    const rows = shared.flatMap((one) => {
      const facts = { moment: one.moment, sha256: one.check?.sha256 ?? null };
      const source = one.page.url ?? textIri(one.check?.sha256 ?? '');
      const meaning = `${words.meaning} ${words.answer}`;
      return [
        ...one.flags.map((flag) => rowOf(draftOf(flag, one, source), { ...facts, type: 'flag', meaning })),
        ...one.annotations.map((annotation) =>
          rowOf(annotation, { ...facts, type: 'annotation', meaning: words.annotationMeaning }),
        ),
      ];
    });
    return `\ufeff${papa.unparse([COLUMN_NAMES, ...rows], { newline: '\r\n' })}\r\n`;
  },
};

function rowOf(annotation: Parameters<(typeof COLUMNS)['id']>[0], facts: RowFacts): string[] {
  return COLUMN_NAMES.map((name) => toCell(COLUMNS[name](annotation, facts)));
}
