import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type EvidenceLink, LIMITS } from '../../notes/annotation';
import { useWords } from '../words';
import { EvidenceItem } from './evidence-item';
import { LinkForm } from './link-form';

interface Props {
  evidence: readonly EvidenceLink[];
  onEvidence: (evidence: EvidenceLink[]) => void;
  onOpen: (link: EvidenceLink) => void;
  /** What lets a passage or an entry of the story be picked; null where there is no story. */
  picker: ((pick: (link: EvidenceLink) => void, close: () => void) => ComponentChildren) | null;
}

/** What the note rests on, and the ways to add to it. */
export function EvidenceField({ evidence, onEvidence, onOpen, picker }: Props) {
  const words = useWords();
  const [adding, setAdding] = useState<'link' | 'source' | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const close = () => {
    setAdding(null);
    // Once they are there again.
    queueMicrotask(() => requestAnimationFrame(() => buttons.current?.querySelector('button')?.focus()));
  };
  const add = (link: EvidenceLink) => {
    const isKnown = evidence.some((known) => JSON.stringify(known) === JSON.stringify(link));
    if (!isKnown && evidence.length < LIMITS.evidence) onEvidence([...evidence, link]);
    close();
  };
  return (
    <section class="field" aria-label={words('evidenceTitle')}>
      <p class="field-title">{words('evidenceTitle')}</p>
      {evidence.length > 0 && (
        <ul class="evidence-list">
          {evidence.map((link, index) => (
            <li key={JSON.stringify(link)}>
              <EvidenceItem link={link} onOpen={onOpen} />
              <button
                type="button"
                class="link small"
                aria-label={words('evidenceRemoveOf', nameOf(link))}
                onClick={() => {
                  onEvidence(evidence.filter((_, at) => at !== index));
                  buttons.current?.querySelector('button')?.focus();
                }}
              >
                {words('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {adding === 'link' && <LinkForm onAdd={add} onClose={close} />}
      {adding === 'source' && picker?.(add, close)}
      <div class="buttons" ref={buttons} hidden={adding !== null}>
        {picker && (
          <button type="button" class="button button-plain small" onClick={() => setAdding('source')}>
            {words('evidenceFromSources')}
          </button>
        )}
        <button type="button" class="button button-plain small" onClick={() => setAdding('link')}>
          {words('evidenceLink')}
        </button>
      </div>
    </section>
  );
}

function nameOf(link: EvidenceLink): string {
  if (link.type === 'web') return link.title || link.url;
  return link.type === 'passage' ? link.title : link.entry;
}
