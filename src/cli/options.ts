import { parseArgs } from 'node:util';
import { type BasisOption, FLAG_KINDS, type FlagKind } from '../engine/verdict';
import type { Publisher } from '../share/format';
import type { LanguageCode } from '../text/language';
import { OptionError } from './errors';

export const FORMATS = ['text', 'json', 'ndjson', 'markdown', 'html', 'claimreview', 'annotations', 'csv'] as const;
export type FormatName = (typeof FORMATS)[number];
const LANGUAGES: readonly LanguageCode[] = ['en', 'es'];
const BASES: readonly BasisOption[] = ['sources', 'record', 'both'];

/** What the command line asks for. */
export interface CheckCommand {
  files: string[];
  pack?: string;
  published?: string;
  lang?: string;
  basis: BasisOption;
  kinds?: FlagKind[];
  explainIn: LanguageCode;
  format: FormatName;
  /** The page's address, where the page does not say. */
  url?: string;
  /** A file of annotations, for the pages that they are about. */
  annotations?: string;
  /** Who publishes a fact-check, and where. */
  publisher?: Publisher;
  trace: boolean;
  help: boolean;
}

export const USAGE = `usage: npm run --silent check -- [options] FILE…   (.html, .txt, or - for standard input)

  --pack FILE             the compiled story to check against (default: the bundled ones)
  --published YYYY-MM-DD  the publication date, where the page does not say
  --lang TAG              the language, where the page does not say (en, es, es-PE …)
  --basis WHAT            sources, record or both (default both)
  --kinds A,B             only these kinds of flag: ${FLAG_KINDS.join(', ')}
  --explain-in LANGUAGE   the language of the explanations, en or es (default en); quotations stay in theirs
  --format FORMAT         text, json, ndjson, markdown; html (one self-contained report), csv, annotations (W3C Web
                          Annotations, JSON-LD), claimreview (schema.org, JSON-LD); default text
  --url URL               the page's address, where the page does not say
  --annotations FILE      annotations, JSON-LD or CSV, for html, csv, annotations and claimreview: those whose words stand
                          in the page. A flag is no rating: claimreview publishes only what a person has rated and marked
                          as ready
  --publisher NAME        for claimreview: who publishes it
  --review-url URL        for claimreview: the address of the article in which it is published
  --trace                 every sentence with what the engine made of it
  --help                  this text

Exit status: 0 no flag, 1 at least one flag, 2 a problem.`;

const OPTIONS = {
  pack: { type: 'string' },
  published: { type: 'string' },
  lang: { type: 'string' },
  basis: { type: 'string', default: 'both' },
  kinds: { type: 'string' },
  'explain-in': { type: 'string', default: 'en' },
  format: { type: 'string', default: 'text' },
  url: { type: 'string' },
  annotations: { type: 'string' },
  publisher: { type: 'string' },
  'review-url': { type: 'string' },
  trace: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    const what =
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `unknown option ${option}`
        : `option ${option} is not given as it should be`;
    throw new OptionError(`${what}; the options are --${Object.keys(OPTIONS).join(', --')}`);
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw new OptionError(`--${option} ${value}: not known; use ${allowed.join(', ')}`);
  return found;
}

function checkDay(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value)) {
    throw new OptionError(`--published ${value}: not a date; write it as YYYY-MM-DD`);
  }
  return value;
}

function checkLanguage(value: string): string {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value)) {
    throw new OptionError(`--lang ${value}: not a language tag; write it as en or es-PE`);
  }
  return value;
}

function checkAddress(option: string, value: string): string {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) {
    throw new OptionError(`--${option} ${value}: not a web address; begin it with https://`);
  }
  return value;
}

function publisherOf(name: string | undefined, url: string | undefined): Publisher | undefined {
  if (name === undefined && url === undefined) return undefined;
  if (!name?.trim() || !url) throw new OptionError('--publisher and --review-url: give both, or neither');
  return { name: name.trim(), url: checkAddress('review-url', url) };
}

/** A rating is a person's: none is made of flags, and none is published by nobody. */
function checkReview(annotations: string | undefined, publisher: Publisher | undefined): void {
  if (annotations === undefined) {
    throw new OptionError(
      '--format claimreview: a flag is not a rating; give annotations that a person has rated, with --annotations FILE',
    );
  }
  if (!publisher) {
    throw new OptionError(
      '--format claimreview: search engines want to know who publishes it and where; give --publisher NAME and --review-url URL',
    );
  }
}

/** @throws OptionError in one line: an unknown option, a bad value, no file */
export function parseOptions(argv: readonly string[]): CheckCommand {
  const { values, positionals } = parse(argv);
  if (positionals.length === 0 && !values.help) {
    throw new OptionError('no file given; name .html or .txt files, or - for standard input (--help tells more)');
  }
  const format = oneOf('format', values.format, FORMATS);
  const publisher = publisherOf(values.publisher, values['review-url']);
  if (format === 'claimreview' && !values.help) checkReview(values.annotations, publisher);
  const kinds = values.kinds?.split(',').map((kind) => oneOf('kinds', kind.trim(), FLAG_KINDS));
  return {
    files: positionals,
    basis: oneOf('basis', values.basis, BASES),
    explainIn: oneOf('explain-in', values['explain-in'], LANGUAGES),
    format,
    trace: values.trace,
    help: values.help,
    ...(values.pack === undefined ? {} : { pack: values.pack }),
    ...(values.published === undefined ? {} : { published: checkDay(values.published) }),
    ...(values.lang === undefined ? {} : { lang: checkLanguage(values.lang) }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(values.url === undefined ? {} : { url: checkAddress('url', values.url) }),
    ...(values.annotations === undefined ? {} : { annotations: values.annotations }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}
