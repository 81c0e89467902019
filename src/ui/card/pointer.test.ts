import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPointer } from './pointer';

type Listener = (event: object) => void;

/** A document that is given events as the browser would hand them over. */
function fakeDocument() {
  const listeners = new Map<string, Listener>();
  const document = {
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    getSelection: () => null,
  } as unknown as Document;
  return { document, give: (type: string, event: object) => listeners.get(type)?.(event) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const EVENTS = {
  pointermove: { buttons: 0, clientX: 3, clientY: 4, pointerType: 'mouse', target: null },
  pointerdown: { target: null },
  click: { clientX: 3, clientY: 4, target: null },
  keydown: { key: 'Escape' },
};

it.each([
  [true, 1],
  [false, 0],
])('hears each event that is the reader’s own (%s), and none that a page made up', (isTrusted, times) => {
  vi.stubGlobal('Element', class {});
  const { document, give } = fakeDocument();
  const reactions = { rested: vi.fn(), clicked: vi.fn(), pressed: vi.fn(), escaped: vi.fn() };
  watchPointer(document, new AbortController().signal, reactions);
  for (const [type, event] of Object.entries(EVENTS).reverse()) give(type, { ...event, isTrusted });
  vi.runAllTimers();
  for (const [name, reaction] of Object.entries(reactions)) expect(reaction, name).toHaveBeenCalledTimes(times);
});

it('is not kept from hearing that the pointer rests by moves that a page makes up', () => {
  const { document, give } = fakeDocument();
  const rested = vi.fn();
  const none = () => undefined;
  watchPointer(document, new AbortController().signal, { rested, clicked: none, pressed: none, escaped: none });
  give('pointermove', { ...EVENTS.pointermove, isTrusted: true });
  vi.advanceTimersByTime(200);
  give('pointermove', { ...EVENTS.pointermove, isTrusted: false });
  vi.advanceTimersByTime(60);
  expect(rested).toHaveBeenCalledTimes(1);
});
