import type { LanguageCode } from '../../text/language';
import { referenceWords } from '../../text/reference';
import { contains, overlaps, type Span } from '../../text/span';
import type { Engine } from '../engine';
import type { TermHit } from '../terms';
import { longest, type Mention, type MentionInput, type MentionKind, mention } from './mention';
import type { NameRun } from './names';

const CAPITAL = /\p{Lu}/u;

/** The entities that a sentence names, and the adjectives made from their names. */
export function namedIn(input: MentionInput, runs: readonly NameRun[], engine: Engine, lang: LanguageCode): Mention[] {
  const names = merged(
    longest(
      input.names.filter(
        (hit) => isCapital(input, hit) && !isOfCurrency(input, hit) && !crossesPossessive(input, hit, engine),
      ),
    ),
  );
  const adjectives = longest(input.adjectives).filter(
    (hit) =>
      !names.some((name) => overlaps(name, hit)) &&
      !isOfCurrency(input, hit) &&
      (lang === 'es' || isCapital(input, hit)),
  );
  const make = (hit: TermHit<string>, kind: MentionKind): Mention => {
    const run = runs.find((candidate) => contains(candidate, hit)) ?? null;
    const partial = run !== null && kind === 'name' && !coveredByNames(input, run, names, lang);
    return mention(input, hit, kind, hit.id, partial ? 0.5 : 1, run);
  };
  return [...names.map((hit) => make(hit, 'name')), ...adjectives.map((hit) => make(hit, 'adjective'))];
}

/** "US$3bn" */
function isOfCurrency(input: MentionInput, hit: TermHit<string>): boolean {
  return /[$£€]/u.test(input.text.charAt(hit.end));
}

/** Is every capitalised word of the run part of a known name, or a title before one? */
function coveredByNames(
  input: MentionInput,
  run: NameRun,
  names: readonly TermHit<string>[],
  lang: LanguageCode,
): boolean {
  const reference = referenceWords(lang);
  const firstNamed = Math.min(
    ...names.filter((hit) => hit.first >= run.first && hit.last <= run.last).map((hit) => hit.first),
  );
  for (let i = run.first; i <= run.last; i++) {
    const word = input.words[i];
    if (!word || !CAPITAL.test(word.text)) continue;
    if (names.some((hit) => hit.first <= i && i <= hit.last)) continue;
    if (reference.personTitles.has(word.lower) || reference.governments.has(word.lower)) continue;
    if (input.adjectives.some((hit) => hit.first === i && hit.last === i)) continue;
    // A description counts as a title before the name, not as the end of a longer one.
    if (i < firstNamed && input.epithets.some((hit) => hit.first <= i && i <= hit.last)) continue;
    // A verb before its subject ("Enter Ana Ruiz") has its capital from the sentence.
    if (i === 0 && run.last > 0) continue;
    return false;
  }
  return true;
}

/** "RUIZ: …", "ANA RUIZ (reporter): …": who speaks, of whom nothing is told. */
function isTurn(input: MentionInput, run: NameRun): boolean {
  return run.first === 0 && /^(?:\s\([^()]*\))?:\s/.test(input.text.slice(run.end, run.end + TURN));
}

/** The most characters of a role behind a speaker's name. */
const TURN = 44;

/** The names that the pack does not know. */
export function unknownIn(input: MentionInput, runs: readonly NameRun[], named: readonly Mention[]): Mention[] {
  return runs
    .filter((run) => !named.some((m) => overlaps(m, run)) && !isTurn(input, run))
    .map((run) => mention(input, { ...run, id: '' }, 'unknown', null, 1, run));
}

/** Overlapping names of one entity ("President Moe", "Ann Moe") are one mention. */
function merged(hits: readonly TermHit<string>[]): TermHit<string>[] {
  const list: TermHit<string>[] = [];
  for (const hit of [...hits].sort((a, b) => a.first - b.first)) {
    const last = list[list.length - 1];
    if (last && last.id === hit.id && overlaps(last, hit)) {
      list[list.length - 1] = { ...last, last: Math.max(last.last, hit.last), end: Math.max(last.end, hit.end) };
    } else list.push(hit);
  }
  return list;
}

/** "Norland's rail" is not the name "Norland Rail". */
function crossesPossessive(input: MentionInput, hit: TermHit<string>, engine: Engine): boolean {
  if (!/['’]s\s/.test(input.text.slice(hit.start, hit.end))) return false;
  return !(engine.entities.get(hit.id)?.names ?? []).some((name) => /['’]s\s/.test(name));
}

function isCapital(input: MentionInput, hit: Span): boolean {
  return CAPITAL.test(input.text.slice(hit.start, hit.end));
}
