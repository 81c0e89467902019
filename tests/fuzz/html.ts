import fc from 'fast-check';

/** Text such as pages hold: plain words beside the marks that have broken parsers. */
export const fragment = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ mode: 'sentences', maxCount: 3 }) },
  fc.constantFrom(
    '“',
    '”',
    '"',
    '’',
    '«',
    '—',
    '…',
    '. ',
    '? ',
    '\n',
    '\n\n',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u202e',
    '\ufeff',
  ),
  fc.constantFrom(
    '$1.3 billion',
    'last month',
    'late April 2024',
    '19 June',
    '62.5 %',
    'he said',
    'according to',
    'U.S.',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const tag = fc.constantFrom(
  'p',
  'div',
  'em',
  'b',
  'a',
  'h1',
  'h2',
  'ul',
  'li',
  'blockquote',
  'q',
  'span',
  'article',
  'table',
  'td',
);
const attribute = fc.constantFrom(
  '',
  ' class="ad"',
  ' hidden',
  ' href="javascript:0"',
  ' lang="es"',
  ' aria-hidden="true"',
  ' style="',
);
const open = fc.tuple(tag, attribute).map(([name, rest]) => `<${name}${rest}>`);
const piece = fc.oneof(
  { weight: 3, arbitrary: fragment },
  open,
  tag.map((name) => `</${name}>`),
  fc.constantFrom(
    '<br>',
    '&nbsp;',
    '&shy;',
    '&#0;',
    '&lt;',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<svg><title>',
    '<![CDATA[',
    '<',
  ),
);

/** What of that HTML nobody reads, whatever a parser makes of it; and what is read where it holds the article. */
export const UNREAD = '[hidden], [aria-hidden="true"], script, svg';
export const PERHAPS_READ = '.ad';

/** HTML that no parser would call well formed. */
export const html = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
