import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { toBackground, toTab } from '../../src/messages/send';
import { isOf, readTab, type TabState, watchTab } from '../../src/messages/tab-state';
import { sites } from '../../src/settings/sites';
import { useSetting } from '../../src/ui/use-setting';
import { useWords } from '../../src/ui/words';
import { Findings } from './findings';
import { Notice } from './notice';
import { SiteBar } from './site-bar';
import type { Subject } from './subject';

/** What was found on the page in front, and what can be done about it. */
export function Popup({ subject }: { subject: Subject | null }) {
  const words = useWords();
  const state = useTabState(subject);
  const rules = useSetting(sites);
  const [isGone, setGone] = useState(false);
  const found = state?.status === 'done' && state.finding.verdict.story.covers ? state.finding : null;

  const check = async () => {
    setGone(false);
    if (subject) await toBackground<'panel:check'>({ type: 'panel:check', tab: subject.tab });
  };
  const show = async (flag: number) => {
    if (!subject) return;
    const shown = await toTab<'tab:show'>(subject.tab, { type: 'tab:show', flag });
    if (shown.ok) window.close();
    else setGone(true);
  };
  const openOptions = async () => {
    await browser.runtime.openOptionsPage();
    window.close();
  };

  if (state === undefined || rules === undefined) return null;
  return (
    <>
      <SiteBar rules={rules} address={subject?.address} />
      {found ? (
        <Findings finding={found} onShow={show} />
      ) : (
        <Notice
          state={state}
          access={subject?.access ?? 'never'}
          rules={rules}
          address={subject?.address}
          onCheck={check}
        />
      )}
      {isGone && (
        <p class="gone" role="alert">
          {words('gone')}
        </p>
      )}
      <footer class="foot small">
        <a class="link" href={browser.runtime.getURL('/sources.html')} target="_blank" rel="noreferrer">
          {words('openSources')}
        </a>
        {found && (
          <button type="button" class="link" onClick={check}>
            {words('checkAgain')}
          </button>
        )}
        <button type="button" class="link" onClick={openOptions}>
          {words('openOptions')}
        </button>
      </footer>
    </>
  );
}

/** The tab's state, kept up to date; undefined until it is known. */
function useTabState(subject: Subject | null): TabState | null | undefined {
  const [state, setState] = useState<TabState | null | undefined>(undefined);
  useEffect(() => {
    if (!subject) return setState(null);
    const { tab, address } = subject;
    readTab(tab).then(
      (known) => setState(known && isOf(known, address) ? known : null),
      () => setState(null),
    );
    return watchTab(tab, setState);
  }, [subject]);
  return state;
}
