import type { Target } from '../annotation';
import { collapsed, collapsedContext, evenMarks } from './spelling';

/** What is looked for, written as the text that it is looked for in: marks in one spelling. */
export interface Sought {
  exact: string;
  prefix: string;
  suffix: string;
  sentence: string;
}

/** A page's text as it is searched: offsets are those of the page's text. */
export interface Field {
  text: string;
  even: string;
}

export function soughtOf({ quote, sentence }: Target): Sought {
  return {
    exact: evenMarks(collapsed(quote.exact)),
    prefix: evenMarks(collapsedContext(quote.prefix)),
    suffix: evenMarks(collapsedContext(quote.suffix)),
    sentence: evenMarks(collapsed(sentence)),
  };
}
