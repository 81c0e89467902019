import { type Attack, attacksOn, textOf } from './attacks';
import { compile } from './program';
import { countSteps } from './steps';

/** A text that costs a pattern more than its length allows. */
export interface SuperLinear {
  attack: Attack;
  /** Steps for a text, and for one that is twice as long. */
  steps: [number, number];
}

/** First few repetitions, for all attacks; then many, for those on which the steps grew faster than the text. */
const FEW = 24;
const MANY = 1000;
/** Twice the text may cost so much more; two is linear, four quadratic. */
const MOST_GROWTH = 2.6;
/** And no character of the longer text more steps than this, however bounded what it repeats is. */
const MOST_STEPS_A_CHARACTER = 500;

/** A text, of those that the pattern's own structure suggests, that costs it more than linear time; null where none does. */
export function superLinear(source: string, flags: string, attacks?: readonly Attack[]): SuperLinear | null {
  const program = compile(source, flags);
  const grows = (attack: Attack, times: number): [number, number] | null => {
    const texts = [textOf(attack, times), textOf(attack, 2 * times)] as const;
    const [once, twice] = texts.map((text) => countSteps(program, text, text.length * MOST_STEPS_A_CHARACTER));
    if (once === undefined || twice === undefined) return null;
    const isCut = twice >= texts[1].length * MOST_STEPS_A_CHARACTER;
    return isCut || twice > once * MOST_GROWTH ? [once, twice] : null;
  };
  for (const attack of attacks ?? attacksOn(program)) {
    const steps = grows(attack, FEW) && grows(attack, MANY);
    if (steps) return { attack, steps };
  }
  return null;
}
