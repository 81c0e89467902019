import type { Facet } from '../../pack/schema';
import type { LanguageCode } from '../../text/language';
import { isScale, SCALE_LEVELS, type ScaleName, scalePhrases } from '../../text/scales';
import { overlaps, type Span } from '../../text/span';
import { longest } from '../naming/mention';
import { isNegated } from '../stance';
import { type TermHit, TermIndex } from '../terms';
import { holds } from './holding';
import { distanceBetween } from './nearness';
import type { Comparison, FacetContext, FacetReader, PageValue } from './reading';

/** How far (characters) a wording may stand from what it is about. */
const REACH = 120;

export const scale: FacetReader = {
  type: 'scale',
  description: 'How strong a wording is, on a scale from the most careful to the strongest.',
  read(context) {
    const all = wordings(context);
    if (!all.some((hit) => near(hit, context))) return [];
    // What the story words for itself ("may", "rumoured") qualifies its own clause; how somebody took part, the whole sentence.
    const hits = context.facet.values ? all.filter((hit) => close(hit, context)) : all;
    const levels = levelsOf(context.facet);
    const held = context.facet.holder
      ? hits.flatMap((hit) => holds(hit, context) ?? [])
      : hits.map((hit) => ({ ...hit, label: false }));
    // The more careful wording qualifies the stronger one ("himself, on a video screen"), unless that hangs on a noun.
    const labels = held.filter((hit) => hit.label);
    const pool = labels.length > 0 ? labels : held;
    const order = (hit: TermHit<string>) => levels.indexOf(hit.id);
    // "In person" says more than "himself": only to have been away takes from either.
    const isStrongest =
      context.facet.holder || (context.facet.scale === 'presence' && !pool.some((hit) => order(hit) === 0));
    const chosen = isStrongest ? maxBy(pool, order) : minBy(pool, order);
    if (!chosen) return [];
    const text = context.match.sentence.text.slice(
      chosen.start - context.match.sentence.start,
      chosen.end - context.match.sentence.start,
    );
    return [
      { start: chosen.start, end: chosen.end, value: { type: 'level', level: chosen.id }, text, label: chosen.label },
    ];
  },
  compare(value, reading, context): Comparison {
    if (value.value.type !== 'level') return 'unknown';
    const levels = levelsOf(context.facet);
    const page = levels.indexOf(value.value.level);
    const expected = levels.indexOf(reading.value);
    if (page < 0 || expected < 0) return 'unknown';
    return page === expected ? 'agrees' : page > expected ? 'stronger' : 'weaker';
  },
};

/** The levels of a facet's scale, least first: a built-in scale's, else the order in which the story gives its values. */
export function levelsOf(facet: Facet): readonly string[] {
  if (facet.values) return Object.keys(facet.values);
  return facet.scale && isScale(facet.scale) ? SCALE_LEVELS[facet.scale] : [];
}

/** The wordings of the sentence; of two that overlap the first, which qualifies the other ("majority owned" + "owned by"). */
function wordings(context: FacetContext): TermHit<string>[] {
  const { facet, match, lang } = context;
  const { sentence } = match;
  const custom = Object.entries(facet.values ?? {}).flatMap(([level, concepts]) =>
    sentence.concepts.filter((hit) => concepts.includes(hit.id)).map((hit) => ({ ...hit, id: level })),
  );
  const builtIn = facet.scale && isScale(facet.scale) ? scaleIndex(facet.scale, lang).find(sentence.words) : [];
  return longest([...custom, ...builtIn])
    .filter((hit, _, all) => !all.some((other) => other.first < hit.first && overlaps(other, hit)))
    .filter((hit) => !isNegated(sentence.stance, sentence, hit) || isLabelOfSubject(hit, context));
}

/** How near (characters) a "no" stands to a label before its noun that it denies. */
const BESIDE = 12;

/** "The X-owned mine never sleeps", "what nobody knows is what the X-owned mine pays": the "never" is another verb's. */
function isLabelOfSubject(hit: Span, { match: { sentence } }: FacetContext): boolean {
  const isLabel = sentence.text.charAt(hit.start - 1 - sentence.start) === '-';
  const isAttribute = sentence.mentions.some((m) => m.kind === 'epithet' && m.start === hit.end + 1);
  const reach = isAttribute ? BESIDE : Number.POSITIVE_INFINITY;
  return isLabel && !sentence.stance.negators.some((n) => n.end <= hit.start && hit.start - n.end < reach);
}

/** The same for the story's own wordings, which are often common words. */
const CLOSE = 70;

function close(hit: Span, context: FacetContext): boolean {
  return context.match.hits.some((other) => overlaps(hit, other) || distanceBetween(hit, other, context) < CLOSE);
}

function near(hit: Span, context: FacetContext): boolean {
  const about = context.match.hits;
  return about.some((other) => overlaps(hit, other) || distanceBetween(hit, other, context) < REACH);
}

const indexes = new Map<string, TermIndex<string>>();

function scaleIndex(name: ScaleName, lang: LanguageCode): TermIndex<string> {
  const key = `${lang}:${name}`;
  const known = indexes.get(key);
  if (known) return known;
  const index = new TermIndex<string>(lang);
  for (const [level, phrases] of scalePhrases(name, lang)) for (const phrase of phrases) index.add(level, phrase);
  indexes.set(key, index);
  return index;
}

function maxBy<T>(items: readonly T[], by: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || by(item) > by(best) ? item : best),
    undefined,
  );
}

function minBy<T>(items: readonly T[], by: (item: T) => number): T | undefined {
  return maxBy(items, (item) => -by(item));
}

export type { PageValue };
