/**
 * A date `YYYY-MM-DD` as a reader writes it: `19 June 2025`; what is no date stays as it is.
 * @param lang BCP 47. All English is written day first, as in the explanations.
 */
export function dayText(day: string, lang: string = navigator.language): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(/^en\b/i.test(lang) ? 'en-GB' : lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
