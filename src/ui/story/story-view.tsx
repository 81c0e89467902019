import { useState } from 'preact/hooks';
import { RecordList } from '../record-list';
import { Tabs } from '../tabs';
import { useWords } from '../words';
import { useStory } from './context';
import { DisputeList } from './dispute-list';
import { MatrixView } from './matrix-view';
import { TimelineView } from './timeline-view';

type View = 'matrix' | 'disputes' | 'timeline' | 'record';

/** The story behind the page: who says what, where they differ, when, and what the record has. */
export function StoryView({ claim }: { claim: string | null }) {
  const words = useWords();
  const { engine } = useStory();
  const [view, setView] = useState<View>('matrix');
  const { record } = engine.pack;
  const tabs: { id: View; label: string }[] = [
    { id: 'matrix', label: words('viewMatrix') },
    { id: 'disputes', label: words('viewDisputes') },
    { id: 'timeline', label: words('viewTimeline') },
    ...(record.length > 0 ? [{ id: 'record' as const, label: words('record') }] : []),
  ];
  return (
    <div class="story">
      <Tabs name="story" label={words('storyViews')} tabs={tabs} current={view} onSelect={setView}>
        {view === 'matrix' && <MatrixView claim={claim} />}
        {view === 'disputes' && <DisputeList />}
        {view === 'timeline' && <TimelineView />}
        {view === 'record' && (
          <>
            <p class="intro">{words('recordAbout')}</p>
            <RecordList entries={record} />
          </>
        )}
      </Tabs>
    </div>
  );
}
