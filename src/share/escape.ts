/** What neither HTML nor XML may hold, and half of a surrogate pair: replaced, so that it is seen that something was there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

/** Text for the content of an element, or for an attribute's value in double quotes; of HTML and of XML. */
export function markup(text: string): string {
  return writable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Text on one line, nothing of which drives a terminal. */
export function oneLine(text: string): string {
  return writable(text).replace(/\s+/g, ' ').trim();
}

/** The text without what no format can hold. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd');
}
