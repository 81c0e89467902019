import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Flag } from '../../src/engine/verdict';
import type { Place } from '../../src/messages/forms';
import { hashOf } from '../../src/messages/place';
import type { Finding } from '../../src/messages/protocol';
import { toTab } from '../../src/messages/send-to-tab';
import type { SentenceHistory } from '../../src/notes/seen';
import { languageOf } from '../../src/text/language';
import type { FlagFilter } from '../../src/ui/filters/filter';
import { SentenceEdits } from '../../src/ui/sentence-edits';
import { Tabs } from '../../src/ui/tabs';
import { useWords } from '../../src/ui/words';
import { FlagsTab } from './flags-tab';
import { RelatedList } from './related-list';
import { Share } from './share';
import { StoryTab } from './story-tab';
import { useChoice } from './use-choice';
import type { PageNotes } from './use-page-notes';

interface Props {
  tab: number;
  finding: Finding;
  /** The page's; empty where the browser does not give it. */
  address: string;
  edits: readonly SentenceHistory[];
  filter: FlagFilter;
  onFilter: (filter: FlagFilter) => void;
  /** The page's notes, in a tab of their own. */
  notes: { label: string; view: ComponentChildren; page: PageNotes };
  /** Begins a note about a flag. */
  onAnnotate: (flag: number) => void;
}

/** As long as a click may take to be told of as one on a flag and one on a note. Milliseconds. */
const SAME_CLICK = 500;

/** The flags of the page, its notes, and the story behind it, a tab for each. */
export function FindingTabs({ tab, finding, address, edits, filter, onFilter, notes, onAnnotate }: Props) {
  const { verdict } = finding;
  const words = useWords();
  const choice = useChoice(tab);
  const [view, setView] = useState<'flags' | 'story' | 'notes'>(() => (notes.page.chosen ? 'notes' : 'flags'));
  const [claim, setClaim] = useState<string | null>(null);
  // Not its place: a page that is checked again as it grows may have another flag there.
  const [chosen, setChosen] = useState<Flag | null>(null);
  const [isGone, setGone] = useState(false);

  useEffect(() => {
    if (!choice) return;
    setChosen(verdict.flags[choice.flag] ?? null);
    setGone(false);
    // A note was chosen, or written, since.
    if (choice.at >= notes.page.chosenAt) setView('flags');
  }, [choice]);

  useEffect(() => {
    const { chosenAt } = notes.page;
    // Where words are both flagged and annotated, the click is on the flag, whose card is open.
    if (chosenAt > 0 && Math.abs(chosenAt - (choice?.at ?? 0)) > SAME_CLICK) setView('notes');
  }, [notes.page.chosenAt]);

  const show = async (flag: number) => {
    setChosen(verdict.flags[flag] ?? null);
    const shown = await toTab<'tab:show'>(tab, { type: 'tab:show', flag });
    setGone(!shown.ok);
  };
  const openStory = (id: string | null) => {
    setClaim(id);
    setView('story');
  };
  const openSource = ({ document, start, end }: Omit<Place, 'pack'>) => {
    const place = { pack: verdict.story.pack, document, start, end };
    void browser.tabs.create({ url: browser.runtime.getURL('/sources.html') + hashOf(place) });
  };

  return (
    <>
      {isGone && (
        <p class="gone" role="alert">
          {words('gone')}
        </p>
      )}
      <Tabs
        name="finding"
        label={words('tabsLabel')}
        tabs={[
          { id: 'flags', label: `${words('tabFlags')} (${verdict.flags.length})` },
          { id: 'notes', label: notes.label },
          { id: 'story', label: words('tabStory') },
        ]}
        current={view}
        onSelect={(to) => (to === 'story' ? openStory(null) : setView(to))}
      >
        {view === 'notes' && notes.view}
        {view === 'flags' && (
          <>
            <Share finding={finding} address={address} flag={null} />
            <SentenceEdits edits={edits} lang={languageOf(verdict.page.lang)} />
            <FlagsTab
              flags={verdict.flags}
              chosen={placeOf(chosen, verdict.flags)}
              chosenAt={choice?.at ?? 0}
              filter={filter}
              onFilter={onFilter}
              onShow={show}
              onSource={openSource}
              onStory={openStory}
              onAnnotate={(flag) => onAnnotate(verdict.flags.indexOf(flag))}
              share={(flag) => <Share finding={finding} address={address} flag={verdict.flags.indexOf(flag)} />}
            />
            <RelatedList related={verdict.related ?? []} onStory={openStory} />
          </>
        )}
        {view === 'story' && <StoryTab pack={verdict.story.pack} claim={claim} onSource={openSource} />}
      </Tabs>
    </>
  );
}

/** Where the flag stands in the list by now; null where it is no more. */
function placeOf(chosen: Flag | null, flags: readonly Flag[]): number | null {
  if (!chosen) return null;
  // Words that a page repeats can be flagged alike; of the same verdict it is the very flag.
  const itself = flags.indexOf(chosen);
  if (itself >= 0) return itself;
  const at = flags.findIndex(
    ({ kind, claim, exact, sentence }) =>
      kind === chosen.kind && claim === chosen.claim && exact === chosen.exact && sentence === chosen.sentence,
  );
  return at < 0 ? null : at;
}
