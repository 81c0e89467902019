import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useWords } from '../../src/ui/words';

interface Props {
  /** Of the button that asks. */
  button: string;
  title: string;
  confirm: string;
  onConfirm: () => void;
  /** What will happen. */
  children: ComponentChildren;
}

/** A button for what cannot be undone: it asks first, and says what will happen. */
export function Question({ button, title, confirm, onConfirm, children }: Props) {
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="button button-plain grave" onClick={() => dialog.current?.showModal()}>
        {button}
      </button>
      <dialog ref={dialog} class="surface ask" aria-labelledby={`${id}-title`} aria-describedby={`${id}-what`}>
        <h2 id={`${id}-title`}>{title}</h2>
        <div id={`${id}-what`}>{children}</div>
        <div class="buttons">
          <button type="button" class="button button-plain" onClick={() => dialog.current?.close()}>
            {words('cancel')}
          </button>
          <button
            type="button"
            class="button button-grave"
            onClick={() => {
              dialog.current?.close();
              onConfirm();
            }}
          >
            {confirm}
          </button>
        </div>
      </dialog>
    </>
  );
}
