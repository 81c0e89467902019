import type { CheckOptions, Verdict } from '../engine/verdict';
import { PackError } from '../pack/errors';
import type { Pack } from '../pack/schema';
import type { Article } from '../text/article';
import { CommandError } from './errors';
import { json } from './format/json';
import { markdown } from './format/markdown';
import { ndjson } from './format/ndjson';
import type { Format, Report, Style, WholeFormat } from './format/report';
import { shareFormat } from './format/share';
import { text } from './format/text';
import { loadArticle } from './load';
import { type CheckCommand, type FormatName, parseOptions, USAGE } from './options';

/** Where the command reads and writes: the process's own, or a test's. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  stdin: AsyncIterable<Uint8Array | string>;
  /** May standard output be coloured; may standard error show a line that is written over. */
  colour: boolean;
  interactive: boolean;
  /** The moment of the check. */
  now(): Date;
}

/** A verdict, and the story that it rests on. */
export interface Checked {
  verdict: Verdict;
  pack: Pack;
}

export type Checker = (article: Article, options: CheckOptions) => Checked;
/** @throws PackError or CommandError in one line */
export type CheckerSource = (packFile: string | undefined) => Promise<Checker>;

const STREAMED: Partial<Record<FormatName, Format>> = { text, json, ndjson, markdown };
const NO_FLAG = 0;
const FLAGGED = 1;
const PROBLEM = 2;
const ERASE_LINE = '\r\u001b[K';

function isExpected(error: unknown): error is Error {
  return error instanceof CommandError || error instanceof PackError;
}

/** The one line for a problem; what nobody foresaw is named as that, without its stack. */
function lineOf(error: unknown, file: string): string {
  if (isExpected(error)) return error.message.replace(/\s+/g, ' ');
  const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
  return `${file}: could not be checked (${reason}); please report this with the file`;
}

/** Reports as they come, or kept until the last. */
function outputOf(format: Format | WholeFormat, style: Style) {
  if ('render' in format) {
    let rendered = 0;
    return {
      open: format.open,
      add: (report: Report) => (rendered++ > 0 ? format.between : '') + format.render(report, style),
      close: () => format.close,
    };
  }
  const reports: Report[] = [];
  const add = (report: Report) => {
    reports.push(report);
    return '';
  };
  return { open: '', add, close: () => format.renderAll(reports) };
}

async function checkFiles(
  command: CheckCommand,
  format: Format | WholeFormat,
  check: Checker,
  terminal: Terminal,
): Promise<number> {
  const { published, lang, basis, kinds, explainIn, trace, files } = command;
  const options: CheckOptions = { basis, explainIn, trace, ...(kinds ? { kinds } : {}) };
  let status = NO_FLAG;
  const rendering = outputOf(format, { colour: terminal.colour, trace });
  terminal.out(rendering.open);
  for (const [i, file] of files.entries()) {
    if (terminal.interactive && files.length > 1) terminal.err(`${ERASE_LINE}${i + 1}/${files.length} ${file}`);
    let output = '';
    let problem = '';
    try {
      const article = await loadArticle(file, { published, lang, stdin: terminal.stdin });
      const { verdict, pack } = check(article, options);
      if (verdict.flags.length > 0 && status === NO_FLAG) status = FLAGGED;
      output = rendering.add({ file, article, verdict, pack, url: article.url ?? command.url ?? null });
    } catch (error) {
      status = PROBLEM;
      problem = `${lineOf(error, file)}\n`;
    }
    if (terminal.interactive && files.length > 1) terminal.err(ERASE_LINE);
    if (output) terminal.out(output);
    if (problem) terminal.err(problem);
  }
  terminal.out(rendering.close());
  return status;
}

/**
 * The check command: reads the files in the order given, checks each, prints it in the format asked for. A file with a
 * problem is told on standard error and the others are still checked.
 * @returns the exit status: 0 no flag, 1 at least one flag, 2 a problem
 */
export async function run(argv: readonly string[], terminal: Terminal, source: CheckerSource): Promise<number> {
  try {
    const command = parseOptions(argv);
    if (command.help) {
      terminal.out(`${USAGE}\n`);
      return NO_FLAG;
    }
    const format = STREAMED[command.format] ?? (await shareFormat(command, terminal.now()));
    return await checkFiles(command, format, await source(command.pack), terminal);
  } catch (error) {
    terminal.err(`${lineOf(error, 'check')}\n`);
    return PROBLEM;
  }
}
