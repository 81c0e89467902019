import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Verdict } from '../../src/engine/verdict';
import type { Place } from '../../src/messages/forms';
import { hashOf } from '../../src/messages/place';
import { toTab } from '../../src/messages/send';
import type { FlagFilter } from '../../src/ui/filters/filter';
import { Tabs } from '../../src/ui/tabs';
import { useWords } from '../../src/ui/words';
import { FlagsTab } from './flags-tab';
import { StoryTab } from './story-tab';
import { useChoice } from './use-choice';

interface Props {
  tab: number;
  verdict: Verdict;
  filter: FlagFilter;
  onFilter: (filter: FlagFilter) => void;
}

/** The flags of the page and the story behind it, a tab for each. */
export function FindingTabs({ tab, verdict, filter, onFilter }: Props) {
  const words = useWords();
  const choice = useChoice(tab);
  const [view, setView] = useState<'flags' | 'story'>('flags');
  const [claim, setClaim] = useState<string | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [isGone, setGone] = useState(false);

  useEffect(() => {
    if (!choice) return;
    setChosen(choice.flag);
    setGone(false);
    setView('flags');
  }, [choice]);

  const show = async (flag: number) => {
    setChosen(flag);
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
          <FlagsTab
            flags={verdict.flags}
            chosen={chosen}
            chosenAt={choice?.at ?? 0}
            filter={filter}
            onFilter={onFilter}
            onShow={show}
            onSource={openSource}
            onStory={openStory}
          />
        ) : (
          <StoryTab pack={verdict.story.pack} claim={claim} onSource={openSource} />
        )}
      </Tabs>
    </>
  );
}
