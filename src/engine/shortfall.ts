import { type PatternPart, parsePattern } from '../pack/pattern';
import type { Claim } from '../pack/schema';
import type { LanguageCode } from '../text/language';
import { Atoms, Context, type Hit } from './atoms';
import { CONTEXT_SENTENCES, contextOf } from './context';
import type { Engine } from './engine';
import { hitsOf, matchPattern } from './match';
import type { Sentence } from './read';
import { TermIndex } from './terms';

/**
 * Why a sentence does not meet a part of a pattern: `missing` there; `taken` by another part; `barred`, for a part with `!`
 * is there; `before`, what the sentence points back to holds it, and the part has no `^`; `unpointed`, it has one, and nothing
 * in the sentence points back to where it stands.
 */
export interface Lack {
  /** As the story writes it. */
  part: string;
  kind: PatternPart['anyOf'][number]['kind'];
  why: 'missing' | 'taken' | 'barred' | 'before' | 'unpointed';
  /** The words that are taken, or that bar it; else empty. */
  words: string;
  /** The phrases of a concept that find them. */
  phrases: readonly string[];
}

/** The pattern of a claim that a sentence comes nearest to, and all that it lacks of it. */
export interface Shortfall {
  pattern: string;
  lacks: readonly Lack[];
}

/** What does a sentence lack to state a claim? `before` are the sentences before it, nearest last. */
export function shortfallOf(
  claim: Claim,
  sentence: Sentence,
  before: readonly Sentence[],
  engine: Engine,
  lang: LanguageCode,
): Shortfall {
  const atoms = Atoms.of(sentence);
  const context = contextOf(sentence, before, lang);
  const earlier = new Context(before.slice(-CONTEXT_SENTENCES).map((one) => Atoms.of(one)));
  const short = claim.recognise.map((pattern) => {
    const parts = parsePattern(pattern);
    const spelled = pattern.trim().split(/\s+/);
    const lacks: Lack[] = [];
    matchPattern(
      parts,
      (key) => hitsOf(key, atoms, claim, sentence),
      context,
      (part, hits) => {
        const why = reasonFor(part, hits, context, earlier);
        lacks.push({
          part: spelled[parts.indexOf(part)] ?? '',
          kind: part.anyOf[0]?.kind ?? 'concept',
          why,
          words: why === 'taken' || why === 'barred' ? wordsOf(hits, sentence) : '',
          phrases: why === 'barred' ? phrasesOf(part, sentence, engine, lang) : [],
        });
      },
    );
    return { pattern, lacks, met: parts.length - lacks.length };
  });
  return short.reduce((best, one) => (isNearer(one, best) ? one : best));
}

/** Of as few parts that are lacking, the pattern with more that are met. */
function isNearer(one: Shortfall & { met: number }, best: Shortfall & { met: number }): boolean {
  const [a, b] = [one.lacks.length, best.lacks.length];
  return a < b || (a === b && one.met > best.met);
}

function reasonFor(part: PatternPart, hits: readonly Hit[], context: Context, earlier: Context): Lack['why'] {
  if (part.absent) return 'barred';
  if (hits.length > 0) return 'taken';
  if (part.keys.some((key) => context.has(key))) return 'before';
  return part.context && part.keys.some((key) => earlier.has(key)) ? 'unpointed' : 'missing';
}

/** Which of the part's phrases stand in the sentence? By their stems, they are not always spelled as it is. */
function phrasesOf({ anyOf }: PatternPart, { words }: Sentence, { pack }: Engine, lang: LanguageCode): string[] {
  const index = new TermIndex<string>(lang);
  for (const { kind, id } of anyOf)
    if (kind === 'concept') for (const phrase of pack.concepts[id]?.[lang] ?? []) index.add(phrase, phrase);
  return [...new Set(index.find(words).map(({ id }) => id))];
}

function wordsOf([hit]: readonly Hit[], { text, start }: Sentence): string {
  return hit ? text.slice(hit.start - start, hit.end - start) : '';
}
