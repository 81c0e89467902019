import type { ComponentChildren } from 'preact';
import type { Evidence, Flag } from '../../src/engine/verdict';
import { type FlagFilter, passes } from '../../src/ui/filters/filter';
import { FilterBar } from '../../src/ui/filters/filter-bar';
import { FlagList, inReadingOrder } from '../../src/ui/flag-list';
import { FlagSides } from '../../src/ui/flag-sides';
import { useWords } from '../../src/ui/words';

interface Props {
  flags: readonly Flag[];
  chosen: number | null;
  /** When it was chosen in the page: chosen again, it comes into view again. */
  chosenAt: number;
  filter: FlagFilter;
  onFilter: (filter: FlagFilter) => void;
  onShow: (flag: number) => void;
  onSource: (evidence: Evidence) => void;
  onStory: (claim: string) => void;
  onAnnotate: (flag: Flag) => void;
  /** What shares a flag, below both its sides. */
  share: (flag: Flag) => ComponentChildren;
}

/** The flags of the page, filtered; the chosen one with both sides. */
export function FlagsTab({ flags, chosen, filter, onFilter, ...props }: Props) {
  const { chosenAt, onShow, onSource, onStory, onAnnotate, share } = props;
  const words = useWords();
  if (flags.length === 0) return null;
  const passing = inReadingOrder(flags).filter(({ flag }) => passes(flag, filter));
  // Whoever clicks on a highlight wants to see it, whatever was filtered before.
  const listed = inReadingOrder(flags).filter(({ flag, index }) => index === chosen || passes(flag, filter));
  return (
    <>
      <FilterBar flags={flags} filter={filter} shown={passing.length} onChange={onFilter} />
      {passing.length === 0 && <p class="intro soft">{words('noneShown')}</p>}
      <FlagList
        listed={listed}
        chosen={chosen}
        chosenAt={chosenAt}
        onShow={onShow}
        detail={(flag) => (
          <div class="flag-detail" data-group={flag.group}>
            {!passes(flag, filter) && <p class="soft small">{words('chosenHidden')}</p>}
            <FlagSides flag={flag} onSource={onSource} />
            <p class="flag-foot small">
              <button type="button" class="link" onClick={() => onAnnotate(flag)}>
                {words('annotate')}
              </button>
              <FlagClaim claim={flag.claim} onStory={onStory} />
              <span class="soft">{words('confidenceOf', String(Math.round(flag.confidence * 100)))}</span>
            </p>
            {share(flag)}
          </div>
        )}
      />
    </>
  );
}

/** The way to what all sources say of the flag's claim. */
function FlagClaim({ claim, onStory }: { claim: string | null; onStory: Props['onStory'] }) {
  const words = useWords();
  if (claim === null) return null;
  return (
    <button type="button" class="link" onClick={() => onStory(claim)}>
      {words('inStory')}
    </button>
  );
}
