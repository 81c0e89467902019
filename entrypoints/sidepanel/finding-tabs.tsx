import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Flag, Verdict } from '../../src/engine/verdict';
import type { Place } from '../../src/messages/forms';
import { hashOf } from '../../src/messages/place';
import { toTab } from '../../src/messages/send';
import type { SentenceHistory } from '../../src/notes/seen';
import { languageOf } from '../../src/text/language';
import type { FlagFilter } from '../../src/ui/filters/filter';
import { SentenceEdits } from '../../src/ui/sentence-edits';
import { Tabs } from '../../src/ui/tabs';
import { useWords } from '../../src/ui/words';
import { FlagsTab } from './flags-tab';
import { RelatedList } from './related-list';
import { StoryTab } from './story-tab';
import { useChoice } from './use-choice';

interface Props {
  tab: number;
  verdict: Verdict;
  edits: readonly SentenceHistory[];
  filter: FlagFilter;
  onFilter: (filter: FlagFilter) => void;
}

/** The flags of the page and the story behind it, a tab for each. */
export function FindingTabs({ tab, verdict, edits, filter, onFilter }: Props) {
  const words = useWords();
  const choice = useChoice(tab);
  const [view, setView] = useState<'flags' | 'story'>('flags');
  const [claim, setClaim] = useState<string | null>(null);
  // Not its place: a page that is checked again as it grows may have another flag there.
  const [chosen, setChosen] = useState<Flag | null>(null);
  const [isGone, setGone] = useState(false);

  useEffect(() => {
    if (!choice) return;
    setChosen(verdict.flags[choice.flag] ?? null);
    setGone(false);
    setView('flags');
  }, [choice]);

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
          { id: 'story', label: words('tabStory') },
        ]}
        current={view}
        onSelect={(to) => (to === 'story' ? openStory(null) : setView(to))}
      >
        {view === 'flags' ? (
          <>
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
            />
            <RelatedList related={verdict.related ?? []} onStory={openStory} />
          </>
        ) : (
          <StoryTab pack={verdict.story.pack} claim={claim} onSource={openSource} />
        )}
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
