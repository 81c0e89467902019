import { describe, expect, it } from 'vitest';
import { PackError } from './errors';
import { parsePattern } from './pattern';

describe('parsePattern', () => {
  it('reads entities, names, concepts and values', () => {
    expect(parsePattern('@dam @=dam open #money').map(({ anyOf }) => anyOf)).toEqual([
      [{ kind: 'entity', id: 'dam' }],
      [{ kind: 'named', id: 'dam' }],
      [{ kind: 'concept', id: 'open' }],
      [{ kind: 'value', id: 'money' }],
    ]);
  });

  it('reads alternatives', () => {
    expect(parsePattern('@dam|open|#date')).toEqual([
      {
        anyOf: [
          { kind: 'entity', id: 'dam' },
          { kind: 'concept', id: 'open' },
          { kind: 'value', id: 'date' },
        ],
        keys: ['entity:dam', 'concept:open', 'value:date'],
        absent: false,
        optional: false,
        context: false,
      },
    ]);
  });

  it('reads what must be absent, may be absent, or may stand before', () => {
    expect(parsePattern('  !@dam  open? ^@town ')).toMatchObject([
      { absent: true, optional: false, context: false },
      { absent: false, optional: true, context: false },
      { absent: false, optional: false, context: true },
    ]);
  });

  it.each(['?', 'open??', '#monney', 'open|#monney', ''])('refuses "%s"', (source) => {
    expect(() => parsePattern(source)).toThrow(PackError);
  });

  it('says which part it cannot read, and what there is', () => {
    expect(() => parsePattern('@dam #monney')).toThrow(/"#monney".*#money/);
  });
});
