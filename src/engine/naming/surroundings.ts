import type { ReferenceWords } from '../../text/reference';
import type { TermHit } from '../terms';
import type { Mention, MentionInput } from './mention';

/** The names directly before an epithet: "Torsk's mayor", "the Marrow copper mine". */
export function precedingNames(
  input: MentionInput,
  hit: TermHit<string>,
  others: readonly Mention[],
  { definite, indefinite }: ReferenceWords,
): Mention[] {
  return others.filter(
    (m) =>
      (m.kind === 'name' || m.kind === 'unknown') &&
      m.last < hit.first &&
      hit.first - m.last <= 2 &&
      // "the Torsk-owned company": whose owner it is says nothing of which company.
      input.text.charAt(m.end) !== '-' &&
      // "In Torsk the mayor …": an article begins another phrase.
      !input.words.slice(m.last + 1, hit.first).some(({ lower }) => definite.has(lower) || indefinite.has(lower)) &&
      onlyWordsBetween(input, m.end, hit.start),
  );
}

function onlyWordsBetween(input: MentionInput, from: number, to: number): boolean {
  return (
    /^(?:['’]s?)?[\s\p{Ll}\p{M}-]*$/u.test(input.text.slice(from, to)) &&
    !/\b(?:of|and|in|at|to|for|by|from|with|is|was|de|y|en|a|por)\b/.test(input.text.slice(from, to))
  );
}

/** The name after "of": "the mayor of Torsk". */
export function followingName(
  input: MentionInput,
  hit: TermHit<string>,
  others: readonly Mention[],
  of: ReadonlySet<string>,
): Mention | null {
  if (!of.has(input.words[hit.last + 1]?.lower ?? '')) return null;
  return others.find((m) => m.kind !== 'adjective' && m.first >= hit.last + 2 && m.first <= hit.last + 3) ?? null;
}

/** The name that the epithet only explains: "Marcona, an iron mine", "the mayor, Ana Ruiz". */
export function apposedName(
  input: MentionInput,
  hit: TermHit<string>,
  others: readonly Mention[],
  reference: ReferenceWords,
): Mention | null {
  const named = others.filter((m) => m.kind === 'name' || m.kind === 'unknown');
  const before = named.find((m) => isApposition(input, hit, m, reference));
  if (before) return before;
  const subject = copularSubject(input, hit, named, reference);
  if (subject) return subject;
  const next = named.find((m) => m.first === hit.last + 1);
  const gap = next ? input.text.slice(hit.end, next.start) : '';
  return next && /^,?\s$/.test(gap) && !next.possessive ? next : null;
}

/** "X, the port's majority owner": the head of the phrase behind the comma, not the port. */
function isApposition(input: MentionInput, hit: TermHit<string>, m: Mention, reference: ReferenceWords): boolean {
  if (m.last >= hit.first || hit.first - m.last > 6) return false;
  if (!/^,\s[^,.;:()]*$/u.test(input.text.slice(m.end, hit.start)) || verbBetween(input, m.last, hit.first, reference))
    return false;
  if (/^['’]s?(?!\p{L})/u.test(input.text.slice(hit.end, hit.end + 3))) return false;
  // "Built by X, the terminal …": the comma ends what precedes the subject.
  const fronted = reference.prepositions.has(input.words[(m.run?.first ?? m.first) - 1]?.lower ?? '');
  return !(fronted && reference.definite.has(input.words[m.last + 1]?.lower ?? ''));
}

/** "X is a copper mine" says what X is: the description is of the sentence's subject. */
function copularSubject(
  input: MentionInput,
  hit: TermHit<string>,
  named: readonly Mention[],
  reference: ReferenceWords,
): Mention | null {
  for (let i = hit.first - 1; i >= Math.max(1, hit.first - 5); i--) {
    const lower = input.words[i]?.lower ?? '';
    if (!reference.definite.has(lower) && !reference.indefinite.has(lower)) {
      if (reference.notNames.has(lower)) return null;
      continue;
    }
    const copula = input.words[i - 1]?.lower ?? '';
    if (!reference.copulas.has(copula) || !reference.indefinite.has(lower)) return null;
    return named.find((m) => m.last < i - 1) ?? null;
  }
  return null;
}

/** An apposition is determiner, adjectives, noun: "X, an iron mine"; "X, which the mine supplies" is none. */
function verbBetween(input: MentionInput, from: number, to: number, reference: ReferenceWords): boolean {
  const first = input.words[from + 1]?.lower ?? '';
  const opens =
    reference.definite.has(first) || reference.indefinite.has(first) || reference.other.has(first) || from + 1 === to;
  if (!opens) return true;
  for (let i = from + 2; i < to; i++) if (reference.notNames.has(input.words[i]?.lower ?? '')) return true;
  return false;
}

export function determinerBefore(
  input: MentionInput,
  hit: TermHit<string>,
  reference: ReferenceWords,
): 'definite' | 'indefinite' | 'other' | 'none' {
  for (let i = hit.first - 1; i >= Math.max(0, hit.first - 4); i--) {
    const lower = input.words[i]?.lower ?? '';
    if (/[,;:.()]/.test(input.text.slice(input.words[i]?.end, input.words[i + 1]?.start))) break;
    if (reference.other.has(lower)) return 'other';
    if (reference.definite.has(lower))
      return reference.other.has(input.words[i + 1]?.lower ?? '') ? 'other' : 'definite';
    if (reference.indefinite.has(lower)) return 'indefinite';
  }
  return 'none';
}
