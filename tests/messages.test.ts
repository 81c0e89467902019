import { describe, expect, it, vi } from 'vitest';
import * as notePart from '../src/messages/note-messages';
import * as notes from '../src/messages/notes';
import * as protocol from '../src/messages/protocol';
import { receive } from '../src/messages/receive';
import { admitting, type From, type Sender } from '../src/messages/sender';
import { nodesOf, sourceFile, type Tree } from './source-tree';
import { filesIn, isSource, isTest } from './tree';

const LISTENER = 'src/messages/listen.ts';
/** By which anything from outside could be heard. */
const HEARING =
  /^(onMessage|onConnect|onMessageExternal|onConnectExternal|onUserScriptMessage|onUserScriptConnect|onmessage|BroadcastChannel|MessageChannel|SharedWorker)$/;
/** By which a page could hear of us. */
const SPEAKING = /^(postMessage|dispatchEvent|CustomEvent)$/;

const FILES = [...filesIn('src'), ...filesIn('entrypoints')].filter((file) => isSource(file) && !isTest(file));
const nameOf = ({ type, name, value }: Tree) => String(type === 'Identifier' ? name : type === 'Literal' ? value : '');

describe('the code', () => {
  it(`listens to messages and ports in ${LISTENER} alone, and says nothing that a page could hear`, async () => {
    const wrong: string[] = [];
    for (const file of FILES) {
      const source = await sourceFile(file);
      for (const node of nodesOf(source.program)) {
        const name = nameOf(node);
        if (HEARING.test(name) && file !== LISTENER) wrong.push(`${file} uses ${name}: listen by ${LISTENER}`);
        if (SPEAKING.test(name)) wrong.push(`${file} uses ${name}: send by src/messages/send.ts`);
        if (node.type !== 'CallExpression' || !/addEventListener$/.test(source.text(node.callee as Tree))) continue;
        const [type] = node.arguments as Tree[];
        if (type && /^(message|messageerror|connect)$/.test(nameOf(type)))
          wrong.push(`${file} listens to "${nameOf(type)}": listen by ${LISTENER}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

interface Kind {
  from: From;
  message: { safeParse(raw: unknown): { success: boolean } };
}
const groups = [protocol, notePart, notes].flatMap((part) =>
  Object.entries(part).filter(([name]) => /Messages$/.test(name) && name !== 'annotatingMessages'),
) as unknown as [string, Record<string, Kind>][];
const kinds = groups.flatMap(([name, group]) => Object.keys(group).map((type) => ({ name, group, type })));

const ID = 'our-extension';
const ORIGIN = 'chrome-extension://our-extension/';
const script = { id: ID, tab: { id: 7 }, frameId: 0, url: 'https://news.example/a' };
const panel = { id: ID, url: `${ORIGIN}popup.html` };
const IMPOSTORS: Record<From, object[]> = {
  'content-script': [panel, { ...panel, tab: { id: 7 }, frameId: 0 }],
  extension: [script, { ...script, url: `https://evil.example/?${ORIGIN}` }, { ...script, url: undefined }],
};
const NOBODY = [{}, { ...script, id: 'another' }, { ...panel, id: 'another' }, { ...panel, id: undefined }];

describe('each kind of message', () => {
  it('that a script in a page may send shows, reads or begins something, and sends or deletes nothing', () => {
    const ofPages = kinds.map(({ type }) => type).filter((type) => type.startsWith('page:'));
    const asking = ['page:story', 'page:check', 'page:failed', 'page:moved', 'page:source', 'page:chosen', 'page:tool'];
    // The card's buttons close it, open a source of the story in a tab, and begin a note in the panel, which is kept once
    // somebody writes in it: a page that moves the card under the pointer comes to no more.
    const aboutNotes = ['page:notes', 'page:placed', 'page:note', 'page:annotate'];
    expect(ofPages.sort(), 'Who moves the card under the pointer could have it sent: what would come of it?').toEqual(
      [...asking, ...aboutNotes].sort(),
    );
  });

  it('is found here', () => {
    expect(kinds.length).toBeGreaterThan(40);
  });

  it.each(kinds)('$type says who may send it, and is refused from anybody else, unread', async ({ group, type }) => {
    const from = group[type]?.from;
    expect(from).toBe(type.startsWith('page:') ? 'content-script' : 'extension');
    const handler = vi.fn();
    const parse = vi.fn(() => ({ success: true, data: {} }));
    const answer = receive(
      { [type]: { ...group[type], message: { safeParse: parse } } } as never,
      admitting(ID, ORIGIN),
      { [type]: handler } as never,
      vi.fn(),
    );
    for (const sender of [...NOBODY, ...IMPOSTORS[from ?? 'extension']]) {
      const said = await answer({ type }, sender as Sender);
      expect(said, JSON.stringify(sender)).toMatchObject({ ok: false, problem: { code: 'forbidden' } });
    }
    expect(handler).not.toHaveBeenCalled();
    expect(parse).not.toHaveBeenCalled();
  });

  it.each(kinds)('$type is held against its form before it is handled', async ({ group, type }) => {
    const handler = vi.fn(async () => ({ ok: true, value: null }));
    const answer = receive(group as never, admitting(ID, ORIGIN), { [type]: handler } as never, vi.fn());
    const sender = group[type]?.from === 'extension' ? panel : script;
    const malformed = {
      type,
      flag: -1,
      tab: 'x',
      by: 5,
      url: 3,
      id: {},
      ids: 1,
      article: {},
      places: 0,
      place: 0,
      code: 0,
    };
    const isBare = group[type]?.message.safeParse({ type }).success === true;
    const said = await answer({ ...malformed }, sender as Sender);
    // One that says nothing but its name cannot be malformed.
    expect(said).toMatchObject(isBare ? { ok: true } : { ok: false, problem: { code: 'malformed' } });
    expect(handler).toHaveBeenCalledTimes(isBare ? 1 : 0);
  });
});
