import { PackError } from './errors';
import { type Dangling, danglingIn } from './integrity';
import { PACK_VERSION, type Pack, packSchema } from './schema';

/** A file's own texts may be of any length, and of several lines; the message is neither. */
const LONGEST = 160;

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
  const broken = parsed.success ? danglingIn(parsed.data) : firstOf(parsed.error.issues);
  if (parsed.success && !broken) return parsed.data;
  const where = broken?.path.length ? ` at ${shown(broken.path.map(String).join('.'))}` : '';
  throw new PackError(
    `${name}: not a valid pack${where}: ${shown(broken?.reason ?? 'unknown')}; compile the story with "npm run pack"`,
  );
}

function firstOf(issues: readonly { path: PropertyKey[]; message: string }[]): Dangling | null {
  const [issue] = issues;
  return issue ? { path: issue.path.map(String), reason: issue.message } : null;
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
