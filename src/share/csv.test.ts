import { expect, it } from 'vitest';
import { annotation, shared } from '../../tests/share/fixture';
import { csv } from './csv';
import { importAnnotations } from './import/annotations';
import { fromCell, toCell } from './table/cell';
import { shareWords } from './words';

const write = (list: ReturnType<typeof annotation>[]) =>
  csv.write([shared({ flags: [], annotations: list })], { words: shareWords('en') });

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n@a', '＝1', "'=1"])(
  'makes no formula of %j, and gives it back',
  (text) => {
    expect(toCell(text)).toBe(`'${text}`);
    expect(fromCell(toCell(text))).toBe(text);
  },
);

it.each(["'tis", 'a=b', '3 - 2', 'a\nb', "rock 'n' roll"])('gives %j back', (text) => {
  expect(fromCell(toCell(text))).toBe(text);
});

it('reads a table that a spreadsheet has saved its own way', () => {
  const one = annotation({ evidence: [] });
  const file = write([one]);
  expect(importAnnotations(file.slice(1).replaceAll('\r\n', '\n'))).toEqual({ ok: true, annotations: [one] });
  const cells = file.slice(1).split('\r\n').slice(0, 1)[0]?.split(',') ?? [];
  expect(cells).toContain('exact');
  expect(importAnnotations(`${cells.join(';')}\r\n`)).toEqual({ ok: true, annotations: [] });
});

it('refuses a table whole: a column that is gone, a row cut short, a damaged quotation mark', () => {
  const file = write([annotation()]);
  const reason = (text: string) => {
    const read = importAnnotations(text);
    return read.ok ? null : read.problems.map(({ code }) => code);
  };
  expect(reason(file.replace('modified', 'changed'))).toEqual(['missing-column', 'unknown-column']);
  expect(reason(`${file}1,2,3\r\n`)).toEqual(['not-csv']);
  expect(reason(`${file}"open`)).toEqual(['not-csv']);
});
