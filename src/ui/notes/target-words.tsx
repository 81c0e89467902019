import type { Target } from '../../notes/annotation';
import { partsOf } from '../sentence';

/** The words that are annotated, in their sentence. */
export function TargetWords({ target, id }: { target: Target; id?: string }) {
  const { before, exact, after } = partsOf({ sentence: target.sentence, exact: target.quote.exact });
  return (
    <span class="page-words note-target" id={id}>
      {before}
      <mark>{exact}</mark>
      {after}
    </span>
  );
}
