import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { toTab } from '../../src/messages/send-to-tab';
import { canOpenPanel, openPanel } from '../../src/messages/side-panel';
import type { Subject } from '../../src/messages/subject';
import { storyFinding } from '../../src/messages/tab-state';
import { useCheck } from '../../src/messages/use-check';
import { useTabState } from '../../src/messages/use-tab-state';
import { sites } from '../../src/settings/sites';
import { FlagList, inReadingOrder } from '../../src/ui/flag-list';
import { Notice } from '../../src/ui/notice';
import { useSetting } from '../../src/ui/use-setting';
import { VerdictHead } from '../../src/ui/verdict-head';
import { useWords } from '../../src/ui/words';
import { SiteBar } from './site-bar';

/** What was found on the page in front, and what can be done about it. */
export function Popup({ subject }: { subject: Subject | null }) {
  const words = useWords();
  const { state, check } = useCheck(subject, useTabState(subject));
  const rules = useSetting(sites);
  const [isGone, setGone] = useState(false);
  const finding = storyFinding(state);

  const checkAgain = () => {
    setGone(false);
    void check();
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
  const openBeside = async () => {
    if (subject && (await openPanel(subject.window))) window.close();
  };

  if (state === undefined || rules === undefined) return null;
  return (
    <>
      <SiteBar rules={rules} address={subject?.address} />
      {finding ? (
        <>
          <VerdictHead {...finding} />
          {finding.verdict.flags.length > 0 && (
            <FlagList listed={inReadingOrder(finding.verdict.flags)} onShow={show} />
          )}
        </>
      ) : (
        <Notice
          state={state}
          access={subject?.access ?? 'never'}
          rules={rules}
          address={subject?.address}
          onCheck={checkAgain}
        />
      )}
      {isGone && (
        <p class="gone" role="alert">
          {words('gone')}
        </p>
      )}
      <footer class="foot small">
        {subject && canOpenPanel() && (
          <button type="button" class="link" onClick={openBeside}>
            {words('openPanel')}
          </button>
        )}
        <a class="link" href={browser.runtime.getURL('/notes.html')} target="_blank" rel="noreferrer">
          {words('openNotes')}
        </a>
        <a class="link" href={browser.runtime.getURL('/sources.html')} target="_blank" rel="noreferrer">
          {words('openSources')}
        </a>
        {finding && (
          <button type="button" class="link" onClick={checkAgain}>
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
