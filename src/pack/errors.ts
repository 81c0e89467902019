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
  /** Other lines on which the same is wrong. */
  also?: readonly number[];
}

/** A story folder that does not compile, with everything that is wrong in it. */
export class StoryError extends PackError {
  override readonly name = 'StoryError';

  constructor(readonly problems: readonly StoryProblem[]) {
    super(problems.map(lineOf).join('\n'));
  }
}

/** So many other lines are named; of more, only how many there are. */
const MOST_LINES = 5;

function lineOf({ file, line, reason, remedy, also = [] }: StoryProblem): string {
  const named = also.slice(0, MOST_LINES).join(', ');
  const rest = also.length > MOST_LINES ? ` and ${also.length - MOST_LINES} more` : '';
  return `${file}:${line}: ${reason}${named && ` (also on ${also.length > 1 ? 'lines' : 'line'} ${named}${rest})`}; ${remedy}`;
}
