import { parse as parseCsv } from 'csv-parse/sync';
import { HtmlValidate } from 'html-validate';
import type { FormatId } from '../../src/share/format';
import { annotationProblems } from './annotation-model';
import { claimReviewProblems } from './claim-review';
import { elementsOf } from './elements';
import { svgProblems } from './svg';

/** What is wrong with the output of each format, by a reader or a schema that is not ours; empty where nothing is. */
export const VALIDATORS: Record<FormatId, (output: string) => string[] | Promise<string[]>> = {
  plain: textProblems,
  markdown: (output) => [...textProblems(output), ...elementsOf(output, 'markdown').problems],
  html: (output) =>
    htmlProblems(
      `<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>Test</title>\n</head>\n<body>\n${output}</body>\n</html>\n`,
    ),
  report: htmlProblems,
  card: svgProblems,
  annotations: annotationProblems,
  claimreview: claimReviewProblems,
  csv: csvProblems,
};

function textProblems(output: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const found = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.exec(output);
  return found ? [`control character ${found[0].charCodeAt(0)} at ${found.index}`] : [];
}

const htmlValidate = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Of prose, not of markup: a telephone number or a unit in a page's words is left as it is.
    'tel-non-breaking': 'off',
    'no-trailing-whitespace': 'off',
    'require-csp-nonce': 'off',
    'no-inline-style': 'error',
    // Several quotations each have their own link with the same words.
    'allowed-links': 'error',
  },
});

async function htmlProblems(output: string): Promise<string[]> {
  const report = await htmlValidate.validateString(output);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );
}

/** By the strict rules of RFC 4180, with a parser that did not write it. */
function csvProblems(output: string): string[] {
  const rows: string[][] = parseCsv(output, { bom: true, record_delimiter: '\r\n', relax_column_count: false });
  const formula = /^(?:\s|\ufeff)*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
  return rows
    .slice(1)
    .flatMap((row) => row.filter((cell) => formula.test(cell)).map((cell) => `a formula: ${cell.slice(0, 40)}`));
}
