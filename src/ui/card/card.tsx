import { useState } from 'preact/hooks';
import type { Evidence, Flag } from '../../engine/verdict';
import { FlagSides } from '../flag-sides';
import { KindLabel } from '../kind-label';
import { useWords } from '../words';

/** What a card is about. */
export interface CardContent {
  /** The flags at one place, the one that is meant first; at least one. */
  flags: Flag[];
  /** Which of the page's flags the first one is, from 1, in reading order. */
  position: number;
  total: number;
}

/** The element that says why the words are flagged: it describes the dialog. */
export const REASON_ID = 'reason';

/** A page that a browser has given a button could take it out of the card, where nothing above it stops a click of its own. */
const byReader = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};

interface Props {
  content: CardContent;
  onClose: () => void;
  onSource: (evidence: Evidence) => void;
  /** Begins a note about a flag; resolves to whether there is a panel open to write it in. Absent where there are no notes. */
  onAnnotate?: ((flag: Flag) => Promise<boolean>) | undefined;
}

/** What a flag says, both sides word for word. */
export function Card({ content, onClose, onSource, onAnnotate }: Props) {
  const words = useWords();
  const { flags } = content;
  const [turned, setTurned] = useState(0);
  // Another flag may have gone meanwhile.
  const position = turned < flags.length ? turned : 0;
  const flag = flags[position];
  if (!flag) return null;

  return (
    <div class="card-body" data-group={flag.group}>
      <div class="head">
        <KindLabel flag={flag} />
        {content.total > 1 && (
          <span class="soft small position">
            {words('positionOf', String(content.position), String(content.total))}
          </span>
        )}
        <button type="button" class="close" aria-label={words('close')} onClick={byReader(onClose)}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" stroke="currentColor" stroke-width="1.8">
            <path d="M2 2l10 10M12 2L2 12" />
          </svg>
        </button>
      </div>
      <div class="scroll" key={position}>
        <p class="why" id={REASON_ID}>
          {flag.explanation}
        </p>
        <FlagSides flag={flag} onSource={(evidence, event) => byReader(() => onSource(evidence))(event)} />
      </div>
      <div class="foot">
        <span class="soft small">{words('notAVerdict')}</span>
        {onAnnotate && <Annotate onAnnotate={() => onAnnotate(flag)} onOpen={onClose} />}
        {flags.length > 1 && (
          <span class="turn">
            <Turn label={words('previousFlag')} to={position - 1} count={flags.length} onTurn={setTurned} glyph="‹" />
            <span class="small" aria-live="polite">
              {words('positionHere', String(position + 1), String(flags.length))}
            </span>
            <Turn label={words('nextFlag')} to={position + 1} count={flags.length} onTurn={setTurned} glyph="›" />
          </span>
        )}
      </div>
    </div>
  );
}

/** Where the browser opens no panel on this click, the reader is told how to. */
function Annotate({ onAnnotate, onOpen }: { onAnnotate: () => Promise<boolean>; onOpen: () => void }) {
  const words = useWords();
  const [isWaiting, setWaiting] = useState(false);
  const annotate = async () => {
    if (await onAnnotate()) onOpen();
    else setWaiting(true);
  };
  return (
    <>
      <button type="button" class="link small annotate" hidden={isWaiting} onClick={byReader(annotate)}>
        {words('annotate')}
      </button>
      <span class="small waiting" aria-live="polite">
        {isWaiting && words('openPanelToWrite')}
      </span>
    </>
  );
}

interface TurnProps {
  label: string;
  glyph: string;
  to: number;
  count: number;
  onTurn: (position: number) => void;
}

function Turn({ label, glyph, to, count, onTurn }: TurnProps) {
  return (
    <button type="button" aria-label={label} disabled={to < 0 || to >= count} onClick={byReader(() => onTurn(to))}>
      {glyph}
    </button>
  );
}
