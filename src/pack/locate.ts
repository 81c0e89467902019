/** Where a quotation stands in a document; `ok` when it stands there exactly once. UTF-16 offsets. */
export interface Located {
  ok: boolean;
  found: number;
  start: number;
  end: number;
}

export function locateQuotation(text: string, quote: string): Located {
  let found = 0;
  let start = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (found === 0) start = at;
    found++;
  }
  return { ok: found === 1, found, start, end: start + quote.length };
}
