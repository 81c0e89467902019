import type { Finding } from '../../src/messages/protocol';
import { isOf, type Page, type TabState } from '../../src/messages/tab-state';

/**
 * Does what was found in this frame become the verdict of its tab? A frame that covers a story goes before one that
 * does not, and of two that cover one the page itself before what is embedded in it, else the first.
 */
export function represents(known: TabState, page: Page, finding: Finding): boolean {
  // The same frame again, or the remains of a page that went without a word.
  if (known.page.frame === page.frame || !isOf(known, page.address)) return true;
  const covers = finding.verdict.story.covers;
  if (known.status === 'done' && known.finding.verdict.story.covers) return covers && page.frame === 0;
  return covers || page.frame === 0;
}
