import type { Verdict } from '../../engine/verdict';
import type { Format, Report } from './report';

/** One file's result, in the public form: a change to it is a breaking change. `text` only beside a trace. */
export type ResultLine = { file: string } & Omit<Verdict, 'trace'> &
  Partial<Pick<Verdict, 'trace'>> & { text?: string };

export function resultOf({ file, article, verdict }: Report, trace: boolean): ResultLine {
  const { page, story, sentences, flags } = verdict;
  const line: ResultLine = { file, page, story, sentences, flags };
  return trace ? { ...line, text: article.text, trace: verdict.trace ?? [] } : line;
}

/** An array with one object a file. */
export const json: Format = {
  open: '[\n',
  between: ',\n',
  close: '\n]\n',
  render: (report, { trace }) => JSON.stringify(resultOf(report, trace), null, 2),
};
