import type { Place } from '../../src/messages/forms';
import type { Pack, RecordEntry, SourceDocument } from '../../src/pack/schema';
import type { Span } from '../../src/text/span';

/** What an address leads to in a pack. */
export type Target =
  | { kind: 'document'; document: SourceDocument; span: Span | null }
  | { kind: 'record'; entry: RecordEntry }
  | { kind: 'nowhere' };

/** Finds the place in the pack. Offsets that lie outside the document lead nowhere: a passage is exact or refused. */
export function targetOf(pack: Pack, { document: id, start, end }: Place): Target {
  const entry = pack.record.find((candidate) => candidate.id === id);
  if (entry) return { kind: 'record', entry };
  const document = pack.documents.find((candidate) => candidate.id === id);
  if (!document) return { kind: 'nowhere' };
  if (start === null || end === null) return { kind: 'document', document, span: null };
  if (start >= end || end > document.text.length) return { kind: 'nowhere' };
  return { kind: 'document', document, span: { start, end } };
}
