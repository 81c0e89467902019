import { useState } from 'preact/hooks';
import type { Evidence, Flag } from '../../engine/verdict';
import { EvidenceQuote } from '../evidence';
import { KindLabel } from '../kind-label';
import { KIND_WORDS } from '../kinds';
import { partsOf } from '../sentence';
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

interface Props {
  content: CardContent;
  onClose: () => void;
  onSource: (evidence: Evidence) => void;
}

/** What a flag says, both sides word for word. */
export function Card({ content, onClose, onSource }: Props) {
  const words = useWords();
  const { flags } = content;
  const [turned, setTurned] = useState(0);
  // Another flag may have gone meanwhile.
  const position = turned < flags.length ? turned : 0;
  const flag = flags[position];
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
        {content.total > 1 && (
          <span class="soft small position">
            {words('positionOf', String(content.position), String(content.total))}
          </span>
        )}
        <button type="button" class="close" aria-label={words('close')} onClick={onClose}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" stroke="currentColor" stroke-width="1.8">
            <path d="M2 2l10 10M12 2L2 12" />
          </svg>
        </button>
      </div>
      <div class="scroll" key={position}>
        <p class="why" id={REASON_ID}>
          {flag.explanation}
        </p>
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
