import { resultOf } from './json';
import type { Format } from './report';

/** One line a file. */
export const ndjson: Format = {
  open: '',
  between: '',
  close: '',
  render: (report, { trace }) => `${JSON.stringify(resultOf(report, trace))}\n`,
};
