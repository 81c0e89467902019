import { useId, useRef } from 'preact/hooks';
import { toBackground } from '../../src/messages/send';
import type { Settings } from '../../src/settings/all';
import { useWords } from '../../src/ui/words';

interface Props {
  settings: Settings;
  onErase: (erase: () => Promise<void>) => Promise<void>;
  onProblem: (problem: string) => void;
}

/** Asks, saying what will be gone, and then erases it. */
export function Erase({ settings, onErase, onProblem }: Props) {
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const erase = async () => {
    dialog.current?.close();
    try {
      await onErase(async () => {
        const erased = await toBackground<'panel:erase'>({ type: 'panel:erase' });
        if (!erased.ok) throw new Error(erased.problem.detail);
      });
    } catch {
      onProblem(words('eraseFailed'));
    }
  };
  const count = settings.sites.off.length + settings.sites.on.length;
  return (
    <>
      <button type="button" class="button button-plain grave" onClick={() => dialog.current?.showModal()}>
        {words('erase')}
      </button>
      <dialog ref={dialog} class="surface ask" aria-labelledby={`${id}-title`} aria-describedby={`${id}-kept`}>
        <h2 id={`${id}-title`}>{words('eraseTitle')}</h2>
        <ul>
          <li>{words('eraseSettings')}</li>
          <li>{words('eraseSites', String(count))}</li>
          <li>{words('eraseFound')}</li>
          <li>{words('eraseRemembered')}</li>
        </ul>
        <p class="soft" id={`${id}-kept`}>
          {words('eraseKept')}
        </p>
        <div class="buttons">
          <button type="button" class="button button-plain" onClick={() => dialog.current?.close()}>
            {words('cancel')}
          </button>
          <button type="button" class="button button-grave" onClick={erase}>
            {words('eraseConfirm')}
          </button>
        </div>
      </dialog>
    </>
  );
}
