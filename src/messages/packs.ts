import { browser } from 'wxt/browser';
import { PackError } from '../pack/errors';
import type { Pack } from '../pack/schema';
import { PACK_VERSION } from '../pack/version';

/**
 * Reads a compiled pack that came with the extension. Its form is not checked again: the compiler did, a test does, and
 * the browser lets nobody change the file; the check would cost the first page more than all its sentences.
 * @throws PackError if it is of another version, TypeError or SyntaxError if its file is missing or no JSON
 */
export async function readPack(id: string): Promise<Pack> {
  const answer = await fetch(new URL(`packs/${id}.json`, browser.runtime.getURL('/')));
  const pack = (await answer.json()) as Pack;
  if (pack.version !== PACK_VERSION || pack.id !== id) {
    throw new PackError(`${id}: not the pack that this version of the extension came with; install it again`);
  }
  return pack;
}
