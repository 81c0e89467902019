import type { Flag } from '../engine/verdict';
import { KindLabel } from './kind-label';
import { useWords } from './words';

interface Props {
  flag: Flag;
  /** Is it the one that is meant, in a list where one can be? */
  isChosen?: boolean;
  /** Called when the reader wants to see the words in the page. */
  onShow: () => void;
}

/** A flag in a list: its kind, the words of the page, the explanation in short. The whole of it is one button. */
export function FlagItem({ flag, isChosen = false, onShow }: Props) {
  const words = useWords();
  return (
    <button
      type="button"
      class="flag"
      data-group={flag.group}
      aria-current={isChosen || undefined}
      title={words('showInPage')}
      onClick={onShow}
    >
      <KindLabel flag={flag} />
      <q class="flag-words">{flag.exact}</q>
      <span class="flag-why">{flag.explanation}</span>
    </button>
  );
}
