import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { ContentScriptContext } from './lifetime';

vi.stubGlobal('browser', fakeBrowser);

it('ends the script of its name that ran before, and no other', () => {
  const [page, other] = [new ContentScriptContext('page'), new ContentScriptContext('places')];
  const ended = vi.fn();
  page.onInvalidated(ended);
  const next = new ContentScriptContext('page');
  expect(ended).toHaveBeenCalledTimes(1);
  expect([page.signal.aborted, other.signal.aborted, next.signal.aborted]).toEqual([true, false, false]);
});
