import { webHref } from '../text/web-address';

/** The address by which the page wants to be known, without a fragment; null where it names none that is whole. */
export function canonicalOf(document: Document): string | null {
  const named = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const address = named.map((one) => one?.trim() ?? '').find((one) => webHref(one) !== '');
  return address?.replace(/#.*$/s, '') ?? null;
}
