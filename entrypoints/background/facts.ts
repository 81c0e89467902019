import type { Flag } from '../../src/engine/verdict';
import type { Finding } from '../../src/messages/protocol';
import { quoteAt } from '../../src/share/quote';
import type { Article } from '../../src/text/article';

/** What is told of a check where it is shared: the article itself is not kept. */
export async function factsOf({ text }: Article, flags: readonly Flag[]): Promise<Finding['facts']> {
  return {
    moment: new Date().toISOString(),
    sha256: await sha256(text),
    contexts: flags.map((flag) => {
      const { prefix, suffix } = quoteAt(text, flag);
      return { prefix, suffix };
    }),
  };
}

/** Of the text in UTF-8, in hexadecimal. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
