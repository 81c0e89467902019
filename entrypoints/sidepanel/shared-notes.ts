import { desk } from '../../src/messages/desk-client';
import type { Shared } from '../../src/share/model';
import { sharedAnnotations } from '../../src/share/model';

/** What is shared of these notes, as they are kept now; those that are gone are left out. */
export async function sharedNotes(ids: readonly string[]): Promise<Shared[]> {
  const kept = await Promise.all(ids.map((id) => desk.get(id)));
  const annotations = kept.flatMap((one) => (one ? [one.annotation] : []));
  return sharedAnnotations(annotations, new Date().toISOString());
}
