import type { Span } from '../text/span';
import { paragraphsOf } from './paragraphs';

/** The element that a link to the quoted passage leads to. */
export const QUOTATION_ID = 'quotation';

/** A source document's whole text, its quoted passage marked. */
export function DocumentText({ text, span }: { text: string; span: Span | null }) {
  let isFirst = true;
  return (
    <div class="document-text">
      {paragraphsOf(text, span).map((runs, index) => (
        <p key={index}>
          {runs.map((run) => {
            if (!run.quoted) return run.text;
            const id = isFirst ? QUOTATION_ID : undefined;
            isFirst = false;
            return (
              <mark key="quoted" id={id} tabIndex={-1}>
                {run.text}
              </mark>
            );
          })}
        </p>
      ))}
    </div>
  );
}
