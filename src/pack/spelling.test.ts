import { describe, expect, it } from 'vitest';
import { formsOf } from './forms';
import { composed, folded, isCapital, isLetter, isSmall, key } from './spelling';

const CHARS = Array.from({ length: 0x3100 }, (_, code) => String.fromCharCode(code));

describe('the classes of characters', () => {
  it('are those of Unicode, for every character of the European alphabets', () => {
    expect(CHARS.filter((char) => isLetter(char) !== /[\p{L}\p{N}]/u.test(char))).toEqual([]);
    const letters = CHARS.filter(isLetter);
    expect(letters.length).toBeGreaterThan(1_000);
    expect(letters.filter((char) => isCapital(char) !== /\p{Lu}/u.test(char))).toEqual([]);
    expect(letters.filter((char) => isSmall(char) !== /[\p{Ll}\p{N}]/u.test(char))).toEqual([]);
  });
});

describe('a folded text', () => {
  it('has no accents of a Latin alphabet, and nothing of no width', () => {
    expect(folded('Ine\u0302s Brandão, SÃO, Łódź, ı')).toBe('Ines Brandao, SAO, Lodz, i');
    expect(folded('a\u00adb\u200bc\ufeff')).toBe('abc');
    expect(folded('a\u200b\u0301')).toBe('a');
  });

  it('keeps everything else', () => {
    for (const text of ['', 'plain', '“Quoted” — §', '東京', 'ガ', '한국', 'Гавань', 'ß'])
      expect(folded(text)).toBe(text);
  });

  it('has one letter for each accented one', () => {
    expect(folded('ÀÉĨÖŮÝÑÇŽĐŁØ').toLowerCase()).toBe('aeiouynczdlo');
    expect(folded('й ё ế')).toBe('й ё ế');
  });

  it('spells out in the patterns of a text as it stands all but what a text is composed for', () => {
    const unspelled = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter((char) => {
      const read = folded(char);
      return read !== char && composed(char) === char && !formsOf(read.toLowerCase()).includes(char);
    });
    expect(unspelled).toEqual([]);
  });
});

it.each([
  ['Inês  Brandão', 'ines brandao'],
  ['St. Ann’s', "st. ann's"],
  ['Sea‑Link', 'sea-link'],
  ['Гавань', 'гавань'],
  ['Андрій', 'андрій'],
])('has one key for %s', (name, spelled) => {
  expect(key(name)).toBe(spelled);
});
