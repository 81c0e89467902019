import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';
import { ClaimDetail } from './claim-detail';
import { useStory } from './context';
import { type Cell, type MatrixRow, RECORD } from './matrix';
import { STANDING_WORDS, StandingMark } from './standing-mark';

/** What of the matrix is open: a claim, or what one source says of it. */
export interface Opened {
  claim: string;
  source: string | null;
}

interface Props {
  row: MatrixRow;
  /** What of this row is open. */
  opened: Opened | null;
  /** Is it what the reader came for? */
  isAimedAt: boolean;
  onOpen: (opened: Opened | null) => void;
}

/** A claim's row of the matrix, and below it what is open of it. */
export function MatrixClaim({ row: { claim, cells }, opened, isAimedAt, onOpen }: Props) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (!isAimedAt) return;
    row.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
    row.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isAimedAt]);
  const isWhole = opened !== null && opened.source === null;
  const detail = `claim-${claim.id}`;
  return (
    <>
      <tr ref={row} data-claim={claim.id}>
        <th scope="row" class="statement">
          <button
            type="button"
            aria-expanded={isWhole}
            aria-controls={isWhole ? detail : undefined}
            onClick={() => onOpen(isWhole ? null : { claim: claim.id, source: null })}
          >
            {claim.statement}
          </button>
        </th>
        {cells.map((cell) => {
          const isOpen = opened?.source === cell.source;
          const next = isOpen ? null : { claim: claim.id, source: cell.source };
          return (
            <td key={cell.source}>
              <MatrixCell cell={cell} isOpen={isOpen} detail={detail} onToggle={() => onOpen(next)} />
            </td>
          );
        })}
      </tr>
      {opened && (
        <tr class="detail">
          <td colSpan={cells.length + 1} id={detail}>
            <ClaimDetail
              claim={claim}
              source={opened.source}
              onWhole={() => onOpen({ claim: claim.id, source: null })}
            />
          </td>
        </tr>
      )}
    </>
  );
}

interface CellProps {
  cell: Cell;
  isOpen: boolean;
  /** The id of what it opens. */
  detail: string;
  onToggle: () => void;
}

function MatrixCell({ cell: { source, standing }, isOpen, detail, onToggle }: CellProps) {
  const words = useWords();
  const { engine } = useStory();
  const meaning = words(STANDING_WORDS[standing]);
  if (standing === 'silent') {
    return (
      <span class="cell" title={meaning}>
        <StandingMark standing={standing} />
        <span class="unseen">{meaning}</span>
      </span>
    );
  }
  const title = engine.pack.documents.find(({ id }) => id === source)?.title;
  const name = source === RECORD ? words('record') : (title ?? source);
  return (
    <button
      type="button"
      class="cell"
      title={meaning}
      aria-label={words('cellLabel', name, meaning)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? detail : undefined}
      onClick={onToggle}
    >
      <StandingMark standing={standing} />
    </button>
  );
}
