import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/pack/schema';
import { targetOf } from './target';

const pack = {
  id: 'dam',
  documents: [{ id: '001', text: 'The dam holds.' }],
  record: [{ id: 'R1', statement: 'It holds.' }],
} as Pack;
const at = (document: string, start: number | null = null, end: number | null = null) =>
  targetOf(pack, { pack: 'dam', document, start, end });

describe('targetOf', () => {
  it('finds a document, a passage of it, an entry of the record', () => {
    expect(at('001')).toMatchObject({ kind: 'document', span: null });
    expect(at('001', 4, 14)).toMatchObject({ kind: 'document', span: { start: 4, end: 14 } });
    expect(at('R1')).toMatchObject({ kind: 'record', entry: { id: 'R1' } });
  });

  it.each([
    ['002', null, null],
    ['001', 4, 15],
    ['001', 14, 14],
    ['R2', null, null],
  ] as const)('leads nowhere from %s %s-%s', (document, start, end) => {
    expect(at(document, start, end)).toEqual({ kind: 'nowhere' });
  });
});
