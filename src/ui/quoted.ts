/** A passage in quotation marks, word for word: one with marks of its own stays bare, for they would have to be changed. */
export function inQuotes(passage: string): string {
  return /[“”"]/.test(passage) ? passage : `“${passage}”`;
}
