import { browser } from 'wxt/browser';
import type { Flag } from '../../src/engine/verdict';
import { words } from '../../src/messages/i18n';
import type { TabState } from '../../src/messages/tab-state';

/** The groups' colours in src/ui/tokens.css; the grey says that a check found nothing. */
const COLOURS = { contradicts: '#b3410e', 'no-attribution': '#2458c6', none: '#5f6672' } as const;

/** Shows on the toolbar button what is known of the tab's page; nothing where nothing is. */
export async function showBadge(tab: number, state: TabState | null): Promise<void> {
  const flags = state?.status === 'done' && state.finding.verdict.story.covers ? state.finding.verdict.flags : null;
  const { action } = browser;
  try {
    await action.setBadgeText({ tabId: tab, text: flags ? String(flags.length) : '' });
    await action.setTitle({
      tabId: tab,
      title: flags?.length ? words('actionFlags', String(flags.length)) : words('actionTitle'),
    });
    if (!flags) return;
    await action.setBadgeBackgroundColor({ tabId: tab, color: COLOURS[gravest(flags)] });
    await action.setBadgeTextColor({ tabId: tab, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}

function gravest(flags: Flag[]): keyof typeof COLOURS {
  if (flags.some(({ group }) => group === 'contradicts')) return 'contradicts';
  return flags.length > 0 ? 'no-attribution' : 'none';
}
