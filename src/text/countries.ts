import { fold } from './fold';
import type { LanguageCode } from './language';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const cache = new Map<LanguageCode, ReadonlySet<string>>();

/** The names of the world's countries and territories, folded, as Unicode's locale data has them. */
export function countries(lang: LanguageCode): ReadonlySet<string> {
  const known = cache.get(lang);
  if (known) return known;
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const made = new Set(
    codes.flatMap((code) => (code === 'ZZ' ? [] : (names.of(code) ?? []))).map((name) => fold(name)),
  );
  cache.set(lang, made);
  return made;
}
