import { useEffect, useState } from 'preact/hooks';
import { createEngine, type Engine } from '../../src/engine/engine';
import type { Place } from '../../src/messages/forms';
import { readPack } from '../../src/messages/packs';
import { StoryContext } from '../../src/ui/story/context';
import { StoryView } from '../../src/ui/story/story-view';
import { useWords } from '../../src/ui/words';

interface Props {
  pack: string;
  /** The claim that the reader came for. */
  claim: string | null;
  onSource: (place: Omit<Place, 'pack'>) => void;
}

/** The story of this pack, once it is read. */
export function StoryTab({ pack, claim, onSource }: Props) {
  const words = useWords();
  const engine = useEngine(pack);
  if (engine === 'broken') {
    return (
      <div class="notice" role="alert">
        <h2>{words('failed')}</h2>
        <p class="soft">{words('remedyPack')}</p>
      </div>
    );
  }
  if (!engine) return <p class="intro soft">{words('storyLoading')}</p>;
  const onOpen = (document: string, span: { start: number; end: number } | null) =>
    onSource({ document, start: span?.start ?? null, end: span?.end ?? null });
  return (
    <StoryContext.Provider value={{ engine, onOpen }}>
      <StoryView key={claim} claim={claim} />
    </StoryContext.Provider>
  );
}

/** The pack made ready; it is read once for as long as the panel lives. */
const engines = new Map<string, Promise<Engine>>();

function useEngine(pack: string): Engine | 'broken' | null {
  const [engine, setEngine] = useState<Engine | 'broken' | null>(null);
  useEffect(() => {
    const ready = engines.get(pack) ?? readPack(pack).then(createEngine);
    engines.set(pack, ready);
    ready.then(setEngine, () => {
      // Not kept: the next look tries again.
      engines.delete(pack);
      setEngine('broken');
    });
  }, [pack]);
  return engine;
}
