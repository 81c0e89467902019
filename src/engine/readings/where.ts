import { referenceWords } from '../../text/reference';
import type { Mention } from '../naming/mention';
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
