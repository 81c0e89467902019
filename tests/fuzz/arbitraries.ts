import fc from 'fast-check';
import { vi } from 'vitest';

/** `npm run fuzz` draws others, and more of them, and says which: see tests/fuzz/main.ts. */
export const IS_LONG = process.env.FUZZ_SEED !== undefined;
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);

/** Every run draws the same cases; a failure prints the path to its own. */
export const FUZZ = { seed: Number(process.env.FUZZ_SEED ?? 20_250_712), numRuns: 200 * TIMES } as const;

/** A slow machine is no fault of what is tried on it. Milliseconds. */
const PATIENCE = IS_LONG ? 6 * 3_600_000 : 240_000;
vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });

/** For a property that costs `share` times as much as others. */
export const fewer = (share: number) => ({ ...FUZZ, numRuns: Math.ceil(FUZZ.numRuns / share) });

/** Text such as pages hold: plain words beside the marks that have broken parsers. */
const fragment = fc.oneof(
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

export const text = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(' '));

/** Some passages of a story's own documents with noise between them: the engine must get past the gate. */
export function passages(sentences: readonly string[]) {
  const passage = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...sentences) }, { weight: 1, arbitrary: fragment });
  return fc.array(passage, { minLength: 1, maxLength: 25 });
}

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

/** HTML that no parser would call well formed. */
export const html = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));
