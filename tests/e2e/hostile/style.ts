import { filesIn, read } from '../../tree';

/*
 * Styles by which a page would look into our card, or give it other looks: for all elements, for ours by its name, for what
 * is inherited, for the properties and the fonts that our own styles name.
 */

/** Where a page of ill will would be told of each font file that is asked for. */
export const FONTS = 'http://fonts.test/';

export function hostileStyle(): string {
  const css = filesIn('src/ui')
    .filter((file) => file.endsWith('.css'))
    .map(read)
    .join('\n');
  const properties = new Set(css.match(/(?<![\w-])--[a-z][\w-]*/g));
  const families = new Set(['serif', 'sans-serif', 'system-ui', 'ui-serif', ...namesIn(css)]);
  const looks = 'color: rgb(1, 2, 3) !important; background: rgb(4, 5, 6) !important; font-size: 40px !important';
  return [
    '@layer bad { * { all: revert !important } }',
    `html, crossread-card { ${looks}; direction: rtl !important; unicode-bidi: bidi-override !important; text-transform: uppercase !important }`,
    `:host, :host-context(html), ::part(card), crossread-card::part(card) { ${looks} }`,
    'crossread-card { display: none !important; opacity: 0 !important; transform: translate(300px) !important }',
    ...[...properties].map((name) => `@property ${name} { syntax: "*"; inherits: false; initial-value: rgb(7, 8, 9) }`),
    ...[...properties].map((name) => `html, crossread-card { ${name}: rgb(10, 11, 12) !important }`),
    ...[...families].map(
      (name) => `@font-face { font-family: ${JSON.stringify(name)}; src: url(${FONTS}${encodeURI(name)}) }`,
    ),
    '@keyframes card-in { to { opacity: 0; translate: 500px } }',
    '::selection { color: transparent }',
  ].join('\n');
}

function namesIn(css: string): string[] {
  return [...css.matchAll(/--font[\w-]*:\s*([^;]+);/g)].flatMap(([, list = '']) =>
    list.split(',').map((name) => name.trim().replaceAll('"', '')),
  );
}
