import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/messages/protocol';
import { failed, ok } from '../../src/messages/result';
import type { Article } from '../../src/text/article';
import type { Background } from './background';
import type { Display } from './display';
import { createReader } from './reader';

const HTML =
  '<html lang="en"><body><article><h1>A dam</h1><p>The dam has stood there for years.</p></article></body></html>';
const finding = { verdict: { story: { covers: true }, flags: [] } } as unknown as Finding;

/** The page's turns between the steps of a reading, one by one. */
let turns: (() => void)[] = [];
beforeEach(() => {
  turns = [];
  vi.stubGlobal('scheduler', { yield: () => new Promise<void>((resolve) => turns.push(resolve)) });
  vi.stubGlobal('location', { href: 'https://news.example/dam' });
});
afterEach(() => vi.unstubAllGlobals());

/** Lets the page have its turn until nothing waits for the end of one. @returns how many it had */
async function allTurns(between: () => void = () => undefined): Promise<number> {
  const settle = async () => {
    for (let tick = 0; tick < 20; tick++) await Promise.resolve();
  };
  let count = 0;
  for (await settle(); turns.length > 0; await settle()) {
    between();
    turns.shift()?.();
    count++;
  }
  return count;
}

function stage(html = HTML) {
  const { document } = parseHTML(html);
  const check = vi.fn<(article: Article) => Promise<ReturnType<typeof ok<Finding>>>>(async () => ok(finding));
  const display = { paint: vi.fn(() => false), clear: vi.fn() };
  const end = new AbortController();
  const reader = createReader(document as unknown as Document, {
    display: display as unknown as Display,
    isStory: () => true,
    signal: end.signal,
    background: { check } as unknown as Background,
  });
  const parts = vi.fn();
  const refresh = () =>
    reader.refresh((part) => {
      parts();
      return part();
    });
  return { reader, check, display, end, document, refresh, parts };
}

it('lets the page have its turn several times while it is read', async () => {
  const { reader, check, display } = stage();
  const checking = reader.check();
  expect(await allTurns()).toBeGreaterThan(3);
  expect(await checking).toEqual(ok(null));
  expect(check.mock.calls[0]?.[0].text).toBe('A dam\n\nThe dam has stood there for years.');
  expect(display.paint).toHaveBeenCalledTimes(1);
});

/** A page that was read and checked. */
async function checked() {
  const at = stage();
  const checking = at.reader.check();
  await allTurns();
  await checking;
  at.check.mockClear();
  at.display.paint.mockClear();
  return at;
}

it('lets the page have its turn between the parts of each later reading, and counts them all', async () => {
  const { refresh, check, display, parts } = await checked();
  const before: number[] = [];
  const refreshing = refresh();
  expect(await allTurns(() => before.push(parts.mock.calls.length))).toBeGreaterThan(3);
  // One part in a task: the reading's steps, and then whatever is made of it.
  expect(before).toEqual([1, 2, 3, 4]);
  expect(await refreshing).toBe(false);
  expect(check).not.toHaveBeenCalled();
  expect(display.paint).toHaveBeenCalledTimes(1);
  expect(parts.mock.calls.length).toBeGreaterThan(5);
});

it('has another text checked', async () => {
  const { refresh, check, document } = await checked();
  document.querySelector('p')?.append(' It leaks.');
  const refreshing = refresh();
  await allTurns();
  expect(await refreshing).toBe(true);
  expect(check.mock.calls[0]?.[0].text).toMatch(/It leaks\.$/);
});

it.each([
  ['goes to another address', (at: ReturnType<typeof stage>) => at.reader.moved()],
  ['is left', (at: ReturnType<typeof stage>) => at.end.abort()],
  ['is to be checked anew', (at: ReturnType<typeof stage>) => void at.reader.check()],
])('drops what it reads of a page again that %s meanwhile', async (_, happens) => {
  const at = await checked();
  at.document.querySelector('p')?.append(' It leaks.');
  const refreshing = at.refresh();
  let isFirst = true;
  await allTurns(() => {
    if (isFirst) happens(at);
    isFirst = false;
  });
  expect(await refreshing).toBe(false);
  // The check that was asked for reads what the page has by now, once.
  expect(at.check.mock.calls.length).toBeLessThan(2);
});

it('takes the answer to a check that comes while the page is read again', async () => {
  const { reader, refresh, check, display } = stage();
  let answer: (finding: ReturnType<typeof ok<Finding>>) => void = () => undefined;
  check.mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  const checking = reader.check();
  await allTurns();
  const refreshing = refresh();
  let isFirst = true;
  await allTurns(() => {
    if (isFirst) answer(ok(finding));
    isFirst = false;
  });
  expect(await checking).toEqual(ok(null));
  expect(await refreshing).toBe(false);
  expect(check).toHaveBeenCalledTimes(1);
  expect(display.paint).toHaveBeenCalled();
});

it.each([
  ['goes to another address', (at: ReturnType<typeof stage>) => at.reader.moved()],
  ['is left', (at: ReturnType<typeof stage>) => at.end.abort()],
])('does not have a page checked that %s while it is read', async (_, happens) => {
  const at = stage();
  const checking = at.reader.check();
  let isFirst = true;
  await allTurns(() => {
    if (isFirst) happens(at);
    isFirst = false;
  });
  expect(await checking).toEqual(ok(null));
  expect(at.check).not.toHaveBeenCalled();
  expect(at.display.paint).not.toHaveBeenCalled();
});

it('has it checked once where it is asked twice meanwhile', async () => {
  const { reader, check } = stage();
  const both = [reader.check(), reader.check()];
  await allTurns();
  expect(await Promise.all(both)).toEqual([ok(null), ok(null)]);
  expect(check).toHaveBeenCalledTimes(1);
});

it('says so where there is nothing to read, and reads again when it is asked again', async () => {
  const { reader } = stage('<html><body></body></html>');
  for (let time = 0; time < 2; time++) {
    const checking = reader.check();
    await allTurns();
    expect(await checking).toEqual(failed('unreadable', 'no text'));
  }
});
