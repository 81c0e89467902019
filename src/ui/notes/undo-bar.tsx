import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';

/** What was done, and how to undo it. */
export interface Undoable {
  /** Tells one deed from the next. */
  id: number;
  said: string;
  /** Null where it cannot be, or is no longer to be, undone. */
  undo: (() => Promise<void>) | null;
}

interface Props {
  done: Undoable | null;
  onClose: () => void;
}

/**
 * Says what was done and offers to undo it; until it is undone, closed, or something else is done. It takes the focus,
 * for what had it is often gone; Ctrl+Z does it, too, outside of fields.
 */
export function UndoBar({ done, onClose }: Props) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (done?.undo && isLost) button.current?.focus();
  }, [done]);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const isField =
        event.target instanceof HTMLElement &&
        event.target.matches('input:not([type=radio], [type=checkbox]), textarea');
      if (!done?.undo || isField || event.key.toLowerCase() !== 'z' || event.shiftKey) return;
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      void done.undo();
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, [done]);
  return (
    <div class="undo-bar" data-shown={done !== null}>
      <span role="status" key={done?.id}>
        {done?.said}
      </span>
      {done?.undo && (
        <button ref={button} type="button" class="link" onClick={() => void done.undo?.()}>
          {words('undo')}
        </button>
      )}
      {done && (
        <button type="button" class="undo-close" aria-label={words('close')} onClick={onClose}>
          ×
        </button>
      )}
    </div>
  );
}
