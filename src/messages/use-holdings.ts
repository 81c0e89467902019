import { useEffect, useState } from 'preact/hooks';
import type { Holdings } from '../notes/keeping';
import { desk, keepDeskLive } from './desk-client';
import { watchNotes } from './notes-changed';

/** How much is kept, up to date; undefined until it is known, null where it cannot be read. Keeps a shared desk live. */
export function useHoldings(): Holdings | null | undefined {
  const [holdings, setHoldings] = useState<Holdings | null | undefined>();
  useEffect(() => {
    const read = () =>
      void desk.holdings().then(setHoldings, () => {
        setHoldings(null);
      });
    read();
    const life = new AbortController();
    keepDeskLive(life.signal);
    const stop = watchNotes(read);
    return () => {
      life.abort();
      stop();
    };
  }, []);
  return holdings;
}
