import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { canonicalOf } from '../page/canonical';
import { extract } from '../page/extract';
import { statedLanguageOf } from '../page/metadata';
import type { Article } from '../text/article';
import { guessLanguage } from '../text/guess-language';
import { MalformedPageError, UnsupportedFileError } from './errors';
import { articleOfText } from './plain-text';
import { readText } from './read';

export interface LoadOptions {
  /** `YYYY-MM-DD` and BCP 47 tag, where the page does not say. */
  published?: string | undefined;
  lang?: string | undefined;
  /** Where `-` reads from; default `process.stdin`. */
  stdin?: AsyncIterable<Uint8Array | string>;
}

/** An article, and the page's address; null where the page does not say. */
export interface LoadedArticle extends Article {
  url: string | null;
}

const HTML = /^\.(?:html?|xhtml)$/i;
const TEXT = /^\.(?:txt|text)$/i;

function isHtml(file: string, text: () => string): boolean {
  if (file === '-') return /^\s*</.test(text());
  return HTML.test(extname(file));
}

function parsePage(html: string, file: string): Document {
  try {
    return parseHTML(html).document as unknown as Document;
  } catch {
    throw new MalformedPageError(file);
  }
}

function articleOfPage(html: string, file: string, options: LoadOptions): LoadedArticle {
  const document = parsePage(html, file);
  const { article } = extract(document);
  return {
    ...article,
    published: article.published ?? options.published ?? null,
    lang: statedLanguageOf(document) ?? options.lang ?? article.lang,
    url: canonicalOf(document),
  };
}

/**
 * Reads an article from a page (`.html`), a text (`.txt`) or standard input (`-`, which is a page if it begins with `<`).
 * @throws CommandError in one line that names the file and the remedy
 */
export async function loadArticle(file: string, options: LoadOptions = {}): Promise<LoadedArticle> {
  // Read first: a missing or empty file is told as that, whatever it is called.
  const text = await readText(file, options.stdin ?? process.stdin);
  if (file !== '-' && !HTML.test(extname(file)) && !TEXT.test(extname(file))) throw new UnsupportedFileError(file);
  if (isHtml(file, () => text)) return articleOfPage(text, file, options);
  const page = { published: options.published ?? null, lang: options.lang ?? guessLanguage(text) };
  return { ...articleOfText(text, page), url: null };
}
