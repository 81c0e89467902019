import { afterEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.hoisted(() => vi.fn());
const readTab = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage }, tabs: { sendMessage } } }));
vi.mock('./tab-state', () => ({ readTab }));

import { toBackground } from './send';
import { toFrames, toTab } from './send-to-tab';

describe('send', () => {
  afterEach(() => sendMessage.mockReset());

  it('passes on a sound answer', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await toTab<'tab:show'>(4, { type: 'tab:show', flag: 2 })).toEqual({ ok: true, value: null });
    expect(sendMessage).toHaveBeenCalledWith(4, { type: 'tab:show', flag: 2 }, { frameId: 0 });
  });

  it('goes to the frame that the tab’s verdict is about', async () => {
    readTab.mockResolvedValueOnce({ page: { frame: 5 } });
    sendMessage.mockResolvedValue({ ok: true, value: null });
    await toTab<'tab:step'>(4, { type: 'tab:step', by: -1 });
    expect(sendMessage).toHaveBeenCalledWith(4, { type: 'tab:step', by: -1 }, { frameId: 5 });
  });

  it('goes to all frames where all are meant', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: null });
    await toFrames<'tab:stop'>(4, { type: 'tab:stop' });
    expect(sendMessage).toHaveBeenCalledWith(4, { type: 'tab:stop' });
  });

  it('passes on a problem', async () => {
    const problem = { ok: false, problem: { code: 'gone', detail: '' } };
    sendMessage.mockResolvedValue(problem);
    expect(await toTab<'tab:show'>(4, { type: 'tab:show', flag: 2 })).toEqual(problem);
  });

  it.each([null, 'yes', { ok: true }, { ok: false }, { ok: true, value: { flags: [] } }])(
    'flags the answer %o as malformed',
    async (answer) => {
      sendMessage.mockResolvedValue(answer);
      expect(await toBackground<'page:story'>({ type: 'page:story' })).toMatchObject({
        problem: { code: 'malformed' },
      });
    },
  );

  it('takes no answer at all for a background that was stopped', async () => {
    sendMessage.mockResolvedValue(undefined);
    expect(await toBackground<'page:story'>({ type: 'page:story' })).toMatchObject({ problem: { code: 'lost' } });
  });

  it('turns a rejection into a result', async () => {
    sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    expect(await toBackground<'page:story'>({ type: 'page:story' })).toEqual({
      ok: false,
      problem: { code: 'lost', detail: 'Could not establish connection.' },
    });
  });
});
