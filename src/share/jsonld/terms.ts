/** The context and the terms of the Web Annotation Data Model: https://www.w3.org/TR/annotation-model/ */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Names what the model has no term for, so that nothing is lost; nothing is to be found at this address. */
export const NAMESPACE = 'https://crossread.example/ns#';
export const CONTEXT = [ANNO_CONTEXT, { crossread: NAMESPACE }];

/** Names that nobody looks up (RFC 4151): an annotation here has no address. */
const TAG = 'tag:crossread.example,2026:';
const ANNOTATION = `${TAG}annotation:`;

export function annotationIri(id: string): string {
  return `${ANNOTATION}${id}`;
}

export function collectionIri(moment: string): string {
  return `${TAG}export:${moment}`;
}

/** A document or an entry of an edition of a story. */
export function documentIri(pack: string, version: string, document: string): string {
  return `${TAG}story:${[pack, version, document].map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))).join(':')}`;
}

/** Names a text by its hash (RFC 6920), where a page has no address. @param sha256 in hexadecimal */
export function textIri(sha256: string): string {
  const bytes = sha256.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.slice(i, i + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const count = b === undefined ? 2 : c === undefined ? 3 : 4;
    for (let k = 0; k < count; k++) text += ALPHABET[(bits >> (18 - 6 * k)) & 63];
  }
  return `ni:///sha-256;${text}`;
}

/** What an IRI may not hold, percent-encoded; the rest as it is. https://www.rfc-editor.org/rfc/rfc3987 */
export function iri(address: string): string {
  return address
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\p{L}\p{M}\p{N}\-._~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent);
}

/**
 * An id of ours for an IRI: the same one each time, so that what is taken in twice is there once. Not a hash to be
 * trusted: two that meet are refused as the same.
 */
export function idOf(name: string): string {
  if (name.startsWith(ANNOTATION)) return name.slice(ANNOTATION.length);
  const uuid = /^urn:uuid:([0-9a-f-]{36})$/i.exec(name)?.[1];
  if (uuid) return uuid.toLowerCase();
  const last = name
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(-40);
  return `import-${last ? `${last}-` : ''}${hash(name, 1)}${hash(name, 2)}`.slice(0, 100);
}

/** cyrb53 (public domain, github.com/bryc/code): 53 bits, well spread. */
function hash(text: string, seed: number): string {
  let [h1, h2] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36);
}
