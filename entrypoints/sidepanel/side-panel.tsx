import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { toBackground } from '../../src/messages/send';
import type { Subject } from '../../src/messages/subject';
import { storyEdits, storyFinding } from '../../src/messages/tab-state';
import { useTabState } from '../../src/messages/use-tab-state';
import { sites } from '../../src/settings/sites';
import { type FlagFilter, NO_FILTER } from '../../src/ui/filters/filter';
import { Notice } from '../../src/ui/notice';
import { useSetting } from '../../src/ui/use-setting';
import { VerdictHead } from '../../src/ui/verdict-head';
import { useWords } from '../../src/ui/words';
import { FindingTabs } from './finding-tabs';

/** What was found on the page in front, and the story behind it; follows the tab in front of its window. */
export function SidePanel({ subject }: { subject: Subject | null }) {
  const words = useWords();
  const state = useTabState(subject);
  const rules = useSetting(sites);
  // Here, so that they outlive the page: whoever looks for one kind looks for it on the next page, too.
  const [filter, setFilter] = useState<FlagFilter>(NO_FILTER);
  const finding = storyFinding(state);
  const check = async () => {
    if (subject) await toBackground<'panel:check'>({ type: 'panel:check', tab: subject.tab });
  };
  return (
    <>
      {state === undefined || rules === undefined ? null : finding && subject ? (
        <>
          <VerdictHead {...finding} />
          <FindingTabs
            // Of another page, or the same one checked anew: what was chosen and opened is gone with it.
            key={`${subject.tab} ${state?.page.id}`}
            tab={subject.tab}
            verdict={finding.verdict}
            edits={storyEdits(state)}
            filter={filter}
            onFilter={setFilter}
          />
        </>
      ) : (
        <Notice
          state={state}
          access={subject?.access ?? 'never'}
          rules={rules}
          address={subject?.address}
          onCheck={check}
        />
      )}
      <p class="unseen" role="status">
        {finding && words('announced', String(finding.verdict.flags.length))}
      </p>
      <footer class="foot small">
        <a class="link" href={browser.runtime.getURL('/sources.html')} target="_blank" rel="noreferrer">
          {words('openSources')}
        </a>
        {finding && (
          <button type="button" class="link" onClick={check}>
            {words('checkAgain')}
          </button>
        )}
      </footer>
    </>
  );
}
