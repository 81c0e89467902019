import type { Claim, Entity, Pack } from '../../src/pack/schema';
import { madeUpName, type Reword, reworded } from './grow-words';

/** So many ways in which the same concept is worded. */
const WORDINGS = 50;
/** So many copies of all claims speak of the same people and places. */
const COPIES_PER_WORLD = 10;
/** Of the readings of a claim, which each document has its own of; a large pack has fewer documents to a claim. */
const READINGS = 2;

/**
 * The pack with `count` claims: the real ones, spread evenly, among copies that speak of other entities, in synonyms,
 * with other figures. The same input gives the same pack.
 */
export function grown(pack: Pack, count: number, reword: Reword): Pack {
  const copies = Math.ceil(count / pack.claims.length) - 1;
  if (copies < 1) return pack;
  const worlds = Array.from({ length: Math.ceil(copies / COPIES_PER_WORLD) }, (_, world) => world);
  const wordings = Array.from({ length: Math.min(WORDINGS, copies) }, (_, wording) => wording);
  const named = new Map(pack.entities.flatMap(({ id, names }) => names.map((name) => [name, id])));
  const longestFirst = [...named.keys()].sort((a, b) => b.length - a.length);
  const anyName = new RegExp(longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  const made = worlds.flatMap((world) => {
    const names = new Map(pack.entities.map((one, at) => [one.id, inWorld(one, world, at).names[0] ?? '']));
    const rename = (text: string) => text.replace(anyName, (name) => names.get(named.get(name) ?? '') ?? name);
    const first = world * COPIES_PER_WORLD;
    return Array.from({ length: Math.min(COPIES_PER_WORLD, copies - first) }, (_, at) => first + at).flatMap((copy) =>
      pack.claims.map((claim) => copied(claim, { copy, world, pack, rename, reword })),
    );
  });
  return {
    ...pack,
    entities: [...pack.entities, ...worlds.flatMap((world) => pack.entities.map((one, at) => inWorld(one, world, at)))],
    concepts: {
      ...pack.concepts,
      ...Object.fromEntries(
        wordings.flatMap((wording) =>
          Object.entries(pack.concepts).map(([id, { en = [] }]) => [
            `${id}-w${wording}`,
            { en: en.map((phrase) => reworded(phrase, wording + 1, reword)) },
          ]),
        ),
      ),
    },
    claims: spread(pack.claims, made.slice(0, count - pack.claims.length)),
  };
}

function inWorld(entity: Entity, world: number, at: number): Entity {
  const name = madeUpName(world * 97 + at * 5 + 1);
  const others = entity.of?.map((id) => `${id}-e${world}`);
  return {
    id: `${entity.id}-e${world}`,
    type: entity.type,
    names: [entity.type === 'person' ? `${madeUpName(at + 11)} ${name}` : name],
    ...(others && { of: others }),
  };
}

interface Copy {
  copy: number;
  world: number;
  pack: Pack;
  rename: (text: string) => string;
  reword: Reword;
}

function copied(claim: Claim, { copy, world, pack, rename, reword }: Copy): Claim {
  const wording = copy % WORDINGS;
  const known = new Set(pack.entities.map(({ id }) => id));
  const entity = (id: string) => (known.has(id) ? `${id}-e${world}` : id);
  const concept = (id: string) => (id in pack.concepts ? `${id}-w${wording}` : id);
  const about = claim.about.map(entity);
  const pattern = (source: string) => {
    const own = source
      .replace(/@(=?)([\w-]+)/g, (_, name: string, id: string) => `@${name}${entity(id)}`)
      .replace(/(?<=^|[\s|!^])(?![@#])[a-z][\w-]*/g, concept);
    // Told by words alone, it would be told by the real one's sentences, where a word has no other word.
    const isNamed = own.split(' ').some((part) => /^@=?[\w-]+$/.test(part));
    return isNamed || !about[0] ? own : `${own} @${about[0]}`;
  };
  const text = (words: string) => reworded(rename(words), wording + 1, reword);
  return {
    ...claim,
    id: `${claim.id}-c${copy}`,
    statement: text(claim.statement),
    about,
    recognise: claim.recognise.map(pattern),
    ...(claim.related && { related: claim.related.map(pattern) }),
    ...(claim.paraphrase && { paraphrase: claim.paraphrase.map(pattern) }),
    ...(claim.quotations && { quotations: { en: (claim.quotations.en ?? []).map(text) } }),
    readings: claim.readings.slice(0, READINGS).map((one) => ({ ...one, quote: text(one.quote) })),
  };
}

/** Puts each of the few among the many at equal distances. */
function spread<T>(few: readonly T[], many: readonly T[]): T[] {
  const step = Math.ceil(many.length / few.length);
  return few.flatMap((one, at) => [...many.slice(at * step, (at + 1) * step), one]);
}
