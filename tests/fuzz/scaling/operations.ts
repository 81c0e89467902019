import { Session } from 'node:inspector';
import { type Charges, chargeBuiltIns } from './built-ins';

interface Coverage {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[];
}

/**
 * How many operations `work` takes: how often each block of code was entered (V8 counts them exactly), and what the
 * engine's own functions went through in strings and arrays. No time: the same on every machine, however busy.
 * @param counts which files' blocks are counted
 */
export function countOperations(work: () => void, counts: (url: string) => boolean = isOurs): number {
  const charges: Charges = { total: 0 };
  // What was run since the last count is not of this work.
  take();
  const restore = chargeBuiltIns(charges);
  try {
    work();
  } finally {
    restore();
  }
  const blocks = take()
    .filter(({ url }) => counts(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)));
  return blocks.reduce((sum, count) => sum + count, charges.total);
}

let session: Session | null = null;

/** The counts since the last time. Counting goes on until the thread ends: to begin it takes long. */
function take(): Coverage['result'] {
  if (!session) {
    session = new Session();
    session.connect();
    ask(session, 'Profiler.enable');
    ask(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }
  return ask<Coverage>(session, 'Profiler.takePreciseCoverage')?.result ?? [];
}

/** To the thread's own inspector, which answers before it returns. */
function ask<T>(session: Session, method: string, values: object = {}): T | null {
  let answer: T | null = null;
  session.post(method, values, (error: Error | null, result?: object) => {
    if (error) throw error;
    answer = result as T;
  });
  return answer;
}

function isOurs(url: string): boolean {
  return /\/(?:src|node_modules\/(?:natural|diff|approx-string-match|linkedom))\//.test(url);
}
