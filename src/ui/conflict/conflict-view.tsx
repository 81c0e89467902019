import type { Kept } from '../../notes/desk';
import { useWords } from '../words';
import { differences } from './differences';
import { StateView } from './state-view';

interface Props {
  /** All states, the one that is shown elsewhere first. */
  states: readonly Kept[];
  isBusy: boolean;
  /** Called with the state that the note is to have. */
  onKeep: (state: Kept) => void;
  onKeepAll: () => void;
}

/** The states of one note side by side, for a person to choose from. */
export function ConflictView({ states, isBusy, onKeep, onKeepAll }: Props) {
  const words = useWords();
  const different = differences(states.map(({ annotation }) => annotation));
  const { page, target } = states[0]?.annotation ?? {};
  return (
    <article class="conflict">
      <h2>
        <q>{target?.quote.exact}</q>
      </h2>
      <p class="soft small">{page?.title || page?.url}</p>
      <div class="states">
        {states.map((state, index) => (
          <StateView
            key={state.rev}
            state={state}
            number={index + 1}
            different={different}
            isBusy={isBusy}
            onKeep={() => onKeep(state)}
          />
        ))}
      </div>
      <button type="button" class="button button-plain" disabled={isBusy} onClick={onKeepAll}>
        {words('conflictKeepAll')}
      </button>
    </article>
  );
}
