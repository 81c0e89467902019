import { useId, useState } from 'preact/hooks';
import { desk } from '../../src/messages/desk-client';
import type { Annotation } from '../../src/notes/annotation';
import type { FormatId } from '../../src/share/format';
import { SHARE_FORMATS } from '../../src/share/formats';
import { sharedAnnotations } from '../../src/share/model';
import { shareWords } from '../../src/share/words';
import { languageOf } from '../../src/text/language';
import { saveFile } from '../../src/ui/save-file';
import { useWords, type WordKey } from '../../src/ui/words';

/** What many notes can leave as. A picture shows no more than a page; a fact-check wants a publisher. */
const FORMATS = ['annotations', 'csv', 'markdown', 'html', 'report', 'plain'] as const satisfies readonly FormatId[];
type Format = (typeof FORMATS)[number];

const NAMES: Record<Format, WordKey> = {
  annotations: 'exportAnnotations',
  csv: 'exportCsv',
  markdown: 'exportMarkdown',
  html: 'exportHtml',
  report: 'exportReport',
  plain: 'exportPlain',
};

/** Gives the selected notes out as a file. */
export function Exporter({ ids }: { ids: ReadonlySet<string> }) {
  const words = useWords();
  const id = useId();
  const [format, setFormat] = useState<Format>('annotations');
  const [problem, setProblem] = useState(false);
  const save = async () => {
    try {
      const kept = await Promise.all([...ids].map((one) => desk.get(one)));
      const annotations = kept.flatMap((one): Annotation[] => (one ? [one.annotation] : []));
      const { extension, mime, write } = SHARE_FORMATS[format];
      const moment = new Date().toISOString();
      const text = write(sharedAnnotations(annotations, moment), {
        words: shareWords(languageOf(words('languageCode'))),
      });
      saveFile(`crossread-notes-${moment.slice(0, 10)}.${extension}`, text, mime);
      setProblem(false);
    } catch {
      setProblem(true);
    }
  };
  return (
    <span class="bulk-tag">
      <label class="unseen" for={id}>
        {words('exportAs')}
      </label>
      <select
        id={id}
        value={format}
        onChange={({ currentTarget: { value } }) => setFormat(FORMATS.find((one) => one === value) ?? 'annotations')}
      >
        {FORMATS.map((one) => (
          <option key={one} value={one}>
            {words(NAMES[one])}
          </option>
        ))}
      </select>
      <button type="button" class="button button-plain small" onClick={() => void save()}>
        {words('exportSave')}
      </button>
      {problem && (
        <span class="problem small" role="alert">
          {words('exportFailed')}
        </span>
      )}
    </span>
  );
}
