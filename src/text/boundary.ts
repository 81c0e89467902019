/** What a language needs to tell the end of a sentence from a full stop. Abbreviations are without their last stop. */
export interface SentenceRules {
  /** Always followed by more of the sentence (`Gen.`). */
  titles: ReadonlySet<string>;
  /** An abbreviation only before a number (`No. 5`, `Nov. 3`). */
  beforeNumber: ReadonlySet<string>;
  /** Ends a sentence only when a {@link starters starter} follows (`Inc.`); so do initials and initialisms. */
  mayEnd: ReadonlySet<string>;
  /** Lower-case words that, with a capital, begin a sentence rather than go on with a name. */
  starters: ReadonlySet<string>;
  /** Verbs of saying, as they stand after a name. */
  speech: ReadonlySet<string>;
  /** What follows an hour (`p.m`), and what may follow that within the sentence (`Tuesday`). */
  clock: ReadonlySet<string>;
  afterClock: ReadonlySet<string>;
  /** Prepositions that put an hour in front of its sentence (`At 5 a.m. Mr. Ode left`). */
  fronting: ReadonlySet<string>;
}

const CLOSERS = `"'”’»›)]}`;
/** Nothing that could be a sentence yet: `1.`, `b)`, `• 9.`, `. . .` */
const MARKER_ONLY = /^(?:[^\p{L}]*|\p{Ll}[.)]{1,2})$/u;
/** A citation that belongs to the quotation before it: `“…” (Ode 55).` */
const CITATION = /^\([^()]{1,40}\)[.,;]/;
const INITIAL = /^\p{Lu}$/u;
const INITIALISM = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const LOWER_START = /^[\s"'“”‘’«»‹›„([{–—-]*\p{Ll}(?!\p{Ll}*\p{Lu})/u;
const GOES_ON = /^[,;:)\]}»%]/;
const FIRST_WORD = /^[\s"'“‘«‹„([{¿¡–—-]*([\p{L}\p{M}\p{N}'’]+)(\.?)/u;
const NAMES = /^(?:(?:\p{Lu}[\p{L}'’-]*\.?|de|del|la|van|von|bin|al)\s){1,5}(\p{Ll}+)(\s?[.,;:]|\s\p{Ll}+|$)/u;

/** How far a decision looks in either direction, in UTF-16 code units: what keeps it linear. */
const WINDOW = 100;

/**
 * Does the sentence that begins at `start` end at `end`, when what goes on at `next` follows? Both ends are trimmed. Only
 * for a place that already looks like an end: after a full stop, a question mark, an exclamation mark, an ellipsis.
 */
export function endsSentence(text: string, start: number, end: number, next: number, rules: SentenceRules): boolean {
  const before = text.slice(Math.max(start, end - WINDOW), end);
  const after = text.slice(next, next + WINDOW);
  if (end - start < 12 && MARKER_ONLY.test(before)) return false;
  if (GOES_ON.test(after) || LOWER_START.test(after)) return false;

  let core = before.length;
  while (core > 0 && CLOSERS.includes(before.charAt(core - 1))) core--;
  const quoted = core < before.length;
  const said = before.slice(0, core);
  if (quoted && CITATION.test(after)) return false;
  if (quoted && namesSpeaker(after, said.endsWith('.'), rules)) return false;
  if (!quoted && said.endsWith('.')) return stopEnds(said, after, end - start > WINDOW, rules);
  return !(said.endsWith('…') && ellipsisGoesOn(after, rules));
}

/** `“Why?” Ana Ode asked.` After a full stop inside the quotation, only a bare `Ode said.` belongs to it. */
function namesSpeaker(after: string, stop: boolean, rules: SentenceRules): boolean {
  const match = NAMES.exec(after);
  if (!match || !rules.speech.has(match[1] ?? '')) return false;
  return stop ? /^\s?[.,]/.test(match[2] ?? '') : true;
}

function stopEnds(said: string, after: string, long: boolean, rules: SentenceRules): boolean {
  const dots = /[.\s]{1,12}$/.exec(said)?.[0].replace(/\s/g, '').length ?? 1;
  if (dots > 1) return dots !== 3 || !ellipsisGoesOn(after, rules);

  const token = (/\S{1,40}$/.exec(said.slice(0, -1))?.[0] ?? '').replace(/^["'“‘«(¿¡[]+/, '');
  if (rules.titles.has(token)) return false;
  if (rules.beforeNumber.has(token)) return !/^(?:[\p{Nd}#]|[IVX]+(?!\p{L}))/u.test(after);
  if (rules.clock.has(token)) return clockEnds(said, after, long, rules);
  const last = token.slice(Math.max(token.lastIndexOf('-'), token.lastIndexOf('/')) + 1);
  if (rules.mayEnd.has(token) || INITIAL.test(last) || INITIALISM.test(token)) return startsSentence(after, rules);
  return true;
}

function clockEnds(said: string, after: string, long: boolean, rules: SentenceRules): boolean {
  const first = FIRST_WORD.exec(after)?.[1] ?? '';
  if (rules.afterClock.has(first)) return false;
  const spoken = said.trim().split(/\s+/);
  return long || spoken.length > 4 || !rules.fronting.has((spoken[0] ?? '').toLowerCase());
}

function startsSentence(after: string, rules: SentenceRules): boolean {
  const match = FIRST_WORD.exec(after);
  if (!match) return true;
  const word = match[1] ?? '';
  // An initial (`J. A. Ode`) is no starter, though `A` is one.
  if (word.length === 1 && match[2] === '.') return false;
  return rules.starters.has(word.toLowerCase()) || /^[¿¡]/.test(after);
}

/** Words left out of a sentence, or a pause in it; `I` is always a capital and says nothing. */
function ellipsisGoesOn(after: string, rules: SentenceRules): boolean {
  const word = FIRST_WORD.exec(after)?.[1] ?? '';
  return /^I(?:['’]|$)/.test(word) || !startsSentence(after, rules);
}
