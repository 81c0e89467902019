/**
 * Where `pattern` begins in `text`, overlapping ones too, in order. Knuth, Morris and Pratt's search: linear whatever the
 * two hold, where `indexOf` is quadratic on a text that repeats itself. The empty pattern is everywhere.
 */
export function* occurrences(text: string, pattern: string): Generator<number> {
  const { length } = pattern;
  if (length === 0) {
    for (let at = 0; at <= text.length; at++) yield at;
    return;
  }
  const back = borders(pattern);
  let matched = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    while (matched > 0 && pattern.charCodeAt(matched) !== code) matched = back[matched - 1] ?? 0;
    if (pattern.charCodeAt(matched) === code) matched++;
    if (matched < length) continue;
    yield at - length + 1;
    matched = back[matched - 1] ?? 0;
  }
}

/** For each prefix of the pattern: how long its longest proper prefix is that also ends it. */
function borders(pattern: string): Int32Array {
  const back = new Int32Array(pattern.length);
  let matched = 0;
  for (let at = 1; at < pattern.length; at++) {
    while (matched > 0 && pattern.charCodeAt(matched) !== pattern.charCodeAt(at)) matched = back[matched - 1] ?? 0;
    if (pattern.charCodeAt(matched) === pattern.charCodeAt(at)) matched++;
    back[at] = matched;
  }
  return back;
}

/** How many characters before `a` and before `b` are the same, `most` at the most. */
export function sameBefore(text: string, a: number, other: string, b: number, most: number): number {
  let count = 0;
  while (count < most && a > count && b > count && text[a - count - 1] === other[b - count - 1]) count++;
  return count;
}

/** How many characters from `a` on and from `b` on are the same, `most` at the most. */
export function sameAfter(text: string, a: number, other: string, b: number, most: number): number {
  let count = 0;
  while (count < most && a + count < text.length && b + count < other.length && text[a + count] === other[b + count]) {
    count++;
  }
  return count;
}
