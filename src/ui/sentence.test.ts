import { describe, expect, it } from 'vitest';
import { partsOf } from './sentence';

describe('partsOf', () => {
  it('cuts the sentence at the exact words', () => {
    expect(partsOf({ sentence: 'It opened in May.', exact: 'in May' })).toEqual({
      before: 'It opened ',
      exact: 'in May',
      after: '.',
    });
  });

  it('gives the exact words alone where the sentence does not hold them', () => {
    expect(partsOf({ sentence: 'It opened.', exact: 'in May' })).toEqual({ before: '', exact: 'in May', after: '' });
  });
});
