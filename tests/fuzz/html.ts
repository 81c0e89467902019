import fc from 'fast-check';
import { NOISE } from './hostile-page';

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
  ` class="ad" ${NOISE}="perhaps"`,
  ` hidden ${NOISE}`,
  ' href="javascript:0"',
  ' lang="es"',
  ` aria-hidden="true" ${NOISE}`,
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
    `<script ${NOISE}>`,
    '</script>',
    `<svg ${NOISE}><title>`,
    '<![CDATA[',
    '<',
  ),
);

/** HTML that no parser would call well formed. What of it nobody reads is marked; "perhaps": where it does not hold the article. */
export const html = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
