import type { Result } from './result';

/** A background that was stopped in the middle of its work has lost it; the next one takes it up. */
export async function askTwice<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  const answer = await ask();
  return !answer.ok && answer.problem.code === 'unexpected' ? ask() : answer;
}
