import { beforeEach, describe, expect, it, vi } from 'vitest';

const scripting = vi.hoisted(() => ({
  executeScript: vi.fn(),
  insertCSS: vi.fn(async (_given: { css: string }) => undefined),
  removeCSS: vi.fn(async (_given: { css: string }) => undefined),
}));
vi.mock('wxt/browser', () => ({ browser: { scripting } }));
vi.mock('../../src/settings/paint', () => ({ paint: { get: async () => 'underline' } }));

import { highlightCss } from '../../src/page/highlight-css';
import { RUNS } from '../page.content/runs';
import { inject, injectTool } from './inject';

describe('inject', () => {
  beforeEach(() => {
    scripting.executeScript.mockReset().mockResolvedValue([{ frameId: 0, result: RUNS }]);
  });

  it('loads the script, and the chosen paint in place of any other', async () => {
    expect(await inject(4, 7)).toEqual({ ok: true, value: null });
    expect(scripting.insertCSS.mock.lastCall?.[0].css).toBe(highlightCss('underline'));
    expect(scripting.executeScript.mock.lastCall?.[0].target).toEqual({ tabId: 4, frameIds: [7] });
    expect(scripting.removeCSS.mock.lastCall?.[0].css).toBe(highlightCss('tint'));
  });

  it('says of a page that lets nothing in that it is restricted', async () => {
    scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await inject(4, 7)).toMatchObject({ problem: { code: 'restricted' } });
    scripting.executeScript.mockResolvedValue([null]);
    expect(await inject(4, 7)).toMatchObject({ problem: { code: 'restricted' } });
  });

  it('says of a page in which the script cannot start that it hides', async () => {
    scripting.executeScript.mockResolvedValue([{ frameId: 0, result: null }]);
    expect(await inject(4, 7)).toMatchObject({ problem: { code: 'hidden' } });
  });

  it('loads the script of what is wanted into the frame that asks for it, and nothing else', async () => {
    expect(await injectTool(4, 7, 'card')).toEqual({ ok: true, value: null });
    const target = { tabId: 4, frameIds: [7] };
    expect(scripting.executeScript.mock.calls).toEqual([[{ target, files: ['/card.js'] }]]);
    await injectTool(4, 7, 'describe');
    expect(scripting.executeScript.mock.lastCall).toEqual([{ target, files: ['/describe.js'] }]);
    scripting.executeScript.mockRejectedValue(new Error('No frame with id 7'));
    expect(await injectTool(4, 7, 'card')).toMatchObject({ problem: { code: 'restricted' } });
  });
});
