import type { Figure, Value } from '../words';

/** A value with digits is clear as it is written, for values are in English already; any other is quoted. */
export function asWritten(form: 'time' | 'figure', written: string): Value {
  return /\d/.test(written) ? { form, text: written } : { form: 'words', words: written, isValue: true };
}

export function figure(_figure: Figure | null, written: string): Value {
  return asWritten('figure', written);
}
