import { PackError } from './errors';
import { PACK_VERSION, type Pack, packSchema } from './schema';

/**
 * Validates a compiled pack.
 * @param name what to call it in the error: a file or an id
 * @throws PackError in one line, with the remedy
 */
export function parsePack(json: unknown, name: string): Pack {
  const version = (json as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version !== PACK_VERSION) {
    throw new PackError(
      `${name}: pack version ${version}, this program reads version ${PACK_VERSION}; compile the story again with "npm run pack"`,
    );
  }
  const parsed = packSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.path.length ? ` at ${issue.path.join('.')}` : '';
  throw new PackError(
    `${name}: not a valid pack${where}: ${issue?.message ?? 'unknown'}; compile the story with "npm run pack"`,
  );
}
