/** Folded words that begin with an apostrophe, which is no opening quotation mark (`'em`, `'twas`). */
export const ELISIONS: ReadonlySet<string> = new Set(
  'em er til till tis twas twere twill cause cuz bout n round neath fore gainst kay'.split(' '),
);
