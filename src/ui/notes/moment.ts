import { languageOf } from '../../text/language';
import { useWords } from '../words';

/** Writes moments (ISO 8601) in the language of the words around them: the day, and the time where it is today. */
export function useMoment(): (moment: string) => string {
  const lang = languageOf(useWords()('languageCode'));
  return (moment) => momentText(moment, lang, Date.now());
}

/** @param now milliseconds */
export function momentText(moment: string, lang: string, now: number): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  const isToday = date.toDateString() === new Date(now).toDateString();
  return isToday
    ? date.toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' })
    : date.toLocaleDateString(lang, { day: 'numeric', month: 'short', year: 'numeric' });
}
