import './chrome';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as z from 'zod/mini';
import { exchange } from '../../src/messages/exchange';
import * as forNotes from '../../src/messages/note-messages';
import * as desk from '../../src/messages/notes';
import * as protocol from '../../src/messages/protocol';
import { type Result, resultSchema } from '../../src/messages/result';
import { FUZZ } from '../fuzz/arbitraries';
import { filesIn, read } from '../tree';
import type { FakeExtension } from './fake-extension';
import { Figures } from './figures';
import { saysMore, sound, unsound } from './from-schema';
import { ADDRESS, newStage, openPage, quiet } from './stage';
import { type FakeSender, ID, ORIGIN } from './world';

type Kind = { message: z.ZodMiniType; answer: z.ZodMiniType };
/** Every kind of message that the modules export, by its type. */
const KINDS = new Map<string, Kind>(
  Object.values({ ...protocol, ...forNotes, ...desk })
    .filter((one) => typeof one === 'object' && one !== null)
    .flatMap((group) => Object.entries(group as Record<string, Kind>))
    .filter(([type, kind]) => type.includes(':') && typeof kind === 'object' && 'message' in kind),
);
const types = [...KINDS.keys()];

const tab = { id: 1, url: ADDRESS, windowId: 1, index: 0, incognito: false };
const script: FakeSender = { id: ID, url: ADDRESS, tab, frameId: 0, documentId: 'd' };
const panel: FakeSender = { id: ID, url: `${ORIGIN}sidepanel.html` };
/** Who may send what begins so; nobody else may. */
const RIGHT: Record<string, FakeSender> = { page: script, panel, notes: panel, tab: panel };
const WRONG: FakeSender[] = [
  {},
  { id: 'another', url: 'chrome-extension://another/sidepanel.html' },
  { id: 'another', url: ADDRESS, tab, frameId: 0 },
  { ...panel, id: 'another' },
  { id: ID },
  { id: ID, url: `https://evil.example/?${ORIGIN}sidepanel.html` },
  { ...script, frameId: undefined },
  { ...script, tab: undefined },
  { ...script, url: `${ORIGIN}sources.html`, id: 'another' },
];

/** Matches nothing. */
const NOTHING = /(?!)/;
const NO_TAB = 'No tab with id: \\d+\\.';
/** The pretended page can be painted, but no card can be drawn in it. */
const NO_CARD = 'unexpected .*createHTMLDocument.*';
/**
 * What may come of a sound message besides what was asked for: its code and detail, by type. Whoever drew the message knew of
 * no tab, note or flag that is there.
 */
const ALSO: Record<string, RegExp> = {
  'page:notes': /^forbidden/,
  'panel:annotate': /^(gone nothing|restricted restricted)$/,
  'panel:annotate-flag': /^gone gone$/,
  'panel:check': new RegExp(`^unexpected ${NO_TAB}$`),
  'panel:note': new RegExp(`^(gone |restricted ${NO_TAB})$`),
  'panel:open-note': /^gone /,
  'panel:place': new RegExp(`^restricted ${NO_TAB}$`),
  'tab:note': /^gone $/,
  'tab:show': new RegExp(`^(gone |${NO_CARD})$`),
  'tab:step': new RegExp(`^${NO_CARD}$`),
  'tab:target': /^gone $/,
  // Who was stopped hears nothing more.
  'tab:stop': /^lost Could not establish connection/,
};

const figures = new Figures('messages');
const directionOf = (type: string) => type.slice(0, type.indexOf(':'));
let extension: FakeExtension;

function kindOf(type: string): Kind {
  const kind = KINDS.get(type);
  if (!kind) throw new Error(`No message is called ${type}`);
  return kind;
}

/** Sends to whom messages of this direction go: the real background, or the real page script. */
function send(type: string, message: unknown, sender: FakeSender): Promise<unknown> {
  figures.add('sent');
  return directionOf(type) === 'tab' ? extension.toPage(1, message, sender) : extension.toBackground(message, sender);
}

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  extension = newStage();
  const page = openPage();
  page.inject('/content-scripts/page.js');
  page.inject('/content-scripts/places.js');
  await quiet();
});
afterEach(() => vi.restoreAllMocks());

it('covers every kind of message that the protocol names', () => {
  const named = filesIn('src/messages')
    .filter((file) => !/\.test\./.test(file))
    .flatMap((file) => [...read(file).matchAll(/type: z\.literal\('([^']+)'\)/g)].map(([, type]) => type));
  expect(named.length).toBeGreaterThan(30);
  expect(types.sort()).toEqual([...new Set(named)].sort());
  expect(types.filter((type) => !RIGHT[directionOf(type)])).toEqual([]);
});

describe.each(types)('%s', (type) => {
  const { message, answer } = kindOf(type);
  const right = RIGHT[directionOf(type)] ?? {};
  const runs = { seed: FUZZ.seed, numRuns: 12 };

  it('is refused from everybody else, and nothing is done', async () => {
    const others = [...WRONG, directionOf(type) === 'page' ? panel : script];
    await fc.assert(
      fc.asyncProperty(sound(message), fc.constantFrom(...others), async (raw, sender) => {
        const before = extension.calls;
        expect(await send(type, raw, sender)).toMatchObject({ ok: false, problem: { code: 'forbidden' } });
        expect(extension.calls).toBe(before);
        figures.add('refused for their sender');
      }),
      runs,
    );
  });

  it('has a sound answer, also when it comes twice', async () => {
    await fc.assert(
      fc.asyncProperty(sound(message), async (raw) => {
        const ask = (): Promise<Result<unknown>> => exchange(resultSchema(answer), () => send(type, raw, right));
        for (const said of await Promise.all([ask(), ask()])) {
          const problem = said.ok ? null : `${said.problem.code} ${said.problem.detail}`;
          if (problem !== null) expect(problem).toMatch(ALSO[type] ?? NOTHING);
        }
        figures.add('sent twice at once');
      }),
      { ...runs, numRuns: 6 },
    );
  });
});

it.each(types.filter((type) => saysMore(kindOf(type).message)))(
  '%s is refused where it is malformed, and nothing is done',
  async (type) => {
    await fc.assert(
      fc.asyncProperty(unsound(kindOf(type).message), async (raw) => {
        const before = extension.calls;
        const said = await send(type, raw, RIGHT[directionOf(type)] ?? {});
        expect(said).toMatchObject({ ok: false, problem: { code: 'malformed' } });
        expect(extension.calls).toBe(before);
        figures.add('refused for their form');
      }),
      { seed: FUZZ.seed, numRuns: 12 },
    );
  },
);

it.each([undefined, null, 4, 'page:story', [], {}, { type: 4 }, { type: 'page:none' }, { type: '__proto__' }])(
  '%o is nobody’s',
  async (raw) => {
    expect(await extension.toBackground(raw, panel)).toBeUndefined();
  },
);
