import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a built extension that speaks Spanish only, so that a browser of any language chooses Spanish from it: few
 * machines have a browser in a second language. Its folder; whoever asks for it removes it.
 */
export async function spanishCopy(extension: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'crossread-es-'));
  await cp(extension, copy, { recursive: true });
  await rm(join(copy, '_locales/en'), { recursive: true });
  const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  await writeFile(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: 'es' }));
  return copy;
}
