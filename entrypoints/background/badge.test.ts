import { describe, expect, it, vi } from 'vitest';
import type { Flag } from '../../src/engine/verdict';
import type { TabState } from '../../src/messages/tab-state';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../src/messages/i18n', () => ({ words: (key: string, ...values: string[]) => [key, ...values].join(' ') }));

import { badgeOf } from './badge';

const page = { id: 'd1', address: 'https://news.example/a', frame: 0 };
const done = (groups: Flag['group'][], covers = true) =>
  ({
    status: 'done',
    page,
    finding: { verdict: { story: { covers }, flags: groups.map((group) => ({ group })) } },
  }) as unknown as TabState;

describe('the badge', () => {
  it.each<[string, TabState | null, string, string]>([
    ['nothing where nothing is known', null, '', 'none'],
    ['nothing while a page is checked', { status: 'checking', page }, '', 'none'],
    ['nothing where the check failed', { status: 'failed', page, code: 'unreadable' }, '', 'none'],
    ['nothing on a page without a story', done([], false), '', 'none'],
    ['that it is off here', { status: 'off', page, frames: [0] }, 'badgeOff', 'none'],
    ['that nothing was found', done([]), '0', 'none'],
    ['how many there are, in the colour of the gravest', done(['no-attribution', 'contradicts']), '2', 'contradicts'],
    ['how many credit nobody', done(['no-attribution']), '1', 'no-attribution'],
  ])('says %s', (_what, state, text, colour) => {
    expect(badgeOf(state)).toMatchObject({ text, colour });
  });

  it('says in words what the number and the letters mean', () => {
    expect(badgeOf(done(['contradicts'])).title).toBe('actionFlags 1');
    expect(badgeOf({ status: 'off', page, frames: [0] }).title).toBe('actionOff');
  });
});
