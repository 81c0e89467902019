import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type * as z from 'zod/mini';
import { exchange } from '../../src/messages/exchange';
import { placeSchema } from '../../src/messages/forms';
import { annotatingMessages } from '../../src/messages/note-messages';
import { noteMessages } from '../../src/messages/notes';
import { hashOf, placeOf } from '../../src/messages/place';
import { answerSchema, type MessageType, pageMessages, panelMessages, tabMessages } from '../../src/messages/protocol';
import { type Handlers, receive, type Sender } from '../../src/messages/receive';
import { ok, PROBLEM_CODES, problemSchema } from '../../src/messages/result';
import { FUZZ, fewer } from './arbitraries';
import { damage, damaged, STRANGE_TEXTS } from './mutate';
import { valuesOf } from './schema';

// The storage module takes the browser from here when it is loaded.
vi.hoisted(async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  Object.assign(globalThis, { chrome: fakeBrowser });
});

type Group = Record<string, { message: z.ZodMiniType; answer: z.ZodMiniType }>;
const GROUPS: Record<string, Group> = { pageMessages, panelMessages, tabMessages, annotatingMessages, noteMessages };
const all: Group = Object.assign({}, ...Object.values(GROUPS));
const types = Object.keys(all);
const SENDER = { id: 'us', url: 'https://a.example/' } as Sender;

/** What a browser can hand over, and what only a caller within the extension could. */
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withNullPrototype: true,
  }),
  fc.constantFrom(...types).map((type) => ({ type })),
  fc.constantFrom(...STRANGE_TEXTS).map((type) => ({ type })),
  fc.record({ type: fc.anything() }),
);

/** A failure that tries to make more of them. */
const failures = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, 0, '', Symbol('x'), new Error('x'), Object.create(null), 1n),
  fc.constantFrom<unknown>(
    {
      toString: () => {
        throw new Error('no text');
      },
    },
    Object.assign(new Error('x'), { message: { no: 'text' } }),
  ),
  fc.anything({ withNullPrototype: true }),
);

const isResult = (value: unknown) => {
  const { ok: isOk, problem } = value as { ok: boolean; problem?: unknown };
  return isOk || problemSchema.safeParse(problem).success;
};

function handlersOf(group: Group, handle: (message: unknown) => Promise<unknown>): Handlers<Group> {
  return Object.fromEntries(Object.keys(group).map((type) => [type, handle])) as Handlers<Group>;
}

describe('a receiver', () => {
  it.each(types)('takes %s as it should be, and refuses it damaged', async (type) => {
    const schema = all[type]?.message;
    if (!schema) return;
    const handled: unknown[] = [];
    const handle = receive(
      all,
      () => true,
      handlersOf(all, async (message) => ok(handled.push(message))),
      () => undefined,
    );
    await fc.assert(
      fc.asyncProperty(valuesOf(schema), fc.array(damage, { minLength: 1, maxLength: 2 }), async (message, damages) => {
        handled.length = 0;
        expect(await handle(message, SENDER)).toEqual({ ok: true, value: 1 });
        const broken = damaged(message, damages);
        const answer = handle(broken, SENDER);
        if (!answer) return;
        const result = await answer;
        expect(isResult(result)).toBe(true);
        // What was taken all the same has the form, whatever was done to it.
        const taken = handled.at(-1) as { type: string };
        expect(all[taken.type]?.message.safeParse(taken).success).toBe(true);
        if (!result.ok) expect(result.problem.code).toBe('malformed');
        if (!result.ok) expect(result.problem.detail.length).toBeLessThan(10_000);
      }),
      fewer(4),
    );
  });

  it('answers anything else with a problem, or leaves it to others; it never throws', async () => {
    const handle = receive(
      all,
      () => true,
      handlersOf(all, async () => ok(null)),
      () => undefined,
    );
    await fc.assert(
      fc.asyncProperty(anything, async (message) => {
        const answer = handle(message, SENDER);
        if (answer) expect(isResult(await answer)).toBe(true);
      }),
      { ...FUZZ, numRuns: FUZZ.numRuns * 5 },
    );
  });

  it('turns whatever a handler throws into a problem', async () => {
    await fc.assert(
      fc.asyncProperty(failures, fc.boolean(), async (failure, isLate) => {
        const throwing = () => {
          if (isLate) return Promise.reject(failure);
          throw failure;
        };
        const reported: unknown[] = [];
        const handle = receive(
          all,
          () => true,
          handlersOf(all, throwing),
          (error) => reported.push(error),
        );
        const result = await handle({ type: 'panel:erase' }, SENDER);
        expect(result?.ok === false && result.problem.code).toBe('unexpected');
        expect(isResult(result)).toBe(true);
        expect(reported).toHaveLength(1);
      }),
      FUZZ,
    );
  });
});

describe('a sender', () => {
  it.each(types.filter((type) => !(type in noteMessages)))('takes the answer to %s in its form alone', async (type) => {
    const schema = answerSchema(type as MessageType);
    const value = all[type]?.answer;
    if (!value) return;
    await fc.assert(
      fc.asyncProperty(valuesOf(value), fc.array(damage, { minLength: 1, maxLength: 2 }), async (answer, damages) => {
        expect(await exchange(schema, async () => ok(answer))).toEqual(ok(value.parse(answer)));
        const result = await exchange(schema, async () => damaged(ok(answer), damages));
        expect(isResult(result)).toBe(true);
        if (result.ok) expect(value.safeParse(result.value).success).toBe(true);
      }),
      fewer(8),
    );
  });

  it('makes a problem of anything else, and of every failure', async () => {
    await fc.assert(
      fc.asyncProperty(anything, failures, fc.constantFrom(...types), async (answer, failure, type) => {
        if (type in noteMessages) return;
        const schema = answerSchema(type as MessageType);
        const failed = await exchange(schema, () => Promise.reject(failure));
        expect(failed.ok === false && PROBLEM_CODES.includes(failed.problem.code)).toBe(true);
        expect(isResult(failed)).toBe(true);
        expect(isResult(await exchange(schema, async () => answer))).toBe(true);
      }),
      FUZZ,
    );
  });
});

describe('the address of a source', () => {
  it('comes back from its hash, and from no other text', () => {
    fc.assert(
      fc.property(valuesOf(placeSchema), fc.string({ unit: 'binary' }), (place, text) => {
        const { start, end } = placeSchema.parse(place);
        const isSpan = start === null ? end === null : end !== null && start < end;
        const read = placeOf(hashOf(placeSchema.parse(place)));
        if (isSpan) expect(read).toEqual(place);
        for (const hash of [text, `#${text}`, `#pack=a&doc=b&start=${text}&end=${text}`]) {
          const found = placeOf(hash);
          if (found) expect(placeSchema.safeParse(found).success).toBe(true);
        }
      }),
      FUZZ,
    );
  });
});
