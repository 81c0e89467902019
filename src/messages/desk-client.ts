import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Desk, Saved } from '../notes/desk';
import { DeskError } from '../notes/errors';
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
export const desk: Desk = {
  save: (annotation, rev) => savedBy(askDesk<'notes:save'>({ type: 'notes:save', annotation, rev })),
  remove: (id, rev) => savedBy(askDesk<'notes:remove'>({ type: 'notes:remove', id, rev })),
  restore: (annotation) => savedBy(askDesk<'notes:restore'>({ type: 'notes:restore', annotation })),
  get: (id) => answerOf(askDesk<'notes:get'>({ type: 'notes:get', id })),
  ofPage: (url) => answerOf(askDesk<'notes:page'>({ type: 'notes:page', url })),
  search: (search, from, count) => answerOf(askDesk<'notes:search'>({ type: 'notes:search', search, from, count })),
  facets: () => answerOf(askDesk<'notes:facets'>({ type: 'notes:facets' })),
  states: (id) => answerOf(askDesk<'notes:states'>({ type: 'notes:states', id })),
};

async function savedBy(asked: Promise<Result<Saved>>): Promise<Saved> {
  const answer = await asked;
  return answer.ok ? answer.value : { ok: false, refusal: { code: 'storage', detail: answer.problem.detail } };
}

async function answerOf<T>(asked: Promise<Result<T>>): Promise<T> {
  const answer = await asked;
  if (!answer.ok) throw new DeskError(answer.problem.detail);
  return answer.value;
}
