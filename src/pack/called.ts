import type { LanguageCode } from '../text/language';
import type { Entity, Pack } from './schema';

/** What an entity is called in a language, with its article where it wants one; else its first name. */
export function entityName({ called, names }: Entity, lang: LanguageCode): string {
  return called?.[lang] ?? names[0] ?? '';
}

/** A story's title in a language; else the one that it has. */
export function storyTitle({ called, title }: Pick<Pack, 'called' | 'title'>, lang: LanguageCode): string {
  return called?.[lang] ?? title;
}
