import { useState } from 'preact/hooks';
import type { Evidence, Flag } from '../../engine/verdict';
import { EvidenceQuote } from '../evidence';
import { KindLabel } from '../kind-label';
import { KIND_WORDS } from '../kinds';
import { partsOf } from '../sentence';
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
  const sources = flag.evidence.filter(({ start }) => start !== null);
  const record = flag.evidence.filter(({ start }) => start === null);
  const { before, exact, after } = partsOf(flag);
  const sourcesTitle = words(sources.length > 1 ? 'sourcesSay' : 'sourceSays');
  const sourcesSide = <Side key="sources" title={sourcesTitle} evidence={sources} onSource={onSource} />;
  const recordSide = <Side key="record" title={words('recordSays')} evidence={record} onSource={onSource} />;

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
        <section>
          <h2>{words('pageSays')}</h2>
          <blockquote class="page-words">
            {before}
            <mark>{exact}</mark>
            {after}
          </blockquote>
        </section>
        {flag.basis === 'record' ? [recordSide, sourcesSide] : [sourcesSide, recordSide]}
        {/* Without evidence the explanation is no more than that. */}
        {flag.evidence.length > 0 && <p class="soft small">{words(KIND_WORDS[flag.kind].about)}</p>}
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

function Side({ title, evidence, onSource }: { title: string; evidence: Evidence[]; onSource: Props['onSource'] }) {
  if (evidence.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {evidence.map((item) => (
        <EvidenceQuote key={`${item.document}:${item.start}`} evidence={item} onOpen={() => onSource(item)} />
      ))}
    </section>
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
