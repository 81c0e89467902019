import { useState } from 'preact/hooks';
import type { Evidence, Flag } from '../../engine/verdict';
import { FlagSides } from '../flag-sides';
import { KindLabel } from '../kind-label';
import { useWords } from '../words';

interface Props {
  /** The flags at one place, the gravest first; at least one. */
  flags: Flag[];
  onClose: () => void;
  onSource: (evidence: Evidence) => void;
}

/** What a flag says, both sides word for word. */
export function Card({ flags, onClose, onSource }: Props) {
  const words = useWords();
  const [position, setPosition] = useState(0);
  const flag = flags[position] ?? flags[0];
  if (!flag) return null;

  return (
    <div class="card-body" data-group={flag.group}>
      <div class="head">
        <KindLabel flag={flag} />
        <button type="button" class="close" aria-label={words('close')} onClick={onClose}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" stroke="currentColor" stroke-width="1.8">
            <path d="M2 2l10 10M12 2L2 12" />
          </svg>
        </button>
      </div>
      <div class="scroll" key={position}>
        <p class="why">{flag.explanation}</p>
        <FlagSides flag={flag} onSource={onSource} />
      </div>
      <div class="foot">
        <span class="soft small">{words('notAVerdict')}</span>
        {flags.length > 1 && (
          <span class="turn">
            <Turn label={words('previousFlag')} to={position - 1} count={flags.length} onTurn={setPosition} glyph="‹" />
            <span class="small" aria-live="polite">
              {words('positionOf', String(position + 1), String(flags.length))}
            </span>
            <Turn label={words('nextFlag')} to={position + 1} count={flags.length} onTurn={setPosition} glyph="›" />
          </span>
        )}
      </div>
    </div>
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
    <button type="button" aria-label={label} disabled={to < 0 || to >= count} onClick={() => onTurn(to)}>
      {glyph}
    </button>
  );
}
