interface Scheduler {
  yield(): Promise<void>;
}

/**
 * Lets the page have the main thread: what is awaited goes on in a task of its own, before other work that waits, behind
 * what the reader does.
 */
export async function nextTask(): Promise<void> {
  // Off the caller's stack: a browser that is watched writes it down, for which it reads the whole script once more.
  await null;
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  return scheduler?.yield ? scheduler.yield() : afterMessage();
}

/** Where there is no such thing: a message to oneself, for a timer of a hidden tab comes once a second. */
function afterMessage(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
