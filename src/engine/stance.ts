import type { LanguageCode } from '../text/language';
import { referenceWords } from '../text/reference';
import { contains, overlaps, type Span } from '../text/span';
import { stancePhrases } from '../text/stance';
import { isFunctionWord } from '../text/stopwords';
import type { Word } from '../text/words';
import { type TermHit, termIndexes } from './terms';

type Cue =
  | 'exhibit'
  | 'denial'
  | 'inert'
  | 'touting'
  | 'negator'
  | 'debunking'
  | 'differing'
  | 'hypothetical'
  | 'reporting'
  | 'proof'
  | 'clause';

/** How a sentence stands to what it holds. */
export interface Stance {
  question: boolean;
  debunking: boolean;
  /** Where the page's own account begins, behind what it debunks: "One more detail is wrong: …". */
  mended: number | null;
  differing: boolean;
  /** Words that make what follows them in the clause a mere possibility. */
  hypothetical: readonly Span[];
  /** Notes on the reporting: who was asked and did not answer. */
  reporting: readonly Span[];
  /** "Claim 3: …", "Myth: …": holds up somebody's statement to look into it. */
  exhibits: boolean;
  /** "touted as": before what is made of something. */
  touting: readonly Span[];
  /** "denied that": before what somebody denies. */
  denied: readonly Span[];
  negators: readonly Span[];
  /** Where clauses begin: offsets, ascending, the sentence's start first. */
  clauses: readonly number[];
  /** Of these, where one only goes on with an alternative ("no village or town"): a negation reaches over it. */
  alternatives: readonly number[];
}

const indexOf = termIndexes<Cue>((lang) => {
  const phrases = stancePhrases(lang);
  return {
    negator: phrases.negators,
    debunking: phrases.debunking,
    differing: phrases.differing,
    hypothetical: phrases.hypothetical,
    reporting: phrases.reporting,
    proof: phrases.proofs,
    clause: phrases.clauseOpeners,
    exhibit: phrases.exhibits,
    denial: phrases.denials,
    inert: phrases.inertNegations,
    touting: phrases.touting,
  };
});

/** Reads the stance of one sentence. Offsets are those of `text`, as are the words'. */
export function stanceOf(text: string, sentence: Span, words: readonly Word[], lang: LanguageCode): Stance {
  // Folded, "sí" (yes) is "si" (if).
  const hits = indexOf(lang)
    .find(words)
    .filter((hit) => !/^s[íÍ]$/iu.test(text.slice(hit.start, hit.end)));
  const of = (cue: Cue) => hits.filter((hit) => hit.id === cue);
  const negators = of('negator').filter(
    (n) => !of('inert').some((phrase) => overlaps(phrase, n)) && !isAnswer(n, text),
  );
  const clauses = clauseStarts(text, sentence, words, of('clause'), lang);
  return {
    question: /\?["'”’»)\]]*$/u.test(text.slice(sentence.start, sentence.end)),
    debunking:
      of('debunking').length > 0 ||
      isUnproven(words, negators, of('proof'), lang) ||
      endsTakenBack(text.slice(sentence.start, sentence.end), lang),
    mended: mendedFrom(text, words, lang),
    differing: of('differing').length > 0,
    hypothetical: [...of('hypothetical'), ...inverted(words, lang)],
    reporting: of('reporting'),
    exhibits: of('exhibit').some((hit) => hit.first === 0 && /^[^.:“"]{0,24}:/.test(text.slice(hit.end, hit.end + 26))),
    touting: of('touting'),
    denied: of('denial'),
    negators,
    clauses,
    alternatives: alternativesIn(text, clauses, words, lang),
  };
}

/** "No, they are alarmed": it answers somebody, and denies nothing that follows. */
function isAnswer({ start, end }: Span, text: string): boolean {
  return /^no$/i.test(text.slice(start, end)) && /^[,.:;!—]/.test(text.slice(end));
}

/**
 * "One more detail is wrong: the gates are two", "The post gets one thing wrong, for the gates are two": a particular is
 * faulted, and what stands behind puts it right. Not "One thing is wrong: that …", nor "One claim is wrong: …".
 */
function mendedFrom(text: string, words: readonly Word[], lang: LanguageCode): number | null {
  const { faults, particulars, reasons, complementizers } = stancePhrases(lang);
  const at = words.findIndex(({ lower }) => faults.has(lower));
  if (at < 0 || !words.slice(0, at).some(({ lower }) => particulars.has(lower))) return null;
  const from = words.findIndex((word, i) => {
    const gap = i > at ? text.slice(words[i - 1]?.end, word.start) : '';
    return /^:\s/.test(gap) || (/^,\s/.test(gap) && reasons.has(word.lower));
  });
  const next = words[from];
  return !next || complementizers.has(next.lower) ? null : next.start;
}

/** "…; he did not": what stands before the last clause, or sentence, which is all that takes it back, is not the page's word. */
function endsTakenBack(sentence: string, lang: LanguageCode): boolean {
  if (takesBack(sentence, lang)) return true;
  const last = /^.+(?:[;:—–]|, (?:but|though|y|pero)(?= ))\s*(\P{Lu}[^;:—–]{3,60})$/su.exec(sentence)?.[1];
  return last !== undefined && takesBack(last, lang);
}

/** From the first letter to the last. */
const BETWEEN_LETTERS = /\p{L}(?:.*\p{L})?/su;

/** Are these words, a clause or a short sentence, nothing but that what was said before them is not so? */
export function takesBack(clause: string, lang: LanguageCode): boolean {
  return stancePhrases(lang).retraction.test(BETWEEN_LETTERS.exec(clause)?.[0] ?? '');
}

/** How many words may stand between "not" and "proved", and between that and "that". */
const UNPROVEN_REACH = 5;
const COMPLEMENT_REACH = 3;

/** "It has not been proved that", "nor is there any sign that": whoever writes that vouches for nothing. */
function isUnproven(
  words: readonly Word[],
  negators: readonly TermHit<Cue>[],
  proofs: readonly TermHit<Cue>[],
  lang: LanguageCode,
): boolean {
  const { complementizers } = stancePhrases(lang);
  return proofs.some((proof) => {
    const next = words.slice(proof.last + 1, proof.last + 1 + COMPLEMENT_REACH);
    return (
      negators.some(({ last }) => last < proof.first && proof.first - last <= UNPROVEN_REACH) &&
      next.some((word) => complementizers.has(word.lower))
    );
  });
}

function inverted(words: readonly Word[], lang: LanguageCode): Span[] {
  const [first] = words;
  return first && stancePhrases(lang).conditionalOpeners.has(first.lower) ? [first] : [];
}

function clauseStarts(
  text: string,
  sentence: Span,
  words: readonly Word[],
  openers: readonly TermHit<Cue>[],
  lang: LanguageCode,
): number[] {
  const starts = new Set<number>([sentence.start]);
  words.forEach((word, i) => {
    const previous = words[i - 1];
    // "“Nobody will leave,” said Ana Ruiz": what is quoted ends with its mark.
    if (previous && /[;:—–()]|,\s|[,.!?…]["”’'»]\s|\s-\s/.test(text.slice(previous.end, word.start)))
      starts.add(word.start);
  });
  for (const opener of openers) if (!opensRole(opener, words, lang)) starts.add(opener.start);
  return [...starts].sort((a, b) => a - b);
}

/** The most words of an item of a list. */
const ITEM = 4;

/** "no village or town", "no village, town or union": the "or", and the items before it. */
function alternativesIn(
  text: string,
  clauses: readonly number[],
  words: readonly Word[],
  lang: LanguageCode,
): readonly number[] {
  const { alternatives } = stancePhrases(lang);
  const found: number[] = [];
  for (let i = clauses.length - 1; i > 0; i--) {
    const start = clauses[i] ?? 0;
    const at = words.findIndex((word) => word.start === start);
    const isMarked = !/^\s*$/.test(text.slice(words[at - 1]?.end ?? start, start));
    const next = clauses[i + 1];
    const isItem = next !== undefined && found.at(-1) === next && (words[at + ITEM + 1]?.start ?? next) >= next;
    if (isMarked ? isItem && !alternatives.has(words[at]?.lower ?? '') : alternatives.has(words[at]?.lower ?? ''))
      found.push(start);
  }
  return found;
}

/** "as mayor", "como alcalde": a bare noun says what somebody is, and opens no clause. */
function opensRole(opener: TermHit<Cue>, words: readonly Word[], lang: LanguageCode): boolean {
  const next = words[opener.last + 1];
  if (!next || !stancePhrases(lang).roleOpeners.has(words[opener.first]?.lower ?? '')) return false;
  return /^\p{Ll}/u.test(next.text) && !isFunctionWord(next.lower, lang);
}

/** The clause that holds `at`. */
export function clauseAt(stance: Stance, sentence: Span, at: number): Span {
  let start = sentence.start;
  let end = sentence.end;
  for (const clause of stance.clauses) {
    if (clause <= at) start = clause;
    else {
      end = clause;
      break;
    }
  }
  return { start, end };
}

/** The word that opens a clause, folded; empty where it holds none. */
export function openerOf(clause: Span, words: readonly Word[]): string {
  return words.find((word) => word.start >= clause.start)?.lower ?? '';
}

/** Is it a clause that says more of what stands before it ("who hopes to run in April")? */
export function isRelative(clause: Span, words: readonly Word[], lang: LanguageCode): boolean {
  return referenceWords(lang).relative.has(openerOf(clause, words));
}

/** A sentence, as far as its clauses need it. */
type Clauses = Span & { stance: Stance; words: readonly Word[] };

/** Does it stand in a relative clause that holds none of `own`, what is spoken of? */
export function isAside(item: Span, own: readonly Span[], sentence: Clauses, lang: LanguageCode): boolean {
  const clause = clauseAt(sentence.stance, sentence, item.start);
  return isRelative(clause, sentence.words, lang) && !own.some((span) => contains(clause, span));
}

/** Is what stands at `span` turned round: a negator before it, or closely behind it, in its own clause? */
export function isNegated(stance: Stance, sentence: Span, span: Span): boolean {
  const clause = clauseAt(stance, sentence, span.start);
  let from = clause.start;
  while (stance.alternatives.includes(from)) from = clauseAt(stance, sentence, from - 1).start;
  return stance.negators
    .filter((n) => n.end <= span.start || n.start >= span.end)
    .some(
      (n) =>
        n.start >= from &&
        n.end <= span.end + 12 &&
        n.start < clause.end &&
        (n.end <= span.start || n.start < span.end + 12),
    );
}

/** "it could rise to …": does a word for what is no more than possible stand before it, in its clause? */
export function isPossible(span: Span, { stance, start, end, words }: Clauses, lang: LanguageCode): boolean {
  const { possible } = referenceWords(lang);
  const clause = clauseAt(stance, { start, end }, span.start);
  // In lower case: "In May …"
  return words.some((word) => word.start >= clause.start && word.end <= span.start && possible.has(word.text));
}

/** Is it put as a possibility or a question rather than stated? @param parts the words of it that tell, if known */
export function isHypothetical(
  sentence: Clauses,
  span: Span,
  lang: LanguageCode,
  parts: readonly Span[] = [span],
): boolean {
  const { stance } = sentence;
  if (stance.question) return true;
  const from = clauseAt(stance, sentence, span.start).start - 24;
  return stance.hypothetical.some(
    (h) =>
      h.start <= span.start &&
      h.start >= from &&
      !(parts.length > 0 && parts.every((part) => isToldOfThing(h, part, sentence, lang))),
  );
}

/** "is supposed to serve the valley that X flooded": behind the infinitive, a relative clause tells flat what it tells. */
function isToldOfThing(cue: Span, part: Span, { stance, words }: Clauses, lang: LanguageCode): boolean {
  const { infinitives } = referenceWords(lang);
  const next = words.find((word) => word.start >= cue.end);
  if (!next || !infinitives.has(next.lower)) return false;
  return stance.clauses.some(
    (start) => start > next.end && start <= part.start && isRelative({ start, end: part.end }, words, lang),
  );
}
