import type { BrowserContext, CDPSession } from 'playwright-core';
import type { PageMemory } from './browser';

/** What a page holds after a collection, the worlds of content scripts included. */
export async function pageMemory(session: CDPSession): Promise<PageMemory> {
  // Twice: what the first one frees lets go of other things.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

/** The worker's JavaScript heap after a collection, in bytes. */
export function backgroundMemory(context: BrowserContext): Promise<number | null> {
  return withWorkerTarget(context, async (session, targetId) => {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    await askTarget(session, sessionId, 1, 'HeapProfiler.collectGarbage');
    const usage = await askTarget(session, sessionId, 2, 'Runtime.getHeapUsage');
    return Number(usage.usedSize);
  });
}

/** Null where no worker runs. */
export async function withWorkerTarget<T>(
  context: BrowserContext,
  work: (session: CDPSession, target: string) => Promise<T>,
) {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return null;
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find((target) => target.type === 'service_worker');
    return worker ? await work(session, worker.targetId) : null;
  } finally {
    await session.detach();
  }
}

function askTarget(
  session: CDPSession,
  sessionId: string,
  id: number,
  method: string,
): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      const answer = JSON.parse(event.message) as { id?: number; result?: Record<string, unknown> };
      if (event.sessionId === sessionId && answer.id === id) resolve(answer.result ?? {});
    });
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
  });
}
