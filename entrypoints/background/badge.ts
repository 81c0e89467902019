import { browser } from 'wxt/browser';
import type { Flag } from '../../src/engine/verdict';
import { words } from '../../src/messages/i18n';
import { storyFinding, type TabState } from '../../src/messages/tab-state';

/** The groups' colours in src/ui/tokens.css; the grey says that nothing was found, or not looked for. */
const COLOURS = { contradicts: '#b3410e', 'no-attribution': '#2458c6', none: '#5f6672' } as const;

interface Badge {
  text: string;
  title: string;
  colour: keyof typeof COLOURS;
}

/** Shows on the toolbar button what is known of the tab's page; nothing where nothing is. */
export async function showBadge(tab: number, state: TabState | null): Promise<void> {
  const { text, title, colour } = badgeOf(state);
  const { action } = browser;
  try {
    await action.setBadgeText({ tabId: tab, text });
    await action.setTitle({ tabId: tab, title });
    if (!text) return;
    await action.setBadgeBackgroundColor({ tabId: tab, color: COLOURS[colour] });
    await action.setBadgeTextColor({ tabId: tab, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** What the button says of this state. */
export function badgeOf(state: TabState | null): Badge {
  if (state?.status === 'off') return { text: words('badgeOff'), title: words('actionOff'), colour: 'none' };
  const finding = storyFinding(state);
  if (!finding) return { text: '', title: words('actionTitle'), colour: 'none' };
  const { flags } = finding.verdict;
  const count = String(flags.length);
  const title = flags.length > 0 ? words('actionFlags', count) : words('actionTitle');
  return { text: count, title, colour: gravest(flags) };
}

function gravest(flags: Flag[]): keyof typeof COLOURS {
  if (flags.some(({ group }) => group === 'contradicts')) return 'contradicts';
  return flags.length > 0 ? 'no-attribution' : 'none';
}
