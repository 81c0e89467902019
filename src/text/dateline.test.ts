import { expect, it } from 'vitest';
import { datelineLength } from './dateline';

it.each(['OSLO, July 3 (Reuters) – ', 'PORT ELLEN, Aug 6 (Northern Newswire) - ', 'TORSK (AP) — '])(
  'measures a dateline: %s',
  (dateline) => {
    expect(datelineLength(`${dateline}The dam leaks.`)).toBe(dateline.length);
  },
);

it.each(['Ada Fenwick – who built it – says so.', 'The dam leaks - again.', 'NASA says that the dam leaks.'])(
  'finds none: %s',
  (text) => {
    expect(datelineLength(text)).toBe(0);
  },
);
