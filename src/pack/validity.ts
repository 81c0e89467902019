import { addDays } from '../text/dating/calendar';
import type { Reading } from './schema';

/** From when to when something holds, both days included; null or absent where it is open. */
export type Validity = Pick<Reading, 'validFrom' | 'validUntil'>;

/**
 * The record's readings of one claim, each ended by the next: what holds from a later day takes the place of what held from
 * an earlier one. What holds from no day in particular is ended by nothing but its own `validUntil`.
 */
export function endedByLater(readings: readonly Reading[]): Reading[] {
  return readings.map((reading) => {
    const { facet, validFrom } = reading;
    if (!validFrom) return reading;
    const later = readings
      .filter((other) => other.facet === facet)
      .flatMap((other) => (other.validFrom && other.validFrom > validFrom ? [addDays(other.validFrom, -1)] : []));
    const [validUntil] = [...later, ...(reading.validUntil ? [reading.validUntil] : [])].sort();
    return validUntil ? { ...reading, validUntil } : reading;
  });
}

/** Does it hold on a day? On an unknown one, only what always holds. */
export function holdsOn({ validFrom, validUntil }: Validity, day: string | null): boolean {
  if (!validFrom && !validUntil) return true;
  return day !== null && (!validFrom || day >= validFrom) && (!validUntil || day <= validUntil);
}

/** Is there a day on which both hold? */
export function holdTogether(a: Validity, b: Validity): boolean {
  const begins = ({ validFrom }: Validity, other: Validity) =>
    !validFrom || !other.validUntil || validFrom <= other.validUntil;
  return begins(a, b) && begins(b, a);
}
