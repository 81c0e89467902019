import { createHash } from 'node:crypto';
import type { Annotation } from '../../notes/annotation';
import type { ShareFormat } from '../../share/format';
import { SHARE_FORMATS } from '../../share/formats';
import { importAnnotations } from '../../share/import/annotations';
import { sharedVerdict } from '../../share/model';
import { quoteAt } from '../../share/quote';
import { problemText, shareWords } from '../../share/words';
import { OptionError, RefusedAnnotationsError } from '../errors';
import type { CheckCommand, FormatName } from '../options';
import { readText } from '../read';
import type { Report, WholeFormat } from './report';

/** What the command calls the formats of `src/share`. */
const FORMATS: Partial<Record<FormatName, ShareFormat>> = {
  html: SHARE_FORMATS.report,
  claimreview: SHARE_FORMATS.claimreview,
  annotations: SHARE_FORMATS.annotations,
  csv: SHARE_FORMATS.csv,
};

/**
 * A format of `src/share` as the command renders it.
 * @throws CommandError in one line: the file of annotations is missing, or holds something else
 */
export async function shareFormat(command: CheckCommand, now: Date): Promise<WholeFormat> {
  const format = FORMATS[command.format];
  if (!format) throw new OptionError(`--format ${command.format}: not known`);
  const words = shareWords(command.explainIn);
  const moment = now.toISOString();
  const given = command.annotations === undefined ? [] : await readAnnotations(command.annotations, command, moment);
  return {
    renderAll(reports) {
      const shared = reports.map((report) => ({
        ...sharedVerdict(report.verdict, report.pack, factsOf(report, moment), command.explainIn),
        annotations: given.filter((annotation) => isAbout(annotation, report)),
      }));
      return format.write(shared, { words, ...(command.publisher && { publisher: command.publisher }) });
    },
  };
}

async function* nothing(): AsyncGenerator<string> {}

async function readAnnotations(file: string, { explainIn }: CheckCommand, moment: string): Promise<Annotation[]> {
  const read = importAnnotations(await readText(file, nothing()), moment);
  if (read.ok) return read.annotations;
  const words = shareWords(explainIn);
  throw new RefusedAnnotationsError(
    file,
    read.problems.map((problem) => problemText(problem, words)),
  );
}

function factsOf({ article, verdict, url }: Report, moment: string) {
  return {
    url,
    moment,
    sha256: createHash('sha256').update(article.text).digest('hex'),
    contexts: verdict.flags.map((flag) => quoteAt(article.text, flag)),
  };
}

/** Do its words stand in this page, and is it about no other? */
function isAbout({ page, target }: Annotation, { article, url }: Report): boolean {
  const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
  if (url !== null && page.url.replace(/#.*$/s, '') !== url) return false;
  return squeezed(article.text).includes(squeezed(target.quote.exact));
}
