import { describe, expect, it } from 'vitest';
import { dayText } from './day';

describe('dayText', () => {
  it('writes a date in the reader’s language', () => {
    expect(dayText('2031-06-09', 'en-US')).toBe('9 June 2031');
    expect(dayText('2031-06-09', 'es')).toBe('9 de junio de 2031');
  });

  it.each(['undated', '2031', '2031-13-40'])('leaves %s', (text) => {
    expect(dayText(text, 'en')).toBe(text);
  });
});
