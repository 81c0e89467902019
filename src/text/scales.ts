import { SCALES as EN } from './en/scales';
import { SCALES as ES } from './es/scales';
import type { LanguageCode } from './language';

/** The built-in scales, each from the least to the strongest wording. */
export const SCALE_LEVELS = {
  /** How far somebody holds something. */
  ownership: ['linked', 'backed', 'stake', 'majority', 'owned', 'wholly-owned'],
  /** How somebody took part in an event. */
  presence: ['remote', 'himself', 'in-person'],
  /** Whether something has been done. */
  progress: ['planned', 'done'],
} as const;

export type ScaleName = keyof typeof SCALE_LEVELS;

/** Level → phrases, in the syntax of engine/terms. */
export type ScalePhrases = { [S in ScaleName]: Record<(typeof SCALE_LEVELS)[S][number], readonly string[]> };

const TABLES: Record<LanguageCode, ScalePhrases> = { en: EN, es: ES };

export function isScale(name: string): name is ScaleName {
  return Object.hasOwn(SCALE_LEVELS, name);
}

export function scalePhrases(scale: ScaleName, lang: LanguageCode): [level: string, phrases: readonly string[]][] {
  return Object.entries(TABLES[lang][scale]);
}
