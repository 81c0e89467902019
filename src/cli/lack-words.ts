import type { Lack, Shortfall } from '../engine/shortfall';

/** What a sentence lacks of the pattern that it comes nearest to, and what an author can do about each. */
export function lackWords({ pattern, lacks }: Shortfall): { reason: string; remedy: string } {
  const missing = lacks
    .filter(({ why }) => why !== 'barred' && why !== 'taken')
    .map(({ part }) => part)
    .join(' and ');
  const others = lacks.filter(({ why }) => why === 'barred' || why === 'taken').map(lackOf);
  return {
    reason: `the nearest pattern "${pattern}" ${[missing && `lacks ${missing}`, ...others].filter(Boolean).join(' and ')}`,
    remedy: lacks.map(remedyFor).join(', and '),
  };
}

function lackOf({ part, why, words, phrases }: Lack): string {
  if (why === 'barred')
    return `bars “${words}”, by ${part}${phrases.length > 0 ? ` (its ${phrases.map((phrase) => `"${phrase}"`).join(', ')})` : ''}`;
  return `lacks ${part}, for “${words}” is already another part's`;
}

function remedyFor({ part, kind, why, words }: Lack): string {
  const bare = part.replace(/^\^/, '');
  if (why === 'barred') return `narrow what ${part.slice(1)} finds ("=" before a word: as spelled) or drop ${part}`;
  if (why === 'taken') return `find ${bare} in other words than “${words}”`;
  if (why === 'before') return `write ^${part}, which looks in the sentences before, too, where it stands`;
  if (why === 'unpointed')
    return `add a pattern without ${part}: it stands before, but no pronoun or "the …" here points back to it`;
  if (kind === 'concept')
    return `add this sentence's own words to the concept ${bare.replaceAll('|', ' or ')} (or a pattern without it)`;
  if (kind === 'entity') return `give ${bare} the name or epithet by which this sentence knows it`;
  if (kind === 'named') return `write ${bare.replaceAll('@=', '@')} where a description or a pronoun will do`;
  return `add a pattern without ${part}, of which none is read here`;
}
