import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { toBackground, toTab } from '../../src/messages/send';
import { isOf, readTab, type TabState, watchTab } from '../../src/messages/tab-state';
import { useWords } from '../../src/ui/words';
import { Findings } from './findings';
import { Notice } from './notice';
import type { Subject } from './subject';

/** What was found on the page in front, and what can be done about it. */
export function Popup({ subject }: { subject: Subject | null }) {
  const words = useWords();
  const state = useTabState(subject);
  const [isGone, setGone] = useState(false);

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

  return (
    <>
      {state === undefined ? null : state?.status === 'done' && state.finding.verdict.story.covers ? (
        <Findings finding={state.finding} onShow={show} />
      ) : (
        <Notice state={state} access={subject?.access ?? 'never'} onCheck={check} />
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
        {state?.status === 'done' && state.finding.verdict.story.covers && (
          <button type="button" class="link" onClick={check}>
            {words('checkAgain')}
          </button>
        )}
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
