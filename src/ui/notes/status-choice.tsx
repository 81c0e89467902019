import { useId } from 'preact/hooks';
import { STATUSES, type Status } from '../../notes/annotation';
import { useWords, type WordKey } from '../words';
import { STATUS_WORDS } from './rating-words';

interface Props {
  status: Status;
  onChoose: (status: Status) => void;
}

const ABOUT: Record<Status, WordKey> = { draft: 'status_draft_about', ready: 'status_ready_about' };

/** Is it still its author's own, or may it go out? */
export function StatusChoice({ status, onChoose }: Props) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset class="statuses">
      <legend>{words('statusTitle')}</legend>
      {STATUSES.map((one) => (
        <label key={one}>
          <input type="radio" name={name} value={one} checked={one === status} onChange={() => onChoose(one)} />
          <span>{words(STATUS_WORDS[one])}</span>
          <span class="soft small">{words(ABOUT[one])}</span>
        </label>
      ))}
    </fieldset>
  );
}
