import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Engine } from '../../engine/engine';
import type { Span } from '../../text/span';

/** The story that is shown, and the way to its documents. */
export interface Story {
  engine: Engine;
  /** Called with the id of a document or an entry of the record that the reader wants to see, and the passage in it. */
  onOpen: (document: string, span: Span | null) => void;
}

export const StoryContext = createContext<Story | null>(null);

/** @throws Error outside a {@link StoryContext} */
export function useStory(): Story {
  const story = useContext(StoryContext);
  if (!story) throw new Error('Put the component in a StoryContext.');
  return story;
}
