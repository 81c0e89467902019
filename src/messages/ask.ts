import type { Result } from './result';

/** Before each further time that it is asked. A busy background takes seconds to be stopped, and hears nothing meanwhile. Milliseconds. */
const PAUSES = [0, 500, 2_000, 6_000];

/** Asks again, with pauses, as long as the answer is lost; gives the last one. */
export async function persist<T>(ask: () => Promise<T>, isLost: (answer: T) => boolean): Promise<T> {
  let answer = await ask();
  for (const pause of PAUSES) {
    if (!isLost(answer)) break;
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    answer = await ask();
  }
  return answer;
}

/** A background that was stopped in the middle of its work has lost it; the next one takes it up. */
export function askPatiently<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  return persist(ask, (answer) => !answer.ok && answer.problem.code === 'lost');
}
