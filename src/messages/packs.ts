import { browser } from 'wxt/browser';
import { parsePack } from '../pack/load';
import type { Pack } from '../pack/schema';

/**
 * Reads a compiled pack that came with the extension.
 * @throws PackError if it is not a sound pack, TypeError or SyntaxError if its file is missing or no JSON
 */
export async function readPack(id: string): Promise<Pack> {
  const answer = await fetch(new URL(`packs/${id}.json`, browser.runtime.getURL('/')));
  return parsePack(await answer.json(), id);
}
