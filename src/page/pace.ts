/** From a change to the work that it asks for. Milliseconds. */
export const FIRST_PAUSE = 200;
/** The longest pause after work that brought something, and after work that brought nothing. */
const LONGEST_NEW = 2_000;
const LONGEST = 15_000;
/** A page that stood still this long has come to rest: the pauses begin anew. */
const REST = 5_000;
/** The work takes no more than this share of the main thread's time, however often the page changes. */
export const SHARE = 0.02;

/** What the pace needs of the world. Times in milliseconds. */
export interface Clock {
  now(): number;
  /** Runs the work after the delay, when the page has nothing else to do. */
  later(delay: number, work: () => void): void;
}

/** Runs a part of the work, whose time counts as the work's. */
export type Timed = <T>(part: () => T) => T;

/** Decides when the page is read again. */
export interface Pace {
  /** The page changed. */
  changed(): void;
  /** The reader went elsewhere in it: what was slow before need not be now. */
  restart(): void;
}

/**
 * Runs `work` some time after a change, never twice at once. The pauses grow while the page goes on changing, faster where
 * that brings nothing; what a run cost is waited for until it is no more than {@link SHARE} of the time.
 * @param work costs what it runs by `timed`, in however many tasks; resolves to whether it brought anything
 */
export function createPace(work: (timed: Timed) => Promise<boolean>, clock: Clock): Pace {
  let pause = FIRST_PAUSE;
  let isDue = false;
  let plan = 0;
  let isRunning = false;
  let isAskedAgain = false;
  let changedLast = Number.NEGATIVE_INFINITY;
  let notBefore = Number.NEGATIVE_INFINITY;

  const schedule = () => {
    if (isRunning) isAskedAgain = true;
    if (isDue || isRunning) return;
    isDue = true;
    const mine = ++plan;
    clock.later(Math.max(pause, notBefore - clock.now()), () => {
      if (mine === plan) void run();
    });
  };
  const run = async () => {
    isDue = false;
    isRunning = true;
    let cost = 0;
    const isNew = await work((part) => {
      const begun = clock.now();
      try {
        return part();
      } finally {
        const ended = clock.now();
        cost += ended - begun;
        notBefore = ended + cost / SHARE;
      }
    }).catch(() => false);
    isRunning = false;
    pause = Math.min(pause * 2, isNew ? LONGEST_NEW : LONGEST);
    if (isAskedAgain) schedule();
    isAskedAgain = false;
  };

  return {
    changed() {
      const now = clock.now();
      if (now - changedLast >= Math.max(REST, pause)) pause = FIRST_PAUSE;
      changedLast = now;
      schedule();
    },
    restart() {
      pause = FIRST_PAUSE;
      isDue = false;
      schedule();
    },
  };
}

/** The clock of a window, until the signal aborts. */
export function idleClock(window: Window, signal: AbortSignal): Clock {
  return {
    now: () => performance.now(),
    later(delay, work) {
      window.setTimeout(() => {
        if (signal.aborted) return;
        // A page that is busy all the time is read all the same.
        window.requestIdleCallback(() => signal.aborted || work(), { timeout: 1_000 });
      }, delay);
    },
  };
}
