import * as z from 'zod/mini';
import { late } from '../late';

/** Why a request came to nothing; the panels word each one with its remedy. */
export const PROBLEM_CODES = [
  /** The message has not the form that the protocol gives it. */
  'malformed',
  /** The sender may not send this message. */
  'forbidden',
  /** The browser lets no extension into this page. */
  'restricted',
  /** The page hides the browser's interface from the page script, or keeps it from its start in another way. */
  'hidden',
  /** No text could be taken from the page. */
  'unreadable',
  /** A pack's file is missing or broken. */
  'pack',
  /** The reader has switched this site off. */
  'off',
  /** The browser's storage refuses, or is full. */
  'storage',
  /** The flag's words are no longer on the page. */
  'gone',
  /** Nobody answered: the background was stopped in the middle of it. */
  'lost',
  'unexpected',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What crosses the wire instead of an exception; `detail` is for a log, never the only thing said to a user. */
export interface Problem {
  code: ProblemCode;
  detail: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(code: ProblemCode, detail: unknown = ''): Result<never> {
  return { ok: false, problem: { code, detail: textOf(detail).slice(0, LONGEST_DETAIL) } };
}

/** Enough for a log; what is wrong with thousands of items is thousands of lines. */
const LONGEST_DETAIL = 2000;

/** What was thrown may be anything, also what has no text or throws again when it is asked for it. */
function textOf(detail: unknown): string {
  try {
    return String(detail instanceof Error ? detail.message : detail);
  } catch {
    return 'an error without a text';
  }
}

export const problemSchema = late(() => z.object({ code: z.enum(PROBLEM_CODES), detail: z.string() }));

/** The form of an answer whose value has the form `value`. */
export function resultSchema<T extends z.ZodMiniType>(value: T) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), problem: problemSchema }),
  ]);
}
