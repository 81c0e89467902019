import type { Shared } from './model';
import type { ShareWords } from './words';

export const FORMAT_IDS = ['plain', 'markdown', 'html', 'report', 'card', 'annotations', 'claimreview', 'csv'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** What the person who shares decides. */
export interface ShareOptions {
  words: ShareWords;
  /** Only of a picture: which flag, by its place in the list; null for the page. */
  flag?: number | null;
  /** Only of a picture. */
  dark?: boolean;
  /** Where a fact-check is published, and by whom; nothing can be published as one without. */
  publisher?: Publisher;
}

export interface Publisher {
  name: string;
  /** The address of the article in which the fact-check stands; http(s). */
  url: string;
}

/** One form in which shared things leave the program. */
export interface ShareFormat {
  /** The file's name, and the last part of the words' keys (`shareAs_csv`). */
  id: FormatId;
  /** Of a saved file, without the dot. */
  extension: string;
  mime: string;
  /** Does it say anything of this? */
  fits(shared: readonly Shared[]): boolean;
  /** Writes one file. Nothing in it can act: what it holds of pages and people is text. */
  write(shared: readonly Shared[], options: ShareOptions): string;
}

/** Is there anything at all: a check, or an annotation? */
export function isAnything(shared: readonly Shared[]): boolean {
  return shared.some(({ check, annotations }) => check !== null || annotations.length > 0);
}
