import { desk } from '../../src/messages/desk-client';
import type { Annotation } from '../../src/notes/annotation';
import type { Shared } from '../../src/share/model';
import { sharedAnnotations } from '../../src/share/model';

const AT_ONCE = 1_000;

/** What is shared of these notes, as they are kept now; those that are gone are left out. */
export async function sharedNotes(ids: readonly string[]): Promise<Shared[]> {
  const annotations: Annotation[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const kept = await desk.getAll(ids.slice(from, from + AT_ONCE));
    annotations.push(...kept.map(({ annotation }) => annotation));
  }
  return sharedAnnotations(annotations, new Date().toISOString());
}
