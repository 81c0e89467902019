import { useEffect, useState } from 'preact/hooks';
import type { Subject } from './subject';
import { isOf, readTab, type TabState, watchTab } from './tab-state';

/** The tab's state, kept up to date; undefined until it is known. */
export function useTabState(subject: Subject | null): TabState | null | undefined {
  const [state, setState] = useState<TabState | null | undefined>(undefined);
  useEffect(() => {
    if (!subject) return setState(null);
    const { tab, address } = subject;
    readTab(tab).then(
      (known) => setState(known && isOf(known, address) ? known : null),
      () => setState({ status: 'failed', page: { id: '', address: address ?? '', frame: 0 }, code: 'storage' }),
    );
    return watchTab(tab, setState);
  }, [subject]);
  return state;
}
