import { describe, expect, it } from 'vitest';
import type { TabState } from '../messages/tab-state';
import type { SiteMode } from '../settings/site-rules';
import { noticeOf, type Situation } from './notice-text';

const address = 'https://news.example/a';
const page = { id: 'd1', address, frame: 0 };
const rules = (mode: SiteMode, off: string[] = []) => ({ mode, off, on: [] });
const usual: Situation = { state: null, access: 'always', rules: rules('everywhere'), address };
const off: TabState = { status: 'off', page, frames: [0] };

describe('what the panels say', () => {
  it.each<[string, Partial<Situation>, string, string | undefined]>([
    ['a page that the gate turned away', {}, 'notStory', 'checkPage'],
    ['a site that is off', { rules: rules('everywhere', ['news.example']), state: off }, 'offHere', 'checkPage'],
    ['a page of such a site that was not told of', { rules: rules('listed') }, 'offHere', 'checkPage'],
    ['a reader who wants to be asked', { rules: rules('on-request'), state: off }, 'askFirst', 'checkPage'],
    ['a site that the browser withholds', { access: 'on-request' }, 'notRun', 'checkPage'],
    ['a tab without an address', { access: 'on-request', address: undefined }, 'notRun', 'checkPage'],
    ['a page of the browser', { access: 'never', address: 'about:addons' }, 'restricted', undefined],
    ['a check that failed', { state: { status: 'failed', page, code: 'unreadable' } }, 'failed', 'checkAgain'],
    ['a tab that let nothing in', { state: { status: 'failed', page, code: 'restricted' } }, 'restricted', undefined],
  ])('of %s', (_what, change, title, action) => {
    const text = noticeOf({ ...usual, ...change });
    expect([text.title, text.action]).toEqual([title, action]);
  });

  it('of a page that keeps the extension out, why that is', () => {
    expect(noticeOf({ ...usual, state: { status: 'failed', page, code: 'hidden' } }).about).toBe('remedyHidden');
  });
});
