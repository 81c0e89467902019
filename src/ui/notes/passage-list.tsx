import { useRef, useState } from 'preact/hooks';
import type { SourceDocument } from '../../pack/schema';
import type { Span } from '../../text/span';
import { useWords } from '../words';
import { holdsWords, paragraphsOf, trimmed } from './passages';

interface Props {
  document: SourceDocument;
  /** Words that a paragraph must hold to be listed. */
  sought: string;
  onPick: (span: Span) => void;
}

/** A document's paragraphs: each can be added whole, or any words that are selected in one. */
export function PassageList({ document: source, sought, onPick }: Props) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [problem, setProblem] = useState(false);
  const paragraphs = paragraphsOf(source).filter((one) => holdsWords(one, sought));
  const pickSelected = () => {
    const span = selectedIn(list.current);
    const passage = span && trimmed(source.text, span);
    setProblem(!passage);
    if (passage) onPick(passage);
  };
  return (
    <>
      <p class="soft small">{words('pickHint')}</p>
      <ul class="passages" ref={list}>
        {paragraphs.map(({ start, text }) => (
          <li key={start}>
            <p data-start={start}>{text}</p>
            <button
              type="button"
              class="link small"
              aria-label={words('pickWholeOf', text.slice(0, 60))}
              onClick={() => {
                const span = trimmed(source.text, { start, end: start + text.length });
                if (span) onPick(span);
              }}
            >
              {words('pickWhole')}
            </button>
          </li>
        ))}
        {paragraphs.length === 0 && <li class="soft">{words('pickNone')}</li>}
      </ul>
      {problem && (
        <p class="problem small" role="alert">
          {words('pickNothing')}
        </p>
      )}
      {/* The selection stays while it is pressed. */}
      <button type="button" class="button small" onMouseDown={(event) => event.preventDefault()} onClick={pickSelected}>
        {words('pickAdd')}
      </button>
    </>
  );
}

/** What is selected in the list, in the document's offsets. */
function selectedIn(list: HTMLElement | null): Span | null {
  const selection = document.getSelection();
  if (!list || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(list, range.startContainer, range.startOffset);
  const end = offsetOf(list, range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

function offsetOf(list: HTMLElement, node: Node, offset: number): number | null {
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
  if (!paragraph || !list.contains(paragraph)) return null;
  // Of a paragraph itself only its beginning or its end is meant.
  const within = node.nodeType === Node.TEXT_NODE ? offset : offset > 0 ? (paragraph.textContent ?? '').length : 0;
  return Number(paragraph.dataset.start) + within;
}
