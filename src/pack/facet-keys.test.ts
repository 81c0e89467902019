import { describe, expect, it } from 'vitest';
import { idleKeys } from './facet-keys';
import { FACET_TYPES, facetSchema } from './schema';

describe('idleKeys', () => {
  it('allows what each type of facet reads, and any to be informative', () => {
    expect(idleKeys({ type: 'amount', unit: 'money', near: ['cost'] })).toEqual([]);
    expect(idleKeys({ type: 'role', role: 'owner', fillers: ['person'], accept: ['velt'] })).toEqual([]);
    for (const type of FACET_TYPES) expect(idleKeys({ type, informative: true })).toEqual([]);
  });

  it('finds what a type does not read, and says what does', () => {
    expect(idleKeys({ type: 'count', near: ['gates'], accept: ['12 gates'] })).toEqual([
      {
        key: 'accept',
        remedy:
          'drop it; what is right besides is another reading, of a document or of the record: "count" takes near, and only "role" takes "accept"',
      },
    ]);
    expect(idleKeys({ type: 'speaker', near: ['speak'], holder: ['velt'] }).map(({ key }) => key)).toEqual([
      'near',
      'holder',
    ]);
  });

  it('knows of every key some type that reads it', () => {
    const keys = Object.keys(facetSchema.shape).filter((key) => key !== 'type' && key !== 'informative');
    for (const key of keys) {
      const readBy = FACET_TYPES.filter((type) => idleKeys({ type, [key]: [] }).length === 0);
      expect(readBy, key).not.toEqual([]);
    }
  });
});
