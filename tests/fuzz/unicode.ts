import fc from 'fast-check';
import { TextBuilder } from '../../src/page/textmap';

const half = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));

/** What texts are made of that nobody thought of. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'the ',
      'Dam. ',
      'A',
      'said ',
      'el señor ',
      'año',
      'İstanbul ',
      'ſtraße ',
      'Ωμέγα ',
      '3 ',
      '1.5 ',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  fc.string({ unit: 'grapheme-composite', maxLength: 4 }),
  half,
  fc.constantFrom('\u0301', 'e\u0301', '\u0323\u0307', 'a\u20dd', '한', '한', 'ﬁ', 'ǆ', 'ß'),
  fc.constantFrom('\u202e', '\u2067', '\u2069', '\u200f', 'שלום ', 'مرحبا ', '٣٫٥ '),
  fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u061c', '\u180e'),
  fc.constantFrom('👨‍👩‍👧 ', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🇵🇪', '❤️', '👍🏽', '1️⃣'),
  fc.constantFrom(
    '. ',
    '? ',
    '…',
    '.” ',
    '!',
    ', ',
    '; ',
    ': ',
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '—',
    '-',
    '(',
    ')',
    '[1]',
  ),
  fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\u2029', '\u3000', '\u0085', '\0'),
  fc.constantFrom(
    '$1.3 billion ',
    '62,5 % ',
    '19 June 2024 ',
    'last month ',
    'hace dos semanas ',
    'U.S. ',
    'Sr. ',
    "don't ",
    '1. ',
  ),
  fc.constantFrom('a'.repeat(300), 'Á'.repeat(120), '\u0301'.repeat(80), '字'.repeat(200)),
);

/** Any text. */
export const unicode = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

export const languages = fc.constantFrom('en' as const, 'es' as const);

/** As the text of a page is read: white space collapsed, a line break between blocks. */
export const pageText = fc.array(unicode, { minLength: 1, maxLength: 5 }).map((blocks) => {
  const builder = new TextBuilder();
  for (const data of blocks) {
    builder.append({ data, nodeType: 3 } as unknown as Text);
    builder.endLine();
  }
  return builder.text.trimEnd();
});

/** Does the place lie within a character of two code units? */
export function cutsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
