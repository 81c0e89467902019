import type { ProblemCode } from '../messages/result';
import type { Subject } from '../messages/subject';
import type { TabState } from '../messages/tab-state';
import { useWords, type WordKey } from './words';

interface Props {
  state: TabState | null;
  access: Subject['access'];
  onCheck: () => void;
}

interface Text {
  title: WordKey;
  about: WordKey;
  /** The button that remedies it. */
  action?: WordKey;
}

/** What a panel says where there is no list of flags. */
export function Notice({ state, access, onCheck }: Props) {
  const words = useWords();
  if (state?.status === 'checking') {
    return (
      <div class="notice" role="status">
        <span class="spinner" aria-hidden="true" />
        <p>{words('checking')}</p>
      </div>
    );
  }
  const { title, about, action } = textOf(state, access);
  return (
    <div class="notice" role="status">
      <h1>{words(title)}</h1>
      <p class="soft">{words(about)}</p>
      {action && (
        <button type="button" class="button" onClick={onCheck}>
          {words(action)}
        </button>
      )}
    </div>
  );
}

function textOf(state: TabState | null, access: Subject['access']): Text {
  if (state?.status === 'failed') {
    if (state.code === 'restricted') return { title: 'restricted', about: 'restrictedAbout' };
    return { title: 'failed', about: remedyOf(state.code), action: 'checkAgain' };
  }
  if (state?.status === 'done') return { title: 'notStory', about: 'notStoryAbout', action: 'checkAgain' };
  if (access === 'never') return { title: 'restricted', about: 'restrictedAbout' };
  if (access === 'on-request') return { title: 'notRun', about: 'notRunAbout', action: 'checkPage' };
  return { title: 'notStory', about: 'notStoryAbout', action: 'checkPage' };
}

function remedyOf(code: ProblemCode): WordKey {
  if (code === 'unreadable') return 'remedyUnreadable';
  return code === 'pack' ? 'remedyPack' : 'remedyUnexpected';
}
