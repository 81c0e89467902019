import { useEffect, useState } from 'preact/hooks';
import { type FramePlaces, notePlaces, placesInTab } from '../../src/messages/note-places';

/** Where the tab's page and its frames have notes, kept up to date. */
export function usePlaces(tab: number | undefined): readonly FramePlaces[] {
  const [frames, setFrames] = useState<readonly FramePlaces[]>([]);
  useEffect(() => {
    setFrames([]);
    if (tab === undefined) return;
    let isOver = false;
    const look = async () => {
      const found = await placesInTab(tab);
      if (!isOver) setFrames(found);
    };
    const stop = notePlaces.watchAll(() => void look());
    void look();
    return () => {
      isOver = true;
      stop();
    };
  }, [tab]);
  return frames;
}
