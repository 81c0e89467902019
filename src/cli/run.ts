import type { CheckOptions, Verdict } from '../engine/verdict';
import { PackError } from '../pack/errors';
import type { Article } from '../text/article';
import { CommandError } from './errors';
import { json } from './format/json';
import { markdown } from './format/markdown';
import { ndjson } from './format/ndjson';
import type { Format } from './format/report';
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
}

export type Checker = (article: Article, options: CheckOptions) => Verdict;
/** @throws PackError or CommandError in one line */
export type CheckerSource = (packFile: string | undefined) => Promise<Checker>;

const FORMATS: Record<FormatName, Format> = { text, json, ndjson, markdown };
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

async function checkFiles(command: CheckCommand, check: Checker, terminal: Terminal): Promise<number> {
  const format = FORMATS[command.format];
  const { published, lang, basis, kinds, explainIn, trace, files } = command;
  const options: CheckOptions = { basis, explainIn, trace, ...(kinds ? { kinds } : {}) };
  let status = NO_FLAG;
  let rendered = 0;
  terminal.out(format.open);
  for (const [i, file] of files.entries()) {
    if (terminal.interactive && files.length > 1) terminal.err(`${ERASE_LINE}${i + 1}/${files.length} ${file}`);
    let output = '';
    let problem = '';
    try {
      const article = await loadArticle(file, { published, lang, stdin: terminal.stdin });
      const verdict = check(article, options);
      if (verdict.flags.length > 0 && status === NO_FLAG) status = FLAGGED;
      output =
        (rendered > 0 ? format.between : '') +
        format.render({ file, article, verdict }, { colour: terminal.colour, trace });
      rendered++;
    } catch (error) {
      status = PROBLEM;
      problem = `${lineOf(error, file)}\n`;
    }
    if (terminal.interactive && files.length > 1) terminal.err(ERASE_LINE);
    if (output) terminal.out(output);
    if (problem) terminal.err(problem);
  }
  terminal.out(format.close);
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
    return await checkFiles(command, await source(command.pack), terminal);
  } catch (error) {
    terminal.err(`${lineOf(error, 'check')}\n`);
    return PROBLEM;
  }
}
