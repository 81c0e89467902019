import type { Reading } from '../pack/schema';
import { holdsOn } from '../pack/validity';
import type { LanguageCode } from '../text/language';
import { referenceWords } from '../text/reference';
import { overlaps, type Span } from '../text/span';
import type { Engine } from './engine';
import type { ClaimMatch } from './match';
import type { Sentence } from './read';
import { READERS } from './readings';
import { isOfAnotherOccasion } from './readings/occasion';
import type { Comparison, FacetContext, PageValue } from './readings/reading';
import { textBetween } from './sentence';
import { clauseAt } from './stance';
import type { Basis, BasisOption } from './verdict';

/**
 * How a value that the page gives stands to what the pack holds:
 * `agrees`; `denied` by the record or by every source that states the facet; `stronger` than the most careful of
 * readings that differ; `contested`, one side of what sources or record leave open; `unknown`.
 */
export type Standing = 'agrees' | 'denied' | 'stronger' | 'contested' | 'unknown';

export interface Outcome {
  facet: string;
  value: PageValue;
  standing: Standing;
  basis: Basis;
  /** The readings that decide it, the most telling first. */
  readings: readonly Reading[];
}

export interface OutcomeOptions {
  lang: LanguageCode;
  engine: Engine;
  published: string | null;
  basis: BasisOption;
}

/** Reads every facet of a claim from the sentence that states it, and holds each value against the pack. */
export function outcomesOf(match: ClaimMatch, options: OutcomeOptions): Outcome[] {
  return Object.entries(match.claim.facets).flatMap(([name, facet]) => {
    const context: FacetContext = {
      match,
      name,
      facet,
      lang: options.lang,
      engine: options.engine,
      published: options.published,
    };
    const reader = READERS[facet.type];
    const readings = match.claim.readings.filter((reading) => reading.facet === name);
    const values = reader.read(context);
    // The steps of a story's own scale only go further, one than the other; to have been there excludes a video.
    const isGraded = facet.type === 'scale' && facet.values !== undefined;
    const outcomes = values.map((value) => {
      const compared = readings.map((reading) => ({ reading, comparison: reader.compare(value, reading, context) }));
      const settled = compared.map(({ reading, comparison }) => ({ reading: settle(reading, match), comparison }));
      return { facet: name, value, ...(facet.informative ? NOTHING : weigh(settled, match, options, isGraded)) };
    });
    const own = outcomes.filter(
      (o) =>
        (o.standing !== 'denied' ||
          (!isOfAnotherOccasion(o.value, context) &&
            !rightBeside(o, context).some((r) => isPutRight(o, r, context) || isSetAgainst(o, r, context)))) &&
        (o.standing !== 'contested' || !tellsTheOther(o, context)),
    );
    // Where one of several fillers of a role is right, the others only stand beside it.
    const right = own.filter((o) => o.standing === 'agrees');
    if (right.length === 0) return own;
    return facet.role === 'place' ? (otherVenue(own, right, context) ?? right) : right;
  });
}

/** Whom sources credit with just this value of the facet. */
export function claimantsOf({ facet: name, value }: Outcome, match: ClaimMatch, options: OutcomeOptions): string[] {
  const facet = match.claim.facets[name];
  if (!facet) return [];
  const context: FacetContext = { match, name, facet, ...options };
  return match.claim.readings.flatMap((reading) => {
    const { speaker, basis } = reading;
    const isHis = reading.facet === name && basis === 'sources' && speaker !== null;
    return isHis && READERS[facet.type].compare(value, reading, context) === 'agrees' ? [speaker] : [];
  });
}

/** "$40 million, or $60 million by another count": beside the figure stands the one that others give. */
function tellsTheOther({ value, readings }: Outcome, context: FacetContext): boolean {
  const figure = value.value;
  if (figure.type !== 'quantity') return false;
  const { compare } = READERS[context.facet.type];
  const others = context.match.sentence.quantities.filter(
    (q) => q.kind === figure.quantity.kind && !overlaps(q, value),
  );
  return readings.some(
    (reading) =>
      compare(value, reading, context) === 'differs' &&
      others.some(
        (quantity) => compare({ ...value, value: { type: 'quantity', quantity } }, reading, context) === 'agrees',
      ),
  );
}

/** The other dates or figures of the sentence that a reading of the facet gives: what the page has right beside the value. */
function rightBeside({ value }: Outcome, context: FacetContext): Span[] {
  const { match, facet, name } = context;
  const { dates, quantities } = match.sentence;
  const { type } = value.value;
  const others: (Span & Pick<PageValue, 'value'>)[] =
    type === 'time'
      ? dates.map((date) => ({ start: date.start, end: date.end, value: { type, date } }))
      : type === 'quantity'
        ? quantities.map((quantity) => ({ start: quantity.start, end: quantity.end, value: { type, quantity } }))
        : [];
  const { compare } = READERS[facet.type];
  const own = match.claim.readings.filter((reading) => reading.facet === name);
  return others.filter((other) => !overlaps(other, value) && own.some((r) => compare(other, r, context) === 'agrees'));
}

/** "150 cars, when there are 90": the page itself says what is right. */
function isPutRight({ value }: Outcome, right: Span, context: FacetContext): boolean {
  const { sentence } = context.match;
  const { corrections, copulas } = referenceWords(context.lang);
  const clause = clauseAt(sentence.stance, sentence, right.start);
  const till = sentence.words.filter((word) => word.start >= clause.start && word.end <= right.start);
  return (
    clause.start >= value.end &&
    corrections.has(till[0]?.lower ?? '') &&
    till.length <= CORRECTION &&
    till.some(({ lower }) => copulas.has(lower))
  );
}

/** "The post dates it to April; the town has her there in June": the right value stands in another part of the sentence. */
function isSetAgainst({ value }: Outcome, right: Span, { match: { sentence } }: FacetContext): boolean {
  const between = right.start > value.end ? textBetween(sentence, value, right) : textBetween(sentence, right, value);
  return between.includes(';');
}

/** The most words before the right figure: "when in truth there are only". */
const CORRECTION = 7;

/**
 * "In Torsk, at the Old Mill station": the town is right, and the place in it is another than the one that is known.
 * Null where no such place is named, or where none is known.
 */
function otherVenue(
  all: readonly Outcome[],
  right: readonly Outcome[],
  { engine, match }: FacetContext,
): Outcome[] | null {
  const towns = right.flatMap(({ value: { value } }) =>
    value.type === 'entity' && value.entity ? [value.entity] : [],
  );
  const isWithin = (id: string) => engine.entities.get(id)?.within?.some((place) => towns.includes(place)) ?? false;
  const isKnown = right.every(({ readings }) => readings.some((reading) => isWithin(reading.value)));
  const venues = all.filter(
    (o) =>
      o.standing === 'denied' &&
      o.value.value.type === 'entity' &&
      o.value.value.entity === null &&
      match.sentence.mentions.some((m) => m.run?.type === 'place' && overlaps(m.run, o.value)),
  );
  return isKnown && venues.length > 0 ? venues : null;
}

/**
 * A date or a figure that is right for one of the sentence's claims is that claim's: it is not held against another that
 * the sentence also states.
 * @param all the outcomes of each of the sentence's claims
 */
export function withoutOthers(all: readonly (readonly Outcome[])[]): Outcome[][] {
  const isFigure = ({ value: { value } }: Outcome) => value.type === 'quantity' || value.type === 'time';
  return all.map((outcomes, own) =>
    outcomes.filter(
      (outcome) =>
        outcome.standing === 'agrees' ||
        !isFigure(outcome) ||
        !all.some(
          (others, i) =>
            i !== own && others.some((o) => o.standing === 'agrees' && isFigure(o) && overlaps(o.value, outcome.value)),
        ),
    ),
  );
}

/** Does the sentence say in which sense it means the value, so that it is no longer contested? */
function settle(reading: Reading, match: ClaimMatch): Reading {
  const said = reading.settledBy?.some((id) => match.sentence.concepts.some((hit) => hit.id === id));
  return said ? { ...reading, contestedBy: undefined } : reading;
}

interface Compared {
  reading: Reading;
  comparison: Comparison;
}

type Weighed = Pick<Outcome, 'standing' | 'basis' | 'readings'>;

const NOTHING: Weighed = { standing: 'unknown', basis: 'sources', readings: [] };

/** The record outranks the sources; what the record leaves open is contested. */
function weigh(
  compared: readonly Compared[],
  { sentence }: ClaimMatch,
  { basis, published }: OutcomeOptions,
  isGraded: boolean,
): Weighed {
  const held = compared.filter(({ reading }) => reading.basis === 'record');
  const dated = held.filter(({ reading }) => reading.validFrom || reading.validUntil);
  const record = basis === 'sources' ? [] : held.filter(({ reading }) => holdsOn(reading, published));
  const sources = basis === 'record' ? [] : compared.filter((c) => c.reading.basis === 'sources');
  const all = [...record, ...sources];
  if (all.length === 0 || all.every((c) => c.comparison === 'unknown')) return NOTHING;
  // On an undated page nobody can tell whether a value that holds from a date holds yet.
  if (published === null && dated.some((c) => fits(c))) return NOTHING;
  // "It was suspended on 6 March": what no longer holds is told of the time at which it did.
  if (record.length > 0 && dated.some((c) => fits(c) && !record.includes(c) && isToldOf(c.reading, sentence)))
    return NOTHING;
  const settled = record.filter((c) => !c.reading.contestedBy);
  if (settled.some(fits)) return { standing: 'agrees', basis: 'record', readings: settled.filter(fits).map(readingOf) };
  const open = basis === 'sources' ? [] : all.filter((c) => c.reading.contestedBy && fits(c));
  if (open.length > 0) return contested(open, all);
  return settled.some((c) => c.comparison !== 'unknown')
    ? againstRecord(settled, sources, isGraded)
    : againstSources(sources, isGraded);
}

/** Does the sentence date what it tells within the time at which the reading held? "Since 6 March" is of now. */
function isToldOf({ validFrom, validUntil }: Reading, { dates }: Sentence): boolean {
  return dates.some(
    ({ to, bound }) =>
      to !== null &&
      bound !== 'after' &&
      (!validFrom || to >= validFrom) &&
      validUntil !== undefined &&
      to <= validUntil,
  );
}

function contested(open: readonly Compared[], all: readonly Compared[]): Weighed {
  const against = new Set(open.flatMap((c) => c.reading.contestedBy ?? []));
  const others = all.filter((c) => against.has(c.reading.from));
  return {
    standing: 'contested',
    basis: others.some((c) => c.reading.basis === 'record') ? 'record' : 'sources',
    readings: [...others, ...open].map(readingOf),
  };
}

function againstRecord(record: readonly Compared[], sources: readonly Compared[], isGraded: boolean): Weighed {
  const telling = record.filter((c) => c.comparison !== 'unknown');
  const readings = [...telling, ...sources.filter((c) => !fits(c)), ...sources.filter(fits)].map(readingOf);
  if (telling.every((c) => c.comparison === 'stronger')) {
    const borne = isGraded || sources.some((c) => fits(c));
    return { standing: borne ? 'stronger' : 'denied', basis: 'record', readings };
  }
  return {
    standing: telling.every((c) => c.comparison === 'differs') ? 'denied' : 'unknown',
    basis: 'record',
    readings,
  };
}

function againstSources(sources: readonly Compared[], isGraded: boolean): Weighed {
  const telling = sources.filter((c) => c.comparison !== 'unknown');
  const readings = [...telling.filter((c) => !fits(c)), ...telling.filter(fits)].map(readingOf);
  const standing = ((): Standing => {
    if (telling.length === 0) return 'unknown';
    if (telling.every(fits)) return 'agrees';
    if (telling.some((c) => c.comparison === 'stronger')) return isGraded || telling.some(fits) ? 'stronger' : 'denied';
    return telling.some(fits) ? 'contested' : 'denied';
  })();
  return { standing, basis: 'sources', readings };
}

function fits({ comparison }: Compared): boolean {
  return comparison === 'agrees' || comparison === 'weaker';
}

function readingOf({ reading }: Compared): Reading {
  return reading;
}
