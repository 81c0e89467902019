/** A compiled pack that cannot be used; the message is one line and says what to do. */
export class PackError extends Error {
  override readonly name: string = 'PackError';
}

/** One thing wrong in a story folder. `line` counts from 1. */
export interface StoryProblem {
  file: string;
  line: number;
  reason: string;
  remedy: string;
}

/** A story folder that does not compile, with everything that is wrong in it. */
export class StoryError extends PackError {
  override readonly name = 'StoryError';

  constructor(readonly problems: readonly StoryProblem[]) {
    super(problems.map((p) => `${p.file}:${p.line}: ${p.reason}; ${p.remedy}`).join('\n'));
  }
}
