import type { Span } from '../../text/span';

/** Where two wordings first differ, word by word: an empty span in each. */
export function difference(page: string, said: string): [Span, Span] {
  const plain = (word: string | undefined) => word?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const [ours, theirs] = [page.split(' '), said.split(' ')];
  const shift = Math.max(
    0,
    theirs.findIndex((word) => plain(word) === plain(ours[0])),
  );
  let same = 0;
  while (same < ours.length && plain(ours[same]) === plain(theirs[shift + same])) same++;
  const at = (list: string[], count: number): Span => {
    const start = list.slice(0, count).join(' ').length;
    return { start, end: start };
  };
  return [at(ours, same), at(theirs, shift + same)];
}
