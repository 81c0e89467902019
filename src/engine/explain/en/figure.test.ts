import { expect, it } from 'vitest';
import { figure } from './figure';

it.each(['$1.3 billion', 'over $65 million a year', '400 millones de dólares'])(
  'leaves %s as it is written',
  (text) => {
    expect(figure(null, text)).toEqual({ form: 'figure', text });
  },
);

it('quotes what is written without digits', () => {
  expect(figure(null, 'a third')).toEqual({ form: 'words', words: 'a third', isValue: true });
});
