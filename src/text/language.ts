/** The languages that the engine reads; each has a folder beside this file with the same file names. */
export type LanguageCode = 'en' | 'es';

/** The engine's language for a BCP 47 tag (`es-PE` → `es`); English where it knows none. */
export function languageOf(tag: string | null | undefined): LanguageCode {
  return tag?.toLowerCase().startsWith('es') ? 'es' : 'en';
}
