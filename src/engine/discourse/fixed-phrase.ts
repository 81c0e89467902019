import type { Phrase } from '../../text/attribution';
import { onceFor } from '../../text/once';
import type { Token } from './tokens';

/** The list's phrases by their first word: most words of a text begin none. */
const byFirst = onceFor((list: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> => {
  const made = new Map<string, Phrase[]>();
  for (const phrase of list) {
    const [first = ''] = phrase;
    made.set(first, [...(made.get(first) ?? []), phrase]);
  }
  return made;
});

/** The first phrase of a list that begins at token `at`; such adverbs may stand between its words. */
export function phraseAt(
  list: readonly Phrase[],
  tokens: readonly Token[],
  at: number,
  adverbs?: ReadonlySet<string>,
): Phrase | undefined {
  return byFirst(list)
    .get(tokens[at]?.lower ?? '')
    ?.find((phrase) => matches(tokens, at, phrase, adverbs));
}

function matches(tokens: readonly Token[], at: number, phrase: Phrase, adverbs?: ReadonlySet<string>): boolean {
  let i = at;
  return phrase.every((word, place) => {
    // "reports have also surfaced"
    if (place > 0 && adverbs?.has(tokens[i]?.lower ?? '') && tokens[i]?.lower !== word) i++;
    // `*`: up to two words between.
    for (let skip = 0; word.startsWith('*') && skip < 2 && tokens[i]?.lower !== word.slice(1); skip++) i++;
    return tokens[i++]?.lower === word.replace('*', '');
  });
}
