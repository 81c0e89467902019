/** How long to try, with which draws, and of what. */
export interface FuzzOptions {
  /** Milliseconds to go on for, with other draws each time; null for one round. */
  lasting: number | null;
  /** So many of a property, or pages in each browser, in a round. */
  cases: number;
  /** Of the first round; null: any. */
  seed: number | null;
  words: string[];
}

export const USAGE = `npm run fuzz -- [10m | 5000] [--seed number] [words]

  10m            go on for so many minutes, with other draws in each round (without anything: 10m)
  5000           one round of so many cases a property
  --seed number  the draws of a run that printed this number
  words          of a file of tests/fuzz, or of a test's name: these alone
  browsers       drawn pages in Chromium and Firefox instead, with the extension (5000: so many pages in each)

  npm run fuzz -- 20000 sentences
  npm run fuzz -- 30m browsers`;

const MINUTES = 10;
/** Cases of a round that is repeated until the time is over. */
const ROUND = 1_000;
/** The word for pages in browsers. */
export const BROWSERS = 'browsers';

/**
 * Reads `[minutes or runs] [--seed number] [words]`: `10m`, `5000`, `5000 --seed 7 sentences`.
 * @throws Error with what to write
 */
export function fuzzOptions(values: readonly string[]): FuzzOptions {
  const options: FuzzOptions = { lasting: MINUTES * 60_000, cases: ROUND, seed: null, words: [] };
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? '';
    const minutes = /^(\d{1,5})m(?:in|inutes?)?$/.exec(value)?.[1];
    if (minutes) options.lasting = Number(minutes) * 60_000;
    else if (/^\d{1,9}$/.test(value)) {
      options.lasting = null;
      options.cases = Math.max(1, Number(value));
    } else if (value === '--seed') {
      const seed = Number(values[++i]);
      if (!Number.isInteger(seed)) throw new Error('Write --seed and the number that a run printed.');
      options.seed = seed;
    } else if (value.startsWith('-'))
      throw new Error(`${value} is unknown; write [10m or 5000] [--seed number] [words]`);
    else options.words.push(value);
  }
  if (options.words.includes(BROWSERS) && options.words.length > 1)
    throw new Error(`Write ${BROWSERS} with no other word: it is a run of its own.`);
  return options;
}
