import type { LanguageCode } from '../text/language';
import { PackError } from './errors';
import type { Entity } from './schema';

/** One word, as a phrase has it: letters and figures, with stops or an apostrophe within. */
const ONE_WORD = /^=?[\p{L}\p{N}][\p{L}\p{N}.'’]*$/u;

/**
 * A phrase of a concept as the pack has it. In a story's file `@id` stands for any one word that names an entity: its names
 * and, in that language, its adjectives; `@=id` for its names alone. `a|b` is either word.
 * @throws PackError naming what cannot be read
 */
export function spellOut(phrase: string, entities: ReadonlyMap<string, Entity>, lang: LanguageCode): string {
  return phrase
    .split(/\s+/)
    .map((piece) => (/[@|]/.test(piece) ? alternatives(piece, entities, lang).join('|') : piece))
    .join(' ');
}

function alternatives(piece: string, entities: ReadonlyMap<string, Entity>, lang: LanguageCode): string[] {
  const words = piece
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? namesOf(word.slice(1), entities, lang) : [word]));
  const odd = words.find((word) => !ONE_WORD.test(word));
  if (odd !== undefined)
    throw new PackError(
      `"${odd}" of "${piece}" is not one word; write a phrase of its own for each spelling of more words`,
    );
  return [...new Set(words)];
}

function namesOf(reference: string, entities: ReadonlyMap<string, Entity>, lang: LanguageCode): string[] {
  const byName = reference.startsWith('=');
  const entity = entities.get(byName ? reference.slice(1) : reference);
  if (!entity) throw new PackError(`there is no entity "${reference}"`);
  const names = [...entity.names, ...(byName ? [] : (entity.adjectives?.[lang] ?? []))];
  const single = names.filter((name) => ONE_WORD.test(name));
  if (single.length === 0) throw new PackError(`no name of "${reference}" is one word; write the phrases one by one`);
  return single;
}
