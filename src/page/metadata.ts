import { attributeOf, textOf } from './nodes';

/** The content of the first `meta` that has one of the names, in the order of the names. */
export function metaContent(document: Document, names: readonly string[]): string | null {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = attributeOf(meta, 'content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributeOf(meta, attribute)?.toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  for (const name of names) {
    const content = found.get(name);
    if (content !== undefined) return content;
  }
  return null;
}

/** `<title>` without the site's name after the last bar or dash; whole where what remains is too short to be a title. */
function withoutSite(title: string): string {
  const bare = title.replace(/ [|·•»–—-] (?:(?! [|·•»–—-] ).){1,40}$/, '');
  return bare.length >= 15 || bare.length > title.length / 2 ? bare : title;
}

/** What the page's head calls the page, the most telling first. */
export function headTitles(document: Document): string[] {
  const title = textOf(document.querySelector('head > title') ?? document.querySelector('title'));
  const plain = title.replace(/\s+/g, ' ').trim();
  const titles = [metaContent(document, ['og:title', 'twitter:title']) ?? '', withoutSite(plain)];
  return titles.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** The article's title: its headline as read, else what the page's head says, else the empty string. */
export function titleOf(document: Document, headline: string): string {
  return headline || headTitles(document)[0] || '';
}

/** BCP 47 tag that the page gives itself, or null. */
export function statedLanguageOf(document: Document): string | null {
  const root = document.documentElement;
  const given =
    (root && attributeOf(root, 'lang')?.trim()) ||
    (root && attributeOf(root, 'xml:lang')?.trim()) ||
    metaContent(document, ['og:locale', 'content-language', 'dc.language', 'dcterms.language'])?.split(',')[0]?.trim();
  const tag = given?.replace('_', '-');
  return tag && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : null;
}
