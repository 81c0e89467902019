import type { Claim, Facet, Reading } from '../pack/schema';
import { holdsOn, holdTogether } from '../pack/validity';
import { compareDates } from '../text/dates';
import { quantities } from '../text/numbers';
import type { Engine } from './engine';
import { READERS } from './readings';
import type { Comparison, Value } from './readings/reading';
import { dateOf, publishedBy } from './readings/told-date';
import { speakTogether } from './related';

/**
 * How what one document (or the record) says of a claim stands to what another says of it: `vaguer` credits nobody, or
 * nobody by name, where the other names the speaker; `unknown` where they have no facet in common that can be compared.
 */
export type Agreement = 'agrees' | 'differs' | 'vaguer' | 'unknown';

/** Ids of documents and of entries of the record. */
type Sources = readonly string[];

/**
 * Holds what `one` says of the claim's facets against what `other` says; a difference on any facet is a difference.
 * Either may be several documents, or entries of the record, taken together.
 */
export function agreementOf(claim: Claim, one: Sources, other: Sources, engine: Engine): Agreement {
  const found = Object.keys(claim.facets).map((facet) => facetAgreement(claim, facet, one, other, engine));
  return (['differs', 'vaguer', 'agrees'] as const).find((verdict) => found.includes(verdict)) ?? 'unknown';
}

/** The same of one facet. One that says two things agrees with whoever says either. */
export function facetAgreement(claim: Claim, name: string, one: Sources, other: Sources, engine: Engine): Agreement {
  const facet = claim.facets[name];
  if (!facet) return 'unknown';
  const of = (ids: Sources) => claim.readings.filter(({ facet, from }) => facet === name && ids.includes(from));
  const pairs = of(one).flatMap((a) => of(other).map((b) => compareReadings(a, b, facet, engine)));
  return (['agrees', 'differs', 'vaguer'] as const).find((verdict) => pairs.includes(verdict)) ?? 'unknown';
}

/** What holds from a day or until one is not held against a document of another day, nor of an unknown one. */
function inForce(reading: Reading, other: Reading, engine: Engine): boolean {
  if (other.basis === 'record') return holdTogether(reading, other);
  return holdsOn(reading, publishedBy(other, engine.pack.documents));
}

/** Compares two readings of a facet as a page's value is compared with a reading. */
export function compareReadings(a: Reading, b: Reading, facet: Facet, engine: Engine): Agreement {
  if (!inForce(a, b, engine) || !inForce(b, a, engine)) return 'unknown';
  if (facet.type === 'speaker') return compareSpeakers(a.value, b.value, engine);
  if (facet.type === 'time') return plain(compareTimes(a, b, engine));
  const value = pageValueOf(a, facet, engine);
  return value ? plain(READERS[facet.type].compare({ value }, b, { facet, engine })) : 'unknown';
}

/** In a matrix a stronger wording and a weaker one are two wordings. */
function plain(comparison: Comparison): Agreement {
  return comparison === 'stronger' || comparison === 'weaker' ? 'differs' : comparison;
}

function compareSpeakers(a: string, b: string, engine: Engine): Agreement {
  const rank = (value: string) => ['none', 'vague'].indexOf(value);
  if (rank(a) < 0 && rank(b) < 0) return speakTogether(a, b, engine.entities) ? 'agrees' : 'differs';
  if (a === b) return 'agrees';
  // Whoever names the speaker is not the one that differs.
  return rank(b) < 0 || (rank(a) >= 0 && rank(a) < rank(b)) ? 'vaguer' : 'unknown';
}

function compareTimes(a: Reading, b: Reading, engine: Engine): Comparison {
  const { documents } = engine.pack;
  const [one, other] = [dateOf(a, publishedBy(a, documents)), dateOf(b, publishedBy(b, documents))];
  if (!one || !other) return 'unknown';
  if ('precision' in one) return compareDates(one, other);
  if ('precision' in other) return compareDates(other, one);
  return one.from <= other.to && other.from <= one.to ? 'agrees' : 'differs';
}

function pageValueOf({ value }: Reading, { type }: Facet, engine: Engine): Value | null {
  switch (type) {
    case 'amount':
    case 'count':
    case 'share': {
      const [quantity] = quantities(value, 'en');
      return quantity ? { type: 'quantity', quantity } : null;
    }
    case 'scale':
      return { type: 'level', level: value };
    case 'role':
      return { type: 'entity', entity: value, name: engine.entities.get(value)?.names[0] ?? value };
    default:
      return { type: 'named', name: value };
  }
}
