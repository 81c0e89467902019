import assert from 'node:assert/strict';
import { type Tab, until } from '../browser';
import { plain, rectsOf } from '../scenario';

/** The script still does its work: a click on flagged words opens the card. */
export async function assertAlive(tab: Tab, words: string): Promise<void> {
  const [rect] = await rectsOf(tab, plain(words));
  assert.ok(rect);
  await tab.click({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
  const isOpen = (shadow: ShadowRoot) => shadow.querySelector('section') !== null;
  await until('the card', () => tab.evaluateInShadow('crossread-card', isOpen, null));
}
