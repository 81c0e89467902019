import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Saved } from '../notes/desk';
import { DeskError } from '../notes/errors';
import type { KeptDesk } from '../notes/keeping';
import { exchange } from './exchange';
import { noteMessages } from './notes';
import { type Result, resultSchema } from './result';

type NoteMessages = typeof noteMessages;
export type NoteMessageType = keyof NoteMessages;
type NoteAnswer<T extends NoteMessageType> = z.infer<NoteMessages[T]['answer']>;

/** Sends a message about notes to the background; the answer is checked, and every failure is a {@link Result}. */
export async function askDesk<T extends NoteMessageType>(
  message: z.infer<NoteMessages[T]['message']> & { type: T },
): Promise<Result<NoteAnswer<T>>> {
  const schema = resultSchema(noteMessages[message.type].answer as z.ZodMiniType<NoteAnswer<T>>);
  return exchange(schema, () => browser.runtime.sendMessage(message));
}

/**
 * The desk for pages of the extension. What cannot be read rejects with a {@link DeskError}; a write that was not
 * confirmed, for whatever reason, is refused.
 */
export const desk: KeptDesk = {
  save: (annotation, rev) => savedBy(askDesk<'notes:save'>({ type: 'notes:save', annotation, rev })),
  remove: (id, rev) => savedBy(askDesk<'notes:remove'>({ type: 'notes:remove', id, rev })),
  restore: (annotation) => savedBy(askDesk<'notes:restore'>({ type: 'notes:restore', annotation })),
  async writeAll(writes) {
    const answer = await askDesk<'notes:write-all'>({ type: 'notes:write-all', writes: [...writes] });
    if (answer.ok) return answer.value;
    return writes.map(() => ({ ok: false, refusal: { code: 'storage', detail: answer.problem.detail } }));
  },
  getAll: (ids) => answerOf(askDesk<'notes:get-all'>({ type: 'notes:get-all', ids: [...ids] })),
  get: (id) => answerOf(askDesk<'notes:get'>({ type: 'notes:get', id })),
  ofPage: (url) => answerOf(askDesk<'notes:page'>({ type: 'notes:page', url })),
  search: (search, from, count) => answerOf(askDesk<'notes:search'>({ type: 'notes:search', search, from, count })),
  facets: () => answerOf(askDesk<'notes:facets'>({ type: 'notes:facets' })),
  states: (id) => answerOf(askDesk<'notes:states'>({ type: 'notes:states', id })),
  holdings: () => answerOf(askDesk<'notes:holdings'>({ type: 'notes:holdings' })),
  conflicted: (from, count) => answerOf(askDesk<'notes:conflicted'>({ type: 'notes:conflicted', from, count })),
  settle: (settlement) => savedBy(askDesk<'notes:settle'>({ type: 'notes:settle', settlement })),
  stock: (after) => answerOf(askDesk<'notes:stock'>({ type: 'notes:stock', after })),
  merge: (stock) => answerOf(askDesk<'notes:merge'>({ type: 'notes:merge', stock })),
  erase: async () => void (await answerOf(askDesk<'notes:erase'>({ type: 'notes:erase' }))),
};

/** How often an open page has the shared desk looked at: a background with something to do is not stopped. Milliseconds. */
const LOOK = 20_000;

/** Keeps the shared desk live, where there is one, while a page is open that shows notes, until the signal aborts. */
export function keepDeskLive(signal: AbortSignal): void {
  const look = () => void askDesk<'notes:sync'>({ type: 'notes:sync', urgent: false });
  look();
  const timer = setInterval(look, LOOK);
  signal.addEventListener('abort', () => clearInterval(timer));
}

async function savedBy(asked: Promise<Result<Saved>>): Promise<Saved> {
  const answer = await asked;
  return answer.ok ? answer.value : { ok: false, refusal: { code: 'storage', detail: answer.problem.detail } };
}

async function answerOf<T>(asked: Promise<Result<T>>): Promise<T> {
  const answer = await asked;
  if (!answer.ok) throw new DeskError(answer.problem.detail);
  return answer.value;
}
