import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { LanguageCode } from '../text/language';

const sampleSchema = z.object({
  title: z.string(),
  publisher: z.string(),
  /** `YYYY-MM-DD` */
  published: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  paragraphs: z.array(z.string()),
});
/** A made-up article about a story, to try the extension on. */
export type Sample = z.infer<typeof sampleSchema>;

/** By language. */
export const samplesSchema = z.object({ en: sampleSchema, es: sampleSchema });

/**
 * Reads the sample article that came with a story.
 * @throws TypeError, SyntaxError or ZodError if its file is missing or broken
 */
export async function readSample(pack: string, lang: LanguageCode): Promise<Sample> {
  const answer = await fetch(new URL(`samples/${pack}.json`, browser.runtime.getURL('/')));
  return samplesSchema.parse(await answer.json())[lang];
}
