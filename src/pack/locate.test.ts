import { describe, expect, it } from 'vitest';
import { locateQuotation } from './locate';

describe('locateQuotation', () => {
  it('finds the one place of a quotation', () => {
    expect(locateQuotation('The dam opened in May.', 'opened')).toEqual({ ok: true, found: 1, start: 8, end: 14 });
  });

  it('counts places, overlapping ones too', () => {
    expect(locateQuotation('the dam and the dam', 'the dam')).toMatchObject({ ok: false, found: 2 });
    expect(locateQuotation('aaa', 'aa')).toMatchObject({ ok: false, found: 2 });
  });

  it('leaves another case, another quotation mark and another space', () => {
    for (const quote of ['the Dam', '"dam"', 'The  dam'])
      expect(locateQuotation('The dam is “dam”', quote)).toMatchObject({ ok: false, found: 0 });
  });
});
