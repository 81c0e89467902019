/**
 * An http(s) address as a browser writes it: whole, and encoded where it must be; empty for whatever else somebody wrote.
 * The one way by which such a text becomes a link (tests/page-strings.test.ts).
 */
export function webHref(text: string | null | undefined): string {
  return text && /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).href : '';
}
