import type { Flag, FlagGroup, Verdict } from '../../engine/verdict';
import type { Pack } from '../../pack/schema';
import type { Article } from '../../text/article';

/** One checked file: what every format renders. */
export interface Report {
  file: string;
  article: Article;
  verdict: Verdict;
  /** What it was checked against. */
  pack: Pack;
  /** The page's address, where it is known. */
  url: string | null;
}

export interface Style {
  /** May the output be coloured? */
  colour: boolean;
  trace: boolean;
}

/** Renders reports as they come: `open`, the reports with `between` in between, `close`. */
export interface Format {
  open: string;
  between: string;
  close: string;
  render(report: Report, style: Style): string;
}

/** Renders all reports at once, when every file is checked. */
export interface WholeFormat {
  renderAll(reports: readonly Report[]): string;
}

export const GROUP_NAMES: Record<FlagGroup, string> = {
  contradicts: 'contradicts the sources',
  'no-attribution': 'no attribution',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A page's words for a terminal: on one line, without the control characters that would drive it. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(CONTROL, '');
}

/** The flag's sentence in three parts: before, the exact words, after. */
export function splitSentence(flag: Flag, article: Article): [string, string, string] {
  const { sentence, exact } = flag;
  const from = article.text.lastIndexOf(sentence, flag.start);
  const inside = from >= 0 && flag.end <= from + sentence.length ? flag.start - from : sentence.indexOf(exact);
  if (inside < 0) return [sentence, '', ''];
  return [
    sentence.slice(0, inside),
    sentence.slice(inside, inside + exact.length),
    sentence.slice(inside + exact.length),
  ];
}

/** `31 sentences`, `1 flag`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
