/** Folded words that begin with an apostrophe, which is no opening quotation mark (`'tá`, `'ñora`). */
export const ELISIONS: ReadonlySet<string> = new Set('ta tas tan toy nora apa ama'.split(' '));
