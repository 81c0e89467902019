/**
 * The length of an agency's dateline at the beginning of a paragraph ("PORT ELLEN, July 3 (Reuters) – "), 0 where there is
 * none. It says when and where the report was written, not what it tells.
 */
export function datelineLength(block: string): number {
  const head = /^[^–—-]{3,60}?\s?(?:[–—]|-)\s/u.exec(block.slice(0, 64))?.[0] ?? '';
  const place = /^[\p{Lu}][\p{L}.'’ ]+(?:,|\s\()/u.test(head) && /^\p{Lu}{3,}/u.test(head);
  const agency = /\([^()]+\)\s?[–—-]\s$/u.test(head);
  return place || agency ? head.length : 0;
}
