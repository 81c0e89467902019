import { useWords } from '../words';
import { SaveLine } from './save-line';
import type { SaveState } from './saver';

interface Props {
  state: SaveState;
  isKept: boolean;
  isNew: boolean;
  /** Is it something else than when it was opened? */
  isChanged: boolean;
  onRetry: () => void;
  onRevert: () => void;
  onDelete: () => void;
  onDone: () => void;
}

/** What has become of the writing, and the ways out of it. */
export function EditorFoot({ state, isKept, isNew, isChanged, onRetry, onRevert, onDelete, onDone }: Props) {
  const words = useWords();
  return (
    <footer class="editor-foot">
      <SaveLine state={state} isKept={isKept} lang={words('languageCode')} onRetry={onRetry} />
      <div class="buttons">
        <button type="button" class="button" aria-keyshortcuts="Control+Enter" onClick={onDone}>
          {words('editorDone')}
        </button>
        {!isNew && isChanged && (
          <button type="button" class="button button-plain" onClick={onRevert}>
            {words('editorRevert')}
          </button>
        )}
        <button type="button" class="button button-plain" onClick={onDelete}>
          {words(isNew ? 'editorDrop' : 'editorDelete')}
        </button>
      </div>
    </footer>
  );
}
