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
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
