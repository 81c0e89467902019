import { describe, expect, it, vi } from 'vitest';
import { pageMessages, panelMessages } from './protocol';
import { type Handlers, receive } from './receive';
import { ok } from './result';
import { admitting, type Sender } from './sender';

const ID = 'our-extension';
const ORIGIN = 'chrome-extension://our-extension/';
const contentScript = { id: ID, tab: { id: 7 }, frameId: 0, url: 'https://news.example/a' } as Sender;
const panel = { id: ID, url: `${ORIGIN}popup.html` } as Sender;

const handlers: Handlers<typeof panelMessages> = {
  'panel:check': async ({ tab }) => (tab === 3 ? ok(null) : fail()),
  'panel:sample': async () => fail(),
  'panel:erase': async () => ok(null),
};
function fail(): never {
  throw new Error('broken');
}
const fromPanel = (report = vi.fn()) => receive(panelMessages, admitting(ID, ORIGIN), handlers, report);

describe('receive', () => {
  it('hands a sound message to its handler', async () => {
    expect(await fromPanel()({ type: 'panel:check', tab: 3 }, panel)).toEqual({ ok: true, value: null });
  });

  it.each([
    { type: 'panel:check' },
    { type: 'panel:check', tab: '3' },
    { type: 'panel:check', tab: -1 },
    { type: 'panel:check', tab: Number.NaN },
  ])('flags the malformed %o', async (message) => {
    expect(await fromPanel()(message, panel)).toMatchObject({ ok: false, problem: { code: 'malformed' } });
  });

  it.each([undefined, null, 'panel:check', 4, [], {}, { type: 4 }, { type: 'toString' }, { type: '__proto__' }])(
    'leaves %o to others',
    (message) => {
      expect(fromPanel()(message, panel)).toBeUndefined();
    },
  );

  it('answers a handler that throws as unexpected, and reports it once', async () => {
    const report = vi.fn();
    const answer = await fromPanel(report)({ type: 'panel:check', tab: 4 }, panel);
    expect(answer).toEqual({ ok: false, problem: { code: 'unexpected', detail: 'broken' } });
    expect(report).toHaveBeenCalledTimes(1);
  });
});

describe('senders', () => {
  it.each([
    ['another extension', { ...panel, id: 'another' }],
    ['a page without an address', { id: ID }],
    ['a content script', contentScript],
    ['a page that imitates the address', { ...panel, url: 'https://evil.example/?chrome-extension://our-extension/' }],
  ])('flags a panel message from %s', async (_who, sender) => {
    const answer = await fromPanel()({ type: 'panel:check', tab: 3 }, sender as Sender);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'forbidden' } });
  });

  it.each([
    ['a panel', panel],
    ['a page of ours in a tab', { ...contentScript, url: `${ORIGIN}sources.html` }],
    ['no frame', { ...contentScript, frameId: undefined }],
    ['nobody in a tab', { ...contentScript, tab: undefined }],
    ['another extension', { ...contentScript, id: 'another' }],
  ])('flags a page message from %s', (_who, sender) => {
    expect(admitting(ID, ORIGIN)('content-script', sender as Sender)).toBe(false);
  });

  it.each([0, 2])('allows a content script in frame %i', (frameId) => {
    expect(admitting(ID, ORIGIN)('content-script', { ...contentScript, frameId } as Sender)).toBe(true);
  });
});

describe('the article of page:check', () => {
  const article = {
    title: 'T',
    published: '2031-02-03',
    lang: 'en',
    text: 'One two.',
    blocks: [{ kind: 'paragraph', start: 0, end: 8 }],
  };
  const parse = (change: object) =>
    pageMessages['page:check'].message.safeParse({
      type: 'page:check',
      moved: false,
      article: { ...article, ...change },
    }).success;

  it('allows a sound one, dated or not', () => {
    expect(parse({})).toBe(true);
    expect(parse({ published: null })).toBe(true);
  });

  it.each([
    { published: '3 February' },
    { text: 5 },
    { text: 'x'.repeat(2_000_001) },
    { blocks: [{ kind: 'advert', start: 0, end: 8 }] },
    { blocks: [{ kind: 'paragraph', start: 0, end: 9 }] },
    { blocks: [{ kind: 'paragraph', start: 5, end: 3 }] },
    { blocks: [{ kind: 'paragraph', start: -1, end: 3 }] },
  ])('flags the unsound %#', (change) => {
    expect(parse(change)).toBe(false);
  });
});
