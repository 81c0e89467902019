import type { TextQuote } from './model';

/** A longer quotation is named by its first and last words, so that the link stays short. UTF-16 code units. */
const LONGEST = 200;
/** Words on each side of a long quotation, and of what stands around the quotation. */
const ENDS = 6;
const AROUND = 5;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** An http(s) address as a browser writes it: whole, and encoded where it must be. */
export function webHref(url: string): string {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : '';
}

/**
 * The address with a text fragment that leads to the words: https://wicg.github.io/scroll-to-text-fragment/. A fragment
 * that the address has is kept before it, a text fragment is replaced.
 */
export function linkTo(url: string, quote: TextQuote): string {
  const [address = ''] = webHref(url).split(':~:');
  const directive = textDirective(quote);
  if (!directive || !address) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/**
 * `prefix-,start,end,-suffix`, as much of it as the words need; empty where there are none. A term lies within one
 * block, where the browser looks for it, and begins and ends with whole words.
 */
export function textDirective(quote: TextQuote): string {
  const { exact, prefix, suffix } = wholeWords(quote);
  const blocks = exact
    .split(/\n+/)
    .map(squeezed)
    .filter((block) => WORD.test(block));
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return '';
  // What stands before a block is another one, between which the page may show what the article leaves out.
  const before = /^\s*\n/.test(exact) ? '' : words(prefix.split('\n').at(-1) ?? '').slice(-AROUND);
  const after = /\n[^\S\n]*$/.test(exact) ? '' : words(suffix.split('\n')[0] ?? '').slice(0, AROUND);
  const isShort = blocks.length === 1 && first.length <= LONGEST;
  const terms = isShort ? [first] : [ends(first).first, ends(last).last];
  return [
    ...(before.length > 0 ? [`${encoded(join(before))}-`] : []),
    ...terms.map(encoded),
    ...(after.length > 0 ? [`-${encoded(join(after))}`] : []),
  ].join(',');
}

/** Moves what is left of a word that was cut through from the surroundings to the words. */
function wholeWords({ exact, prefix, suffix }: TextQuote): TextQuote {
  const head = WORD.test(exact.charAt(0)) ? (/(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+$/u.exec(prefix)?.[0] ?? '') : '';
  const tail = WORD.test(exact.charAt(exact.length - 1)) ? (/^[\p{L}\p{N}\p{M}]+/u.exec(suffix)?.[0] ?? '') : '';
  return {
    exact: head + exact + tail,
    prefix: prefix.slice(0, prefix.length - head.length),
    suffix: suffix.slice(tail.length),
  };
}

function ends(block: string): { first: string; last: string } {
  const all = words(block);
  // Both must not be the same words: the end is looked for behind the start.
  const count = Math.max(1, Math.min(ENDS, Math.floor(all.length / 2)));
  return { first: join(all.slice(0, count)), last: join(all.slice(-count)) };
}

function words(text: string): string[] {
  return squeezed(text).split(' ').filter(Boolean);
}

function join(list: string | readonly string[]): string {
  return typeof list === 'string' ? list : list.join(' ');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Percent-encodes a term; dash, comma and ampersand have a meaning of their own in a directive. */
function encoded(term: string): string {
  // Half a surrogate pair is no character, and has no encoding.
  return encodeURIComponent(term.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
}
