import { useEffect, useState } from 'preact/hooks';
import { desk, keepDeskLive } from '../../src/messages/desk-client';
import { watchNotes } from '../../src/messages/notes-changed';
import { useWords } from '../../src/ui/words';
import { Conflict } from './conflict';

/** As many at once; the next come as these are settled, or where they are asked for. */
const PAGE = 20;

/** Every note that was changed in two places at once, for a person to choose. */
export function Conflicts() {
  const words = useWords();
  const [count, setCount] = useState(PAGE);
  const found = useConflicted(count);
  return (
    <main class="conflicts">
      <header>
        <h1>{words('conflictsTitle')}</h1>
        <p class="soft">{words('conflictsAbout')}</p>
      </header>
      {found === null && (
        <p class="problem" role="alert">
          {words('notesUnread')}
        </p>
      )}
      {found?.ids.length === 0 && <p role="status">{words('conflictsNone')}</p>}
      {found?.ids.map((id) => (
        <Conflict key={id} id={id} />
      ))}
      {found && found.open > count && (
        <button type="button" class="button button-plain" onClick={() => setCount(count + PAGE)}>
          {words('conflictsMore')}
        </button>
      )}
    </main>
  );
}

/** The notes in conflict, up to date; what was one and is settled stays, where the person sees what came of it. */
function useConflicted(count: number): { ids: string[]; open: number } | null | undefined {
  const [found, setFound] = useState<{ ids: string[]; open: number } | null>();
  useEffect(() => {
    const read = () =>
      void desk.conflicted(0, count).then(
        ({ items, total }) =>
          setFound((before) => {
            const known = before?.ids ?? [];
            const next = items.map(({ annotation }) => annotation.id).filter((id) => !known.includes(id));
            return { ids: [...known, ...next], open: total };
          }),
        () => setFound(null),
      );
    read();
    return watchNotes(read);
  }, [count]);
  useEffect(() => {
    const life = new AbortController();
    keepDeskLive(life.signal);
    return () => life.abort();
  }, []);
  return found;
}
