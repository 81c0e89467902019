import type { Refusal } from '../../notes/desk';
import { useWords, type Words } from '../words';
import type { SaveState } from './saver';

interface Props {
  state: SaveState;
  /** Does what the store has not taken outlive the browser? */
  isKept: boolean;
  lang: string;
  onRetry: () => void;
}

/** What has become of what was typed. Said aloud once it is known, not while it is under way. */
export function SaveLine({ state, isKept, lang, onRetry }: Props) {
  const words = useWords();
  const isBad = state.status === 'unfit' || (state.status === 'refused' && state.refusal.code === 'storage');
  return (
    <div class="save-line small" data-bad={isBad}>
      {state.status === 'saving' && <span class="soft">{words('noteSaving')}</span>}
      <span role="status">
        {outcomeOf(state, lang, words)}
        {!isKept && isUnsaved(state) && ` ${words('noteNotKept')}`}
      </span>
      {isBad && (
        <button type="button" class="link" onClick={onRetry}>
          {words('noteRetry')}
        </button>
      )}
    </div>
  );
}

function isUnsaved({ status }: SaveState): boolean {
  return status === 'unfit' || status === 'refused';
}

function outcomeOf(state: SaveState, lang: string, words: Words): string {
  if (state.status === 'saved') return words('noteSavedAt', timeOf(state.at, lang));
  if (state.status === 'unfit') return words('noteUnfit');
  return state.status === 'refused' ? refusalText(state.refusal, words) : '';
}

/** A refusal with its remedy. */
export function refusalText(refusal: Refusal, words: Words): string {
  return words(refusal.code === 'storage' ? 'noteNotSaved' : 'noteChangedElsewhere');
}

/** @param at milliseconds */
function timeOf(at: number, lang: string): string {
  return new Date(at).toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' });
}
