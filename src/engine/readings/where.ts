import { referenceWords } from '../../text/reference';
import { overlaps } from '../../text/span';
import type { Mention } from '../naming/mention';
import { textBetween } from '../sentence';
import { isArticle } from './phrase';
import type { FacetContext } from './reading';

/** "the Orla Valley port": a name that the story does not know only says which port. */
export function saysWhich(m: Mention, { lang, match: { sentence } }: FacetContext): boolean {
  const { definite, placeWords } = referenceWords(lang);
  const [before, behind] = [sentence.words[m.first - 1], sentence.words[m.last + 1]];
  return m.kind === 'unknown' && definite.has(before?.lower ?? '') && placeWords.has(behind?.lower ?? '');
}

/** "the company of Oslo mayor Ana Ruiz": the place says which mayor, and fills no role. */
export function saysWhere(m: Mention, { engine, lang, match: { sentence } }: FacetContext): boolean {
  const typeOf = (id: string | null) => (id === null ? undefined : engine.entities.get(id)?.type);
  if (m.kind !== 'name' || m.possessive || typeOf(m.entity) !== 'place') return false;
  return sentence.mentions.some(
    (who) =>
      (typeOf(who.entity) === 'person' || who.run?.type === 'person') &&
      who.first > m.last &&
      who.first - m.last <= 2 &&
      /^\s(?:\p{Ll}+\s)?$/u.test(sentence.text.slice(m.end - sentence.start, who.start - sentence.start)) &&
      !sentence.words.slice(m.last + 1, who.first).some((w) => referenceWords(lang).notNames.has(w.lower)),
  );
}

/** "shared on Chatter": on something that is called so, and not a place for all that the text tells. */
export function isOnThing(m: Mention, { lang, match: { sentence } }: FacetContext): boolean {
  const { lower = '' } = sentence.words[m.first - 1] ?? {};
  return m.kind === 'unknown' && (m.run?.type ?? null) === null && referenceWords(lang).surfaces.has(lower);
}

/**
 * "in Torsk row", "in the Torsk poll": a place before a noun that ends its phrase only says which one, and nobody is there.
 * "In Torsk late on Monday", "in Torsk met the press" do say where; so does "at the Torsk send-off".
 */
export function isBeforeNoun(m: Mention, context: FacetContext): boolean {
  const { sentence } = context.match;
  const { notNames, placeWords, behindPlace, locatives } = referenceWords(context.lang);
  if (m.kind !== 'name' || m.possessive || !behindPlace) return false;
  const opening = isArticle(m.first - 1, context) ? m.first - 2 : m.first - 1;
  if (!locatives.has(sentence.words[opening]?.lower ?? '')) return false;
  const [noun, next] = [sentence.words[m.last + 1], sentence.words[m.last + 2]];
  if (!noun || !/^\p{Ll}{3,}$/u.test(noun.text) || !/^\s$/.test(textBetween(sentence, m, noun))) return false;
  if (notNames.has(noun.lower) || placeWords.has(noun.lower) || behindPlace.test(noun.lower)) return false;
  if (sentence.dates.some((date) => overlaps(date, noun)) || sentence.mentions.some((o) => overlaps(o, noun)))
    return false;
  // An article behind it is an object's: "in Torsk met the press".
  return (
    !next ||
    /\S/.test(textBetween(sentence, noun, next)) ||
    (notNames.has(next.lower) && !isArticle(m.last + 2, context))
  );
}
