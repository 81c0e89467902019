import { useDay } from './day';
import { useWords } from './words';

/** Writes two moments (ISO 8601) for a reader: as days, and with the time where it is the same day. */
export function useMoments(): (a: string, b: string) => [string, string] {
  const words = useWords();
  const dayText = useDay();
  const time = new Intl.DateTimeFormat(words('languageCode'), { hour: '2-digit', minute: '2-digit' });
  return (a, b) => {
    const moments = [new Date(a), new Date(b)] as const;
    const [dayA, dayB] = [localDay(moments[0]), localDay(moments[1])];
    if (dayA !== dayB) return [dayText(dayA), dayText(dayB)];
    return [
      words('momentOf', dayText(dayA), time.format(moments[0])),
      words('momentOf', dayText(dayB), time.format(moments[1])),
    ];
  };
}

/** `YYYY-MM-DD` where the reader is. */
function localDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
