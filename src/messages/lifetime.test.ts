import { expect, it, vi } from 'vitest';

const runtime: { id?: string } = vi.hoisted(() => ({}));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

import { ContentScriptContext } from './lifetime';

it('ends the script of its name that ran before, and no other', () => {
  const [page, other] = [new ContentScriptContext('page'), new ContentScriptContext('places')];
  const ended = vi.fn();
  page.onInvalidated(ended);
  const next = new ContentScriptContext('page');
  expect(ended).toHaveBeenCalledTimes(1);
  expect([page.signal.aborted, other.signal.aborted, next.signal.aborted]).toEqual([true, false, false]);
});

it.each([
  ['has ended', (running: ContentScriptContext) => running.notifyInvalidated()],
  ['is of a version that was updated under it', () => delete runtime.id],
])('gives way to a script that goes on where it is loaded again, and takes over from one that %s', (_, end) => {
  runtime.id = 'crossread';
  const running = new ContentScriptContext('staying');
  const loadedAgain = vi.fn();
  Object.assign(running, { loadedAgain });
  const next = new ContentScriptContext('staying');
  expect([running.signal.aborted, next.signal.aborted]).toEqual([false, true]);
  end(running);
  expect(new ContentScriptContext('staying').signal.aborted).toBe(false);
  expect(loadedAgain).toHaveBeenCalledTimes(1);
});
