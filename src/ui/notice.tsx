import { noticeOf, type Situation } from './notice-text';
import { useWords } from './words';

interface Props extends Situation {
  onCheck: () => void;
}

/** What a panel says where there is no list of flags. */
export function Notice({ onCheck, ...situation }: Props) {
  const words = useWords();
  if (situation.state?.status === 'checking') {
    return (
      <div class="notice" role="status">
        <span class="spinner" aria-hidden="true" />
        <p>{words('checking')}</p>
      </div>
    );
  }
  const { title, about, action } = noticeOf(situation);
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
