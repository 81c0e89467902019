import { webHref } from '../text/web-address';
import { attributeOf } from './nodes';

/** The address by which the page wants to be known, without a fragment; null where it names none that is whole. */
export function canonicalOf(document: Document): string | null {
  const link = document.querySelector('link[rel~="canonical" i]');
  const meta = document.querySelector('meta[property="og:url"]');
  const named = [link && attributeOf(link, 'href'), meta && attributeOf(meta, 'content')];
  const address = named.map((one) => one?.trim() ?? '').find((one) => webHref(one) !== '');
  return address?.replace(/#.*$/s, '') ?? null;
}
