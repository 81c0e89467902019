import { dayText } from '../text/dating/describe';
import { languageOf } from '../text/language';
import { useWords } from './words';

/** Writes dates `YYYY-MM-DD` in the language of the words around them; what is no date stays as it is. */
export function useDay(): (day: string) => string {
  const lang = languageOf(useWords()('languageCode'));
  return (day) => dayText(day, lang);
}
