interface Scheduler {
  yield(): Promise<void>;
}

/**
 * Lets the page have the main thread: what is awaited goes on in a task of its own, before other work that waits, behind
 * what the reader does.
 */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
