import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Flag } from '../engine/verdict';
import { FlagItem } from './flag-item';
import { useWords } from './words';

/** A flag with its place in the verdict's list, by which the page knows it. */
export interface Listed {
  flag: Flag;
  index: number;
}

interface Props {
  /** In the order of the list. */
  listed: readonly Listed[];
  /** The place of the flag that is chosen; it is marked out and in view. */
  chosen?: number | null;
  /** A new value brings the chosen flag into view again. */
  chosenAt?: number;
  /** Called with the flag's place. */
  onShow: (flag: number) => void;
  /** What stands below the chosen flag. */
  detail?: (flag: Flag) => ComponentChildren;
}

/** The flags of a verdict in reading order. */
export function inReadingOrder(flags: readonly Flag[]): Listed[] {
  return flags.map((flag, index) => ({ flag, index })).sort((a, b) => a.flag.start - b.flag.start);
}

/** Flags, each a button that leads to its words in the page. */
export function FlagList({ listed, chosen = null, chosenAt = 0, onShow, detail }: Props) {
  const words = useWords();
  const current = useRef<HTMLLIElement>(null);
  const last = useRef<number | null>(null);
  useEffect(() => {
    const isAgain = last.current === chosen;
    last.current = chosen;
    // The page tells of what was chosen here, too: by then somebody may read on in it, or be about to press a button.
    if (chosen === null || !current.current || (isAgain && isInView(current.current))) return;
    current.current.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [chosen, chosenAt]);
  return (
    <ol class="flags" aria-label={words('flagList')}>
      {listed.map(({ flag, index }) => {
        const isChosen = index === chosen;
        return (
          <li key={index} ref={isChosen ? current : undefined} data-flag={index}>
            <FlagItem flag={flag} isChosen={isChosen} onShow={() => onShow(index)} />
            {isChosen && detail?.(flag)}
          </li>
        );
      })}
    </ol>
  );
}

/** Is any of it in the window? */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
