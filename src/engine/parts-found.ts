import { spellKey } from '../pack/pattern';
import type { LanguageCode } from '../text/language';
import { Atoms } from './atoms';
import { contextOf } from './context';
import type { Sentence } from './read';

/** What depends on the claim, or stands beside the entity itself, is no part of its own to whoever reads a trace. */
const isShown = (key: string) => !key.startsWith('named:') && key !== 'value:told';

/** What a sentence holds that patterns can ask for, as they write it, in the order of the text. */
export function partsFound(sentence: Sentence): { part: string; start: number; end: number }[] {
  const atoms = Atoms.of(sentence);
  const all = atoms
    .keys()
    .filter(isShown)
    .flatMap((key) =>
      atoms.hits(key).flatMap(({ alternate, start, end }) => (alternate ? [] : [{ part: spellKey(key), start, end }])),
    );
  const seen = new Set<string>();
  return all
    .filter(({ part, start, end }) => !seen.has(`${part} ${start} ${end}`) && seen.add(`${part} ${start} ${end}`))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What `^` finds beside that, in what the sentence points back to. */
export function partsBehind(sentence: Sentence, before: readonly Sentence[], lang: LanguageCode): string[] {
  const own = Atoms.of(sentence);
  return contextOf(sentence, before, lang)
    .keys()
    .filter((key) => isShown(key) && !own.has(key))
    .map(spellKey);
}
